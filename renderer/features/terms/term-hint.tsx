/** Marks the terms of the current row in the text, and shows the entry of the one under the pointer or chosen by key. */
import { type CSSProperties, useEffect, useState } from 'react';
import type { Concept } from '../../../shared/glossary/concept.ts';
import { useCurrentTerms } from '../../state/row-terms.ts';
import { useTermHint } from '../../state/term-hint-store.ts';
import { useTranslate } from '../../state/translate.ts';
import { drawHighlight, offsetIn, rangeIn } from '../../ui/text-place.ts';
import type { PlacedTerm } from '../../workers/check-messages.ts';
import { TermEntry } from './term-entry.tsx';

interface Hint {
  readonly concept: Concept;
  /** Of the window. */
  readonly place: Pick<CSSProperties, 'left' | 'top' | 'bottom'>;
}

/** In pixels. */
const GAP = 6;
const WIDTH = 320;

/** Below this share of the window there is no room for an entry. */
const LOW = 0.6;

/** Below the words, or above them where the window ends soon; off its edge on the right. */
function placeBeside({ left, top, bottom }: Pick<DOMRect, 'left' | 'top' | 'bottom'>): Hint['place'] {
  const { innerWidth, innerHeight } = window;
  const isLow = bottom > innerHeight * LOW;
  return {
    left: Math.min(left, innerWidth - WIDTH),
    ...(isLow ? { bottom: innerHeight - top + GAP } : { top: bottom + GAP }),
  };
}

export function TermHint() {
  const { t } = useTranslate();
  const terms = useCurrentTerms();
  const [pointed, setPointed] = useState<Hint>();
  const keyed = useKeyedTerm(terms);
  useEffect(() => {
    drawHighlight('term', terms.flatMap(wordsOf));
    const point = ({ target, clientX, clientY }: PointerEvent) => {
      const element = target instanceof Element ? target.closest<HTMLElement>('[data-paragraph]') : undefined;
      const caret = element && document.caretPositionFromPoint?.(clientX, clientY);
      const offset = element && caret ? offsetIn(element, caret.offsetNode, caret.offset) : -1;
      const found = terms.find(
        ({ side, paragraph, start, end }) =>
          paragraph === element?.dataset.paragraph && side === element.dataset.side && start <= offset && offset < end,
      );
      setPointed((now) => {
        if (!found) return undefined;
        if (now?.concept === found.concept) return now;
        const place = placeBeside({ left: clientX, top: clientY - GAP, bottom: clientY + 2 * GAP });
        return { concept: found.concept, place };
      });
    };
    document.addEventListener('pointermove', point, { passive: true });
    return () => {
      document.removeEventListener('pointermove', point);
      drawHighlight('term', []);
    };
  }, [terms]);
  const hint = keyed ?? pointed;
  return (
    <>
      {/* Always there, so that a change is read out. */}
      <p role="status" aria-label={t('terms.entry')} className="unseen term-hint-said">
        {keyed?.concept.terms.map(({ text }) => text).join(', ')} {keyed?.concept.note}
      </p>
      {hint && (
        <div className="term-hint" aria-hidden="true" style={{ ...hint.place, maxWidth: WIDTH }}>
          <TermEntry concept={hint.concept} />
        </div>
      )}
    </>
  );
}

function wordsOf({ side, paragraph, start, end }: PlacedTerm): readonly Range[] {
  const element = document.querySelector(`[data-side="${side}"][data-paragraph="${CSS.escape(paragraph)}"]`);
  const range = element && rangeIn(element, start, end);
  return range ? [range] : [];
}

/** The entry that was asked for by key, below its words, until Escape or another row. */
function useKeyedTerm(terms: readonly PlacedTerm[]): Hint | undefined {
  const shown = useTermHint((state) => state.shown);
  const [hint, setHint] = useState<Hint>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another row begins without an entry.
  useEffect(() => () => useTermHint.getState().hide(), [terms]);
  useEffect(() => {
    const term = shown === undefined || terms.length === 0 ? undefined : terms.at(shown % terms.length);
    const [range] = term ? wordsOf(term) : [];
    drawHighlight('term-current', range ? [range] : []);
    if (!term || !range) {
      setHint(undefined);
      return undefined;
    }
    setHint({ concept: term.concept, place: placeBeside(range.getBoundingClientRect()) });
    const leave = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      useTermHint.getState().hide();
    };
    document.addEventListener('keydown', leave, { capture: true });
    return () => {
      document.removeEventListener('keydown', leave, { capture: true });
      drawHighlight('term-current', []);
    };
  }, [shown, terms]);
  return hint;
}
