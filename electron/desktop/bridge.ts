/** Carries the contract between the windows and the workbench; the other end is preload.ts. */
import { ipcMain } from 'electron';
import { fail, type Result } from '../../shared/result.ts';
import type { HostedWorkbench } from '../services/workbench.ts';
import { CALL_CHANNEL, RECEIVE_CHANNEL } from './channels.ts';
import { isReviewPath } from './file-arguments.ts';
import { isTrustedSender, type SenderFrame } from './trusted-sender.ts';

export interface Bridge {
  /** The page that sent something; undefined for what is no window of the workbench. */
  pageOf(contents: number): string | undefined;
  /** Hears after each call that may have changed which review a page shows. */
  reviewChanged(): void;
}

interface Asked {
  readonly sender: { readonly id: number };
  readonly senderFrame: SenderFrame | null;
}

const OPENING_AND_CLOSING = /^review\.(?:open|openFile|create|createFromSample|close)$/;

export function connectWindows(
  { dispatch, receivePath }: Pick<HostedWorkbench, 'dispatch' | 'receivePath'>,
  { pageOf, reviewChanged }: Bridge,
): void {
  const trustedPage = ({ sender, senderFrame }: Asked) =>
    isTrustedSender(senderFrame) ? pageOf(sender.id) : undefined;
  const refusal: Result<never> = fail({ code: 'argument-invalid', detail: 'sender' });

  ipcMain.handle(CALL_CHANNEL, async (asked: Asked, name: unknown, input: unknown) => {
    const page = trustedPage(asked);
    if (page === undefined || typeof name !== 'string') return refusal;
    const answer = await dispatch(name, input, page);
    if (OPENING_AND_CLOSING.test(name)) reviewChanged();
    return answer;
  });
  // The preload script alone calls this, with the path that the system gave to a dropped or picked file. Reviews are
  // opened where they are; anything else crosses as bytes, so that no page can have a file read by naming it.
  ipcMain.handle(RECEIVE_CHANNEL, (asked: Asked, path: unknown) => {
    if (trustedPage(asked) === undefined || typeof path !== 'string' || !isReviewPath(path)) return refusal;
    return { ok: true, value: { file: receivePath(path).file } };
  });
}
