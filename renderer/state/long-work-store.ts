/** What takes long enough to be told outside of the window (what the host was asked, or the checks), and how far it is. */
import { create } from 'zustand';
import { onWaiting } from '../host/client.ts';
import { useFindings } from './findings-store.ts';

/** Shorter work is over before anybody looks. */
const LONG_MS = 1000;

interface LongWork {
  readonly isLong: boolean;
  /** From 0 to 1, where it is known. */
  readonly share: number | undefined;
}

export const useLongWork = create<LongWork>(() => ({ isLong: false, share: undefined }));

export function tellShare(share: number | undefined): void {
  useLongWork.setState({ share });
}

let waiting = false;
let timer: ReturnType<typeof setTimeout> | undefined;

function look(): void {
  const busy = waiting || useFindings.getState().checking;
  if (!busy) {
    clearTimeout(timer);
    timer = undefined;
    useLongWork.setState({ isLong: false });
  } else timer ??= setTimeout(() => useLongWork.setState({ isLong: true }), LONG_MS);
}

useFindings.subscribe(look);
onWaiting((isWaiting) => {
  waiting = isWaiting;
  look();
});
