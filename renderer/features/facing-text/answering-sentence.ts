/** Shows which sentence of the other side answers the one under the pointer or the caret. */
import { type RefObject, useEffect } from 'react';
import { type SentencePlace, sentenceLinkAt } from '../../../shared/alignment/link-sentences.ts';
import type { Side } from '../../../shared/side.ts';
import { currentRows } from '../../state/derived.ts';
import { sentenceLinksOf } from '../../state/sentence-links.ts';
import { drawHighlight, offsetIn, rangeIn } from '../../ui/text-place.ts';

interface Spot {
  readonly side: Side;
  readonly paragraph: string;
  readonly offset: number;
}

/** The pointer comes first; when it leaves the text, the caret or the mark that has the focus is followed again. */
export function useAnsweringSentence(scroller: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    let frame = 0;
    let pointed: Spot | undefined;
    const follow = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => void show(element, pointed ?? spotOfCaret(element)));
    };
    const point = ({ target, clientX, clientY }: PointerEvent) => {
      pointed =
        target instanceof Element && target.closest('[data-paragraph]') ? spotUnder(clientX, clientY) : undefined;
      follow();
    };
    const leave = () => {
      pointed = undefined;
      follow();
    };
    element.addEventListener('pointermove', point, { passive: true });
    element.addEventListener('pointerleave', leave);
    element.addEventListener('focusin', leave);
    document.addEventListener('selectionchange', follow);
    return () => {
      cancelAnimationFrame(frame);
      element.removeEventListener('pointermove', point);
      element.removeEventListener('pointerleave', leave);
      element.removeEventListener('focusin', leave);
      document.removeEventListener('selectionchange', follow);
      draw(element, [], []);
    };
  }, [scroller]);
}

/** Counts the places that were shown, because an answer may come after the reader has gone on. */
let shown = 0;

async function show(scroller: Element, spot: Spot | undefined): Promise<void> {
  shown += 1;
  const turn = shown;
  const row = spot && currentRows().find((one) => one[spot.side].some(({ id }) => id === spot.paragraph));
  const links = row ? await sentenceLinksOf(row) : [];
  if (turn !== shown) return;
  const link = spot && sentenceLinkAt(links, spot);
  // A row of one sentence a side shows by itself what answers what.
  if (!link || links.length < 2) draw(scroller, [], []);
  else draw(scroller, link.source, link.target);
}

function draw(scroller: Element, source: readonly SentencePlace[], target: readonly SentencePlace[]): void {
  const rangesOf = (side: Side, places: readonly SentencePlace[]) =>
    places.flatMap(({ paragraph, start, end }) => {
      const element = scroller.querySelector(`[data-side="${side}"][data-paragraph="${CSS.escape(paragraph)}"]`);
      return (element && rangeIn(element, start, end)) ?? [];
    });
  drawHighlight('sentence', [...rangesOf('source', source), ...rangesOf('target', target)]);
}

function spotUnder(x: number, y: number): Spot | undefined {
  const caret = document.caretPositionFromPoint?.(x, y);
  return caret ? spotAt(caret.offsetNode, caret.offset) : undefined;
}

/** A marked word that has the focus counts as a caret at its beginning. */
function spotOfCaret(scroller: Element): Spot | undefined {
  const focused = document.activeElement;
  if (focused?.classList.contains('marked') && scroller.contains(focused)) return spotAt(focused, 0);
  const selection = window.getSelection();
  const node = selection?.focusNode;
  return selection && node && scroller.contains(node) ? spotAt(node, selection.focusOffset) : undefined;
}

function spotAt(node: Node, offset: number): Spot | undefined {
  const start = node instanceof Element ? node : node.parentElement;
  const element = start?.closest<HTMLElement>('[data-paragraph]');
  const { side, paragraph } = element?.dataset ?? {};
  if (!element || paragraph === undefined) return undefined;
  return { side: side === 'source' ? 'source' : 'target', paragraph, offset: offsetIn(element, node, offset) };
}
