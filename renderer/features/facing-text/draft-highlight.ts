/** Keeps the words in sight that a new comment is being written about. */
import { type RefObject, useEffect } from 'react';
import { useDrafts } from '../../state/drafts-store.ts';
import { drawHighlight, rangeIn } from '../../ui/text-place.ts';

export function useDraftHighlight(scroller: RefObject<HTMLElement | null>): void {
  const anchor = useDrafts(({ comment }) => comment?.anchor);
  useEffect(() => {
    if (anchor?.on !== 'span') return;
    const { side, paragraph, start, end } = anchor;
    const element = scroller.current?.querySelector(`[data-side="${side}"][data-paragraph="${CSS.escape(paragraph)}"]`);
    const range = element && rangeIn(element, start, end);
    drawHighlight('draft', range ? [range] : []);
    return () => drawHighlight('draft', []);
  }, [anchor, scroller]);
}
