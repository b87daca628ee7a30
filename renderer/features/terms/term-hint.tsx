/** Marks the terms of the current row in the text, and shows the entry of the one under the pointer. */
import { useEffect, useState } from 'react';
import type { Concept } from '../../../shared/glossary/concept.ts';
import { useCurrentTerms } from '../../state/row-terms.ts';
import { drawHighlight, offsetIn, rangeIn } from '../../ui/text-place.ts';
import { TermEntry } from './term-entry.tsx';

interface Hint {
  readonly concept: Concept;
  readonly left: number;
  readonly top: number;
}

/** In pixels: the entry stands below the words and keeps off the window's edge. */
const GAP = 18;
const WIDTH = 320;

export function TermHint() {
  const terms = useCurrentTerms();
  const [hint, setHint] = useState<Hint>();
  useEffect(() => {
    const ranges = terms.flatMap(({ side, paragraph, start, end }) => {
      const element = document.querySelector(`[data-side="${side}"][data-paragraph="${CSS.escape(paragraph)}"]`);
      return (element && rangeIn(element, start, end)) ?? [];
    });
    drawHighlight('term', ranges);
    const point = ({ target, clientX, clientY }: PointerEvent) => {
      const element = target instanceof Element ? target.closest<HTMLElement>('[data-paragraph]') : undefined;
      const caret = element && document.caretPositionFromPoint?.(clientX, clientY);
      const offset = element && caret ? offsetIn(element, caret.offsetNode, caret.offset) : -1;
      const found = terms.find(
        ({ side, paragraph, start, end }) =>
          paragraph === element?.dataset.paragraph && side === element.dataset.side && start <= offset && offset < end,
      );
      setHint((now) => {
        if (!found) return undefined;
        if (now?.concept === found.concept) return now;
        return { concept: found.concept, left: Math.min(clientX, window.innerWidth - WIDTH), top: clientY + GAP };
      });
    };
    document.addEventListener('pointermove', point, { passive: true });
    return () => {
      document.removeEventListener('pointermove', point);
      drawHighlight('term', []);
    };
  }, [terms]);
  if (!hint) return null;
  // The panel says the same to those who do not see it.
  return (
    <div className="term-hint" aria-hidden="true" style={{ left: hint.left, top: hint.top, maxWidth: WIDTH }}>
      <TermEntry concept={hint.concept} />
    </div>
  );
}
