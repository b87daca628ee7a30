/** Typing over a paragraph of the translation: every change is a suggestion, taken into the text at once or not. */
import type { EventBody } from '../../shared/review/event.ts';
import { suggestionsOfEdit } from '../../shared/workspace/suggestions-of-edit.ts';
import { findRow } from './derived.ts';
import { createId, useDrafts } from './drafts-store.ts';
import { reportNews, reportProblem } from './notices.ts';
import { useReview } from './review-store.ts';
import { currentRow } from './row-acts.ts';
import { useSelection } from './selection-store.ts';
import { reopenedBy } from './suggestion-acts.ts';
import { useView } from './view-store.ts';

/** Opens the box on the current row's translation; on selected words, those are selected in it. */
export function beginEdit(suggesting = useView.getState().suggesting): void {
  const { words } = useSelection.getState();
  const anchor = words?.anchor.side === 'target' ? words.anchor : undefined;
  const paragraph = anchor?.paragraph ?? currentRow()?.target[0]?.id;
  if (paragraph !== undefined) editParagraph(paragraph, suggesting, anchor);
}

/** A box that is open with changes in it is not taken away. */
export function editParagraph(
  paragraph: string,
  suggesting: boolean,
  selected?: { readonly start: number; readonly end: number },
): void {
  const { opened, review } = useReview.getState();
  const { paragraph: open, writeParagraph } = useDrafts.getState();
  const text = review.target?.paragraphs.find(({ id }) => id === paragraph)?.text;
  if (!opened || opened.lockedBy !== undefined || text === undefined) return;
  if (open && open.review === opened.review && open.text !== open.before && open.paragraph !== paragraph) {
    reportNews('edit.open');
    return;
  }
  if (open?.paragraph === paragraph && open.review === opened.review) return;
  const row = findRow('target', paragraph);
  if (row) useSelection.getState().chooseRow(row.key, 'target');
  const range = selected && { start: selected.start, end: selected.end };
  writeParagraph({ review: opened.review, paragraph, text, before: text, selected: range, suggesting });
}

/** Closes the box and does what was typed; the box stays with its words when that could not be saved. */
export async function finishEdit(): Promise<void> {
  const { paragraph: draft, writeParagraph } = useDrafts.getState();
  const { review, act } = useReview.getState();
  const paragraph = review.target?.paragraphs.find(({ id }) => id === draft?.paragraph);
  if (!draft || !paragraph) return;
  const bodies = suggestionsOfEdit(paragraph, draft.text.trim(), review.target?.language ?? 'en').flatMap((proposed) =>
    eventsFor(proposed, draft.suggesting),
  );
  const reopened = draft.suggesting || bodies.length === 0 ? [] : reopenedBy([paragraph.id]);
  const answer = await act(...bodies, ...reopened);
  if (!answer.ok) {
    reportProblem(answer.problem);
    return;
  }
  writeParagraph(undefined);
  focusRowOf(paragraph.id);
}

/** Leaves the box; what was typed in it is given up. */
export function discardEdit(): void {
  const { paragraph, writeParagraph } = useDrafts.getState();
  writeParagraph(undefined);
  if (paragraph) focusRowOf(paragraph.paragraph);
}

function eventsFor(proposed: ReturnType<typeof suggestionsOfEdit>[number], suggesting: boolean): readonly EventBody[] {
  const suggestion = createId();
  const made: EventBody = { type: 'suggestion.made', data: { suggestion, ...proposed } };
  return suggesting ? [made] : [made, { type: 'suggestion.accepted', data: { suggestion } }];
}

function focusRowOf(paragraph: string): void {
  const row = findRow('target', paragraph);
  if (row) useSelection.getState().enterRow(row.key);
}
