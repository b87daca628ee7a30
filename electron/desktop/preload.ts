/** The one bridge to the page: call a method of the contract, subscribe to its messages, hand over a review file. */
import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { MessageName, MethodName } from '../../shared/api/contract.ts';
import type { CallChannel, MessageChannel, ReceiveChannel } from './channels.ts';

// Only types may be imported here: a sandboxed preload is one small file without modules.
const CALL: CallChannel = 'workbench:call';
const MESSAGE: MessageChannel = 'workbench:message';
const RECEIVE: ReceiveChannel = 'workbench:receive';

contextBridge.exposeInMainWorld('workbench', {
  call: (name: MethodName, input: unknown): Promise<unknown> => ipcRenderer.invoke(CALL, name, input),
  subscribe(name: MessageName, listener: (message: unknown) => void): () => void {
    const hear = (_event: unknown, heard: MessageName, message: unknown): void => {
      if (heard === name) listener(message);
    };
    ipcRenderer.on(MESSAGE, hear);
    return () => {
      ipcRenderer.removeListener(MESSAGE, hear);
    };
  },
  /** A file that was dropped or picked, to be opened where it is. The page never learns its path. */
  receive: (file: Parameters<typeof webUtils.getPathForFile>[0]): Promise<unknown> =>
    ipcRenderer.invoke(RECEIVE, webUtils.getPathForFile(file)),
});
