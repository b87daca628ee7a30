/** The workbench without a window: what every host wraps in its own transport. */
import { basename } from 'node:path';
import type { Message, MessageName } from '../../shared/api/contract.ts';
import { createDispatch, type Dispatch } from '../api/dispatch.ts';
import { createHandlers } from '../api/handlers.ts';
import type { MessageListener, PageName, Publish } from './publish.ts';
import { createServices, type WorkbenchHost } from './services.ts';

export interface HostedWorkbench {
  /** Answers a call of a page, or of the host itself. */
  readonly dispatch: Dispatch;
  /** Hears every message, or those that concern `page`; returns its own end. */
  subscribe(listener: MessageListener, page?: PageName): () => void;
  /** Sends a message of the host itself (a menu command, an arrived file) to one page, or to all. */
  publish<N extends MessageName>(name: N, message: Message<N>, page?: PageName): void;
  /** Takes in a file that the system named (a menu, a double click, an argument), as what the page is told of it. */
  receivePath(path: string): Message<'file.arrived'>;
  /** The paths of the reviews that a page has open. */
  reviewsOf(page: PageName): readonly string[];
  /** A page that has the review at `path` open. */
  pageOf(path: string): PageName | undefined;
  /** Gives back what a page had open that left without a word. */
  release(page: PageName): Promise<void>;
  /** Ends all reviews with their locks given back. */
  dispose(): Promise<void>;
}

export function createWorkbench(host: WorkbenchHost): HostedWorkbench {
  const listeners = new Set<{ readonly listener: MessageListener; readonly page: PageName | undefined }>();
  const publish: Publish = (name, message, pages) => {
    for (const { listener, page } of listeners) {
      if (page === undefined || !pages || pages.includes(page)) listener(name, message);
    }
  };
  const services = createServices(host, publish);
  return {
    dispatch: createDispatch(createHandlers(services), host.reportFault),
    subscribe(listener, page) {
      const entry = { listener, page };
      listeners.add(entry);
      return () => {
        listeners.delete(entry);
      };
    },
    publish: (name, message, page) => publish(name, message, page === undefined ? undefined : [page]),
    receivePath: (path) => ({ file: services.files.receivePath(path), name: basename(path) }),
    reviewsOf: (page) => services.reviews.openIn(page),
    pageOf: (path) => services.reviews.pagesOf(path)[0],
    release: (page) => services.reviews.release(page),
    async dispose() {
      await Promise.all([services.reviews.dispose(), services.glossaries.dispose()]);
    },
  };
}
