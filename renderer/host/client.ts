/** The interface's one way to its host. Only this room knows that there are two. */
import type { Answer, Input, Message, MessageName, MethodName, Workbench } from '../../shared/api/contract.ts';
import { connectHttp } from './http-transport.ts';
import { findIpcWorkbench } from './ipc-transport.ts';

let connected: Workbench | undefined;

function connect(): Workbench {
  connected ??= findIpcWorkbench() ?? connectHttp();
  return connected;
}

/** Connects on first use; afterwards each call and message goes to the host that answered. */
export const host: Workbench = {
  call<M extends MethodName>(name: M, input: Input<M>): Promise<Answer<M>> {
    return connect().call(name, input);
  },
  subscribe<N extends MessageName>(name: N, listener: (message: Message<N>) => void): () => void {
    return connect().subscribe(name, listener);
  },
};
