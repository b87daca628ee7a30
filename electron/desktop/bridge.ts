/** Carries the contract between the windows and the workbench; the other end is preload.ts. */
import { BrowserWindow, ipcMain } from 'electron';
import { fail } from '../../shared/result.ts';
import type { HostedWorkbench } from '../services/workbench.ts';
import { CALL_CHANNEL, MESSAGE_CHANNEL } from './channels.ts';
import { isTrustedSender } from './trusted-sender.ts';

export function connectWindows(workbench: Pick<HostedWorkbench, 'dispatch' | 'subscribe'>): void {
  ipcMain.handle(CALL_CHANNEL, ({ senderFrame }, name: unknown, input: unknown) =>
    isTrustedSender(senderFrame) && typeof name === 'string'
      ? workbench.dispatch(name, input)
      : fail({ code: 'argument-invalid', detail: 'sender' }),
  );
  workbench.subscribe((name, message) => {
    for (const window of BrowserWindow.getAllWindows()) window.webContents.send(MESSAGE_CHANNEL, name, message);
  });
}
