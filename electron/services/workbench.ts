/** The workbench without a window: what every host wraps in its own transport. */
import { basename } from 'node:path';
import type { Message } from '../../shared/api/contract.ts';
import { createDispatch, type Dispatch } from '../api/dispatch.ts';
import { createHandlers } from '../api/handlers.ts';
import type { MessageListener, Publish } from './publish.ts';
import { createServices, type WorkbenchHost } from './services.ts';

export interface HostedWorkbench {
  readonly dispatch: Dispatch;
  /** Hears every message to the pages; returns its own end. */
  subscribe(listener: MessageListener): () => void;
  /** Sends a message of the host itself (a menu command, an arrived file) to the pages. */
  readonly publish: Publish;
  /** Takes in a file that the system named (a menu, a double click, an argument), as what the page is told of it. */
  receivePath(path: string): Message<'file.arrived'>;
  /** Ends all reviews with their locks given back. */
  dispose(): Promise<void>;
}

export function createWorkbench(host: WorkbenchHost): HostedWorkbench {
  const listeners = new Set<MessageListener>();
  const publish: Publish = (name, message) => {
    for (const listener of listeners) listener(name, message);
  };
  const services = createServices(host, publish);
  return {
    dispatch: createDispatch(createHandlers(services), host.reportFault),
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    publish,
    receivePath: (path) => ({ file: services.files.receivePath(path), name: basename(path) }),
    async dispose() {
      await Promise.all([services.reviews.dispose(), services.glossaries.dispose()]);
    },
  };
}
