/**
 * What this window shows, remembered for when it is loaded again: the same review, and whether the page before ended
 * without leaving (it crashed, or was ended because it hung).
 */
import { useApp } from './app-store.ts';
import { useReview } from './review-store.ts';

/** Both live as long as the window: a new one begins anew. */
const SHOWN_KEY = 'taiyaku.shown';
const ALIVE_KEY = 'taiyaku.alive';

/** The start screen, as opposed to a window that has shown nothing yet. */
const NOTHING = '';

/** The review to show: the one of before, else `opening`. From here on the window's content is remembered. */
export function takeUpSitting(opening: string | undefined): {
  readonly review: string | undefined;
  readonly failed: boolean;
} {
  const shown = sessionStorage.getItem(SHOWN_KEY) ?? opening;
  const failed = sessionStorage.getItem(ALIVE_KEY) !== null && isReload();
  sessionStorage.setItem(ALIVE_KEY, 'yes');
  window.addEventListener('pagehide', () => sessionStorage.removeItem(ALIVE_KEY));
  // A page that comes back out of the browser's history lives on.
  window.addEventListener('pageshow', () => sessionStorage.setItem(ALIVE_KEY, 'yes'));
  const remember = () => {
    const { view } = useApp.getState();
    if (view === 'connecting') return;
    sessionStorage.setItem(SHOWN_KEY, useReview.getState().opened?.review ?? NOTHING);
  };
  useApp.subscribe(remember);
  useReview.subscribe(({ opened }, before) => {
    if (opened !== before.opened) remember();
  });
  return { review: shown === NOTHING ? undefined : shown, failed };
}

/** A tab that was copied has the mark of the living page that it was copied from. */
function isReload(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  return entry instanceof PerformanceNavigationTiming && entry.type === 'reload';
}
