/** Whose calls the main process answers: the page itself, in the top frame of its window. */
import { isPageAddress } from './page-address.ts';

/** What Electron tells of the frame that sent a message; null when the frame is gone already. */
export interface SenderFrame {
  readonly url: string;
  readonly parent: unknown;
}

export function isTrustedSender(frame: SenderFrame | null): boolean {
  return frame !== null && frame.parent === null && isPageAddress(frame.url);
}
