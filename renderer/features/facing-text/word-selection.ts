/** Follows the words that the reader selects in the text. */
import { type RefObject, useEffect } from 'react';
import { createSpanAnchor } from '../../../shared/anchor/create-anchor.ts';
import { useReview } from '../../state/review-store.ts';
import { type SelectedWords, useSelection } from '../../state/selection-store.ts';
import { offsetIn } from '../../ui/text-place.ts';

/** While the mouse draws a selection nothing is offered: the words count from the moment it lets go. */
export function useWordSelection(scroller: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let frame = 0;
    let drawing = false;
    const read = () => {
      const words = scroller.current && !drawing ? selectedWords(scroller.current) : undefined;
      const { words: before, selectWords } = useSelection.getState();
      if (words || before) selectWords(words);
    };
    const follow = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(read);
    };
    const press = ({ button }: PointerEvent) => {
      drawing = button === 0;
    };
    const letGo = () => {
      if (!drawing) return;
      drawing = false;
      read();
    };
    const element = scroller.current;
    element?.addEventListener('pointerdown', press);
    window.addEventListener('pointerup', letGo);
    window.addEventListener('pointercancel', letGo);
    document.addEventListener('selectionchange', follow);
    element?.addEventListener('scroll', follow, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      element?.removeEventListener('pointerdown', press);
      window.removeEventListener('pointerup', letGo);
      window.removeEventListener('pointercancel', letGo);
      document.removeEventListener('selectionchange', follow);
      element?.removeEventListener('scroll', follow);
    };
  }, [scroller]);
}

/** The selection as a span of the paragraph in which it begins; what lies beyond that paragraph is left out. */
function selectedWords(scroller: Element): SelectedWords | undefined {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const element = paragraphOf(range.startContainer);
  if (!element || !scroller.contains(element)) return undefined;
  const side = element.dataset.side === 'source' ? 'source' : 'target';
  const document = useReview.getState().review[side];
  const paragraph = document?.paragraphs.find(({ id }) => id === element.dataset.paragraph);
  if (!paragraph) return undefined;
  const start = offsetIn(element, range.startContainer, range.startOffset);
  const within = paragraphOf(range.endContainer) === element;
  const end = within ? offsetIn(element, range.endContainer, range.endOffset) : paragraph.text.length;
  const words = trimmed(paragraph.text, start, end);
  if (!words) return undefined;
  const { left, right, top, bottom } = range.getBoundingClientRect();
  return { anchor: createSpanAnchor(side, paragraph, words), box: { left, right, top, bottom } };
}

/** Without the white space at the ends that a double click takes along. */
function trimmed(text: string, start: number, end: number) {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  const to = end - (words.length - words.trimEnd().length);
  return from < to ? { start: from, end: to } : undefined;
}

function paragraphOf(node: Node): HTMLElement | null {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest<HTMLElement>('[data-paragraph]') ?? null;
}
