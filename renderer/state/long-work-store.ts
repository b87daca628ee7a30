/** Whether something takes long enough to be told outside of the window: what the host was asked, or the checks. */
import { create } from 'zustand';
import { onWaiting } from '../host/client.ts';
import { useFindings } from './findings-store.ts';

/** Shorter work is over before anybody looks. */
const LONG_MS = 1000;

export const useLongWork = create<{ readonly isLong: boolean }>(() => ({ isLong: false }));

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
