/** One page at an address of this machine that nobody can guess: whoever asks early waits until it is delivered. */
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface OfferedPage {
  readonly address: string;
  deliver(html: string): void;
  close(): Promise<void>;
}

export async function offerPage(): Promise<OfferedPage> {
  const path = `/${randomUUID()}`;
  let deliver: (html: string) => void = () => {};
  const page = new Promise<string>((resolve) => {
    deliver = resolve;
  });
  const server = createServer(async ({ url }, response) => {
    if (url !== path) return response.writeHead(404).end();
    const html = await page;
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }).end(html);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`,
    deliver: (html) => deliver(html),
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
