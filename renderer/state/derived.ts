/** What follows from the review and the findings: rows, judged findings and marks, each computed once a change. */
import type { Finding } from '../../shared/checks/finding.ts';
import type { Document } from '../../shared/document/document.ts';
import type { Review } from '../../shared/review/review.ts';
import type { Side } from '../../shared/side.ts';
import { collectMarks, type Mark, type MarkIndex, markKey } from '../../shared/workspace/collect-marks.ts';
import { type JudgedFinding, judgeFindings } from '../../shared/workspace/finding-state.ts';
import { layRows, type TextRow } from '../../shared/workspace/lay-rows.ts';
import { countProgress, type Progress } from '../../shared/workspace/progress.ts';
import { textBefore } from '../../shared/workspace/text-before.ts';
import { changesSince, type PlacedChange, type TextChanges } from '../../shared/workspace/text-changes.ts';
import { useFindings } from './findings-store.ts';
import { rememberLast } from './remember-last.ts';
import { useReview } from './review-store.ts';
import { useView } from './view-store.ts';

const rowsFrom = rememberLast((source: Review['source'], target: Review['target'], links: Review['links']) =>
  layRows({ links, ...(source && { source }), ...(target && { target }) }),
);
const rowsOf = ({ source, target, links }: Review) => rowsFrom(source, target, links);

export function currentRows(): readonly TextRow[] {
  return rowsOf(useReview.getState().review);
}

export function useRows(): readonly TextRow[] {
  return useReview(({ review }) => rowsOf(review));
}

const progressFrom = rememberLast((rows: readonly TextRow[], statuses: Review['statuses']) =>
  countProgress(rows, statuses),
);

export function useProgress(): Progress {
  return useReview(({ review }) => progressFrom(rowsOf(review), review.statuses));
}

const judgedFrom = rememberLast((findings: readonly Finding[], dismissals: Review['dismissals']) =>
  judgeFindings(findings, dismissals),
);

export function currentJudged(): readonly JudgedFinding[] {
  return judgedFrom(useFindings.getState().findings, useReview.getState().review.dismissals);
}

export function useJudged(): readonly JudgedFinding[] {
  const findings = useFindings((state) => state.findings);
  const dismissals = useReview(({ review }) => review.dismissals);
  return judgedFrom(findings, dismissals);
}

let index: MarkIndex = new Map();
const marksFrom = rememberLast(
  (judged: readonly JudgedFinding[], threads: Review['threads'], suggestions: Review['suggestions']) => {
    index = collectMarks(index, judged, { threads, suggestions });
    return index;
  },
);
const currentMarks = () => {
  const { threads, suggestions } = useReview.getState().review;
  return marksFrom(currentJudged(), threads, suggestions);
};

const NO_MARKS: readonly Mark[] = [];

/** The marks of one paragraph; the component is drawn again only when they change. */
export function useMarks(side: Side, paragraph: string): readonly Mark[] {
  const marks = () => currentMarks().get(markKey(side, paragraph)) ?? NO_MARKS;
  useFindings(marks);
  return useReview(marks);
}

/** Which version changes are counted from: the chosen one, else the newest as it was received, or the one before it. */
export function comparedVersion(
  { revisions, target }: Pick<Review, 'revisions' | 'target'>,
  since: number | undefined,
) {
  const newest = revisions.length - 1;
  if (since !== undefined && revisions[since]) return since;
  return newest > 0 && revisions[newest]?.document === target ? newest - 1 : newest;
}

const NO_CHANGES: TextChanges = new Map();
const changesFrom = rememberLast((before: Document | undefined, now: Document | undefined) =>
  before && now ? changesSince(before, now) : NO_CHANGES,
);

/** Beside the former text, what went away need not be said again. */
const withoutDeleted = rememberLast(
  (changes: TextChanges): TextChanges =>
    new Map([...changes].map(([id, placed]) => [id, placed.map((change) => ({ ...change, deleted: '' }))])),
);

const beforeFrom = rememberLast((before: Document | undefined, now: Document | undefined) =>
  before && now ? textBefore(before, now) : new Map<string, never>(),
);

/** By paragraph of the translation, what stood in its place in the version that it is compared with. */
export function useTextBefore(): ReturnType<typeof textBefore> {
  const since = useView((state) => state.since);
  return useReview(({ review }) =>
    beforeFrom(review.revisions[comparedVersion(review, since)]?.document, review.target),
  );
}

function currentChanges({ view, since }: ReturnType<typeof useView.getState>, review: Review): TextChanges {
  if (view !== 'changes' && view !== 'compared') return NO_CHANGES;
  const changes = changesFrom(review.revisions[comparedVersion(review, since)]?.document, review.target);
  return view === 'changes' ? changes : withoutDeleted(changes);
}

/** What changed in one paragraph, while changes are shown. */
export function useChanges(side: Side, paragraph: string): readonly PlacedChange[] | undefined {
  const changes = () => currentChanges(useView.getState(), useReview.getState().review).get(paragraph);
  const own = side === 'target';
  useView(() => (own ? changes() : undefined));
  return useReview(() => (own ? changes() : undefined));
}

/** Every changed place, counted. */
export function useChangeCount(): number {
  const view = useView();
  const review = useReview((state) => state.review);
  return [...currentChanges(view, review).values()].reduce((sum, changes) => sum + changes.length, 0);
}

/** How much was said about a row. */
interface RowNotes {
  readonly findings: number;
  readonly comments: number;
  /** Threads on whole paragraphs, which no words show. */
  readonly paragraphComments: readonly string[];
}

/** Drawn again only when the numbers change. */
export function useRowNotes(row: TextRow): RowNotes {
  const notes = () => JSON.stringify(notesOf(row));
  useFindings(notes);
  return JSON.parse(useReview(notes)) as RowNotes;
}

function notesOf(row: TextRow): RowNotes {
  const index = currentMarks();
  const marksOn = (side: Side) => row[side].flatMap(({ id }) => index.get(markKey(side, id)) ?? NO_MARKS);
  const marks = [...marksOn('source'), ...marksOn('target')];
  const ids = (kind: Mark['kind']) => new Set(marks.filter((mark) => mark.kind === kind).map(({ id }) => id));
  const onParagraph = marks.filter(({ kind, start, end }) => kind === 'comment' && start === end);
  return {
    findings: ids('finding').size,
    comments: ids('comment').size,
    paragraphComments: onParagraph.map(({ id }) => id),
  };
}

const placesFrom = rememberLast(
  (rows: readonly TextRow[]) =>
    new Map(
      rows.flatMap((row) => [
        ...row.source.map(({ id }) => [markKey('source', id), row] as const),
        ...row.target.map(({ id }) => [markKey('target', id), row] as const),
      ]),
    ),
);

/** The row in which a paragraph stands. */
export function findRow(side: Side, paragraph: string): TextRow | undefined {
  return placesFrom(currentRows()).get(markKey(side, paragraph));
}
