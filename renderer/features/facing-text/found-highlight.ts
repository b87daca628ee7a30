/** Draws the places that a search found and brings the current one into view. */
import { type RefObject, useEffect } from 'react';
import type { FoundWords } from '../../../shared/workspace/find-in-rows.ts';
import { useFind } from '../../state/find-store.ts';
import { drawHighlight, rangeIn } from '../../ui/text-place.ts';

export function useFoundHighlight(
  scroller: RefObject<HTMLElement | null>,
  scrollToIndex: (index: number) => void,
): void {
  const { found, at, steps } = useFind();
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const draw = () => drawFound(element, found, at);
    draw();
    // In a windowed text other rows come into the page while scrolling.
    element.addEventListener('scroll', draw, { passive: true });
    return () => {
      element.removeEventListener('scroll', draw);
      drawFound(element, [], 0);
    };
  }, [found, at, scroller]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once a step, not when the text is searched anew.
  useEffect(() => {
    const place = found[at];
    if (!place || steps === 0) return;
    scrollToIndex(place.row);
    const frame = requestAnimationFrame(() => {
      const range = scroller.current && rangeOf(scroller.current, place);
      range?.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
    });
    return () => cancelAnimationFrame(frame);
  }, [steps]);
}

/** Draws what is in the page; in a long text that is a small part of what was found. */
function drawFound(scroller: Element, found: readonly FoundWords[], at: number): void {
  const shown = new Map(
    [...scroller.querySelectorAll<HTMLElement>('[data-paragraph]')].map((element) => [
      placeKey(element.dataset.side, element.dataset.paragraph),
      element,
    ]),
  );
  const rangeAt = ({ side, paragraph, start, end }: FoundWords) => {
    const element = shown.get(placeKey(side, paragraph));
    return element && rangeIn(element, start, end);
  };
  const others = found.filter((_, index) => index !== at);
  drawHighlight(
    'found',
    others.map(rangeAt).filter((range) => range !== undefined),
  );
  const place = found[at];
  const current = place && rangeAt(place);
  drawHighlight('found-current', current ? [current] : []);
}

const placeKey = (side: string | undefined, paragraph: string | undefined) => `${side} ${paragraph}`;

/** Undefined while the row is not in the page. */
function rangeOf(scroller: Element, { side, paragraph, start, end }: FoundWords): Range | undefined {
  const element = scroller.querySelector(`[data-side="${side}"][data-paragraph="${CSS.escape(paragraph)}"]`);
  return element ? rangeIn(element, start, end) : undefined;
}
