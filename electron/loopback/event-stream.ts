/** Streams the workbench's messages to every page that listens, one JSON line each, with a running number. */
import type { ServerResponse } from 'node:http';
import type { EventLine } from '../../shared/api/wire.ts';
import type { HostedWorkbench } from '../services/workbench.ts';

export interface EventStream {
  join(response: ServerResponse): void;
  close(): void;
}

/** An empty line this often, so that a dead connection is noticed. */
const HEARTBEAT_MS = 15_000;

/** A page that reads so slowly that this much waits for it is cut off; it comes back and reads its state again. */
const WAITING_LIMIT_BYTES = 16 * 1024 * 1024;

export function createEventStream(workbench: Pick<HostedWorkbench, 'subscribe'>): EventStream {
  const pages = new Set<ServerResponse>();
  let number = 0;
  const send = (text: string) => {
    for (const page of pages) {
      if (page.writableLength > WAITING_LIMIT_BYTES) page.destroy();
      else page.write(text);
    }
  };
  const line = (entry: EventLine) => `${JSON.stringify(entry)}\n`;
  const unsubscribe = workbench.subscribe((name, message) => {
    number += 1;
    send(line({ number, name, message }));
  });
  const heartbeat = setInterval(() => send('\n'), HEARTBEAT_MS);
  return {
    join(response) {
      response.writeHead(200, { 'content-type': 'application/x-ndjson; charset=utf-8' });
      response.write(line({ number }));
      pages.add(response);
      response.once('close', () => pages.delete(response));
    },
    close() {
      clearInterval(heartbeat);
      unsubscribe();
      for (const page of pages) page.end();
    },
  };
}
