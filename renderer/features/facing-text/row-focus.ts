/** Brings what was asked for into view: the current row with the focus, or the words of a chosen finding or comment. */
import { type RefObject, useEffect, useRef } from 'react';
import type { TextRow } from '../../../shared/workspace/lay-rows.ts';
import { useAligning } from '../../state/aligning-store.ts';
import { currentJudged, findRow } from '../../state/derived.ts';
import { rowKeyOf } from '../../state/finding-acts.ts';
import { useReview } from '../../state/review-store.ts';
import { useSelection } from '../../state/selection-store.ts';
import { useSettings } from '../../state/settings-store.ts';

export function useRowFocus(
  rows: readonly TextRow[],
  scroller: RefObject<HTMLElement | null>,
  scrollToIndex: (index: number) => void,
): void {
  useRowKeeping(rows, scroller);
  const entries = useSelection((state) => state.rowEntries);
  const reveal = useSelection((state) => state.reveal);

  // biome-ignore lint/correctness/useExhaustiveDependencies: runs once a request, not when rows are laid anew.
  useEffect(() => {
    const { row } = useSelection.getState();
    const index = rows.findIndex(({ key }) => key === row);
    if (entries === 0 || index < 0) return;
    scrollToIndex(index);
    return onceDrawn(() => {
      const drawn = scroller.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(row ?? '')}"]`);
      const element = cursorElement(drawn) ?? drawn;
      element?.focus({ preventScroll: true });
      if (drawn && scroller.current && useSettings.getState().settings.steadyRow) keepAtThird(drawn, scroller.current);
      else element?.scrollIntoView({ block: 'nearest' });
    });
  }, [entries]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: runs once a request, not when rows are laid anew.
  useEffect(() => {
    const wanted = chosenPlace();
    const index = rows.findIndex(({ key }) => key === wanted?.row);
    if (!wanted || index < 0) return;
    useSelection.getState().chooseRow(wanted.row);
    scrollToIndex(index);
    return onceDrawn(() => {
      const words = scroller.current?.querySelector(`[data-marks~="${CSS.escape(wanted.id)}"]`);
      if (words && scroller.current && !isComfortable(words, scroller.current))
        words.scrollIntoView({ block: 'center' });
    });
  }, [reveal]);
}

/** The paragraph under the cursor, while the alignment is being repaired. */
function cursorElement(row: Element | null | undefined): HTMLElement | null | undefined {
  const { on, cursor } = useAligning.getState();
  if (!on || !cursor) return undefined;
  const { side, paragraph } = cursor;
  return row?.querySelector<HTMLElement>(`[data-side="${side}"][data-paragraph="${CSS.escape(paragraph)}"]`);
}

/** A repaired link is another row: the reader stays with the paragraphs, and the focus with the reader. */
function useRowKeeping(rows: readonly TextRow[], scroller: RefObject<HTMLElement | null>): void {
  const before = useRef(rows);
  useEffect(() => {
    const { row, side, chooseRow, enterRow } = useSelection.getState();
    const was = before.current.find(({ key }) => key === row);
    before.current = rows;
    if (!was || rows.some(({ key }) => key === row)) return;
    const { cursor } = useAligning.getState();
    const first = was[side][0]?.id ?? was.target[0]?.id ?? was.source[0]?.id;
    const wanted = cursor && was[cursor.side].some(({ id }) => id === cursor.paragraph) ? cursor.paragraph : first;
    const now = rows.find(({ source, target }) => [...source, ...target].some(({ id }) => id === wanted));
    if (!now) return;
    // The row that had the focus is gone from the page, so the browser left the focus nowhere.
    const hadFocus = document.activeElement === document.body || scroller.current?.contains(document.activeElement);
    if (hadFocus) enterRow(now.key);
    else chooseRow(now.key);
  }, [rows, scroller]);
}

/** The eye rests in one place while the text moves on under it. */
function keepAtThird(row: Element, scroller: Element): void {
  const [box, frame] = [row.getBoundingClientRect(), scroller.getBoundingClientRect()];
  scroller.scrollTop += box.top - frame.top - frame.height / 3;
}

/** How near to the edges words may stand before the text moves, in pixels. */
const MARGIN = 96;

/** Whether words stand where the eye need not look for them. */
function isComfortable(words: Element, scroller: Element): boolean {
  const [box, frame] = [words.getBoundingClientRect(), scroller.getBoundingClientRect()];
  return box.top >= frame.top + MARGIN && box.bottom <= frame.bottom - MARGIN;
}

/** After the row has been drawn and measured, which takes the virtualizer up to two frames. */
function onceDrawn(work: () => void): () => void {
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(work);
  });
  return () => cancelAnimationFrame(frame);
}

/** The row and id of what the reader chose; undefined for nothing, and for comments on the whole article. */
function chosenPlace(): { readonly row: string; readonly id: string } | undefined {
  const { finding, thread, suggestion } = useSelection.getState();
  if (finding !== undefined) {
    const judged = currentJudged().find((one) => one.finding.fingerprint === finding);
    const row = judged && rowKeyOf(judged.finding);
    return row === undefined ? undefined : { row, id: finding };
  }
  const { threads, suggestions } = useReview.getState().review;
  const said = threads.get(thread ?? '') ?? suggestions.get(suggestion ?? '');
  if (!said || said.anchor.on === 'article') return undefined;
  const row = findRow(said.anchor.side, said.anchor.paragraph)?.key;
  return row === undefined ? undefined : { row, id: said.id };
}
