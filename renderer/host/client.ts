/** The interface's one way to its host. Only this room knows that there are two. */
import type { Answer, Input, Message, MessageName, MethodName, Workbench } from '../../shared/api/contract.ts';
import { fail } from '../../shared/result.ts';
import { connectHttp } from './http-transport.ts';
import { findIpcWorkbench } from './ipc-transport.ts';

let connected: Workbench | undefined;

function connect(): Workbench {
  connected ??= findIpcWorkbench() ?? connectHttp();
  return connected;
}

/** The first tells of waiting itself; the second waits for a person at the print dialog. */
const UNCOUNTED: ReadonlySet<MethodName> = new Set(['window.describe', 'review.print']);

let pending = 0;
const watchers = new Set<(isWaiting: boolean) => void>();

/** `watch` hears whether an answer is being waited for, whenever that changes. */
export function onWaiting(watch: (isWaiting: boolean) => void): void {
  watchers.add(watch);
}

async function counted<T>(answer: Promise<T>): Promise<T> {
  count(1);
  try {
    return await answer;
  } finally {
    count(-1);
  }
}

function count(by: 1 | -1): void {
  const before = pending;
  pending += by;
  if (before > 0 !== pending > 0) for (const watch of watchers) watch(pending > 0);
}

/** Connects on first use; afterwards each call and message goes to the host that answered. */
export const host: Required<Workbench> = {
  call<M extends MethodName>(name: M, input: Input<M>): Promise<Answer<M>> {
    const answer = connect().call(name, input);
    return UNCOUNTED.has(name) ? answer : counted(answer);
  },
  subscribe<N extends MessageName>(name: N, listener: (message: Message<N>) => void): () => void {
    return connect().subscribe(name, listener);
  },
  receive(file) {
    return connect().receive?.(file) ?? Promise.resolve(fail({ code: 'reference-unknown' }));
  },
};
