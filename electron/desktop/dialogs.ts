/** The native dialogs of the desktop host. */
import { type BrowserWindow, dialog } from 'electron';
import type { Translate } from '../../shared/locales/translator.ts';

/** The path of the review that the user chose. */
export async function chooseReview(
  window: BrowserWindow | undefined,
  translate: Translate,
): Promise<string | undefined> {
  const options = {
    title: translate('desktop.dialog.openReview'),
    filters: [{ name: translate('desktop.dialog.reviews'), extensions: ['taiyaku'] }],
    properties: ['openFile' as const],
  };
  const { filePaths } = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options));
  return filePaths[0];
}

/** Whether to go on waiting for a page that does not answer. */
export async function askToWait(window: BrowserWindow, translate: Translate): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: translate('desktop.dialog.unresponsive'),
    detail: translate('desktop.dialog.unresponsiveDetail'),
    buttons: [translate('desktop.dialog.wait'), translate('desktop.dialog.reload')],
    defaultId: 0,
    cancelId: 0,
  });
  return response === 0;
}

/** Whether to load a page once more that failed again and again; else its window is closed. */
export async function askToReload(window: BrowserWindow, translate: Translate): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: translate('desktop.dialog.failing'),
    detail: translate('desktop.dialog.failingDetail'),
    buttons: [translate('desktop.dialog.reload'), translate('desktop.dialog.closeWindow')],
    defaultId: 0,
    cancelId: 1,
  });
  return response === 0;
}

/** Whether to start again after a fault that ends the program. Blocks: nothing else may run any more. */
export function askToStartAgain(translate: Translate, report: string): boolean {
  const answer = dialog.showMessageBoxSync({
    type: 'error',
    message: translate('desktop.dialog.fault'),
    detail: translate('desktop.dialog.ended', { report }),
    buttons: [translate('desktop.dialog.startAgain'), translate('desktop.dialog.quit')],
    defaultId: 0,
    cancelId: 1,
  });
  return answer === 0;
}

export function showFault(translate: Translate, report: string): void {
  dialog.showErrorBox(translate('desktop.dialog.fault'), translate('desktop.dialog.faultDetail', { report }));
}
