/** What is marked in each paragraph: findings, comments and suggestions with their places. */
import type { Anchor } from '../anchor/anchor.ts';
import type { FindingRange, FindingSeverity } from '../checks/finding.ts';
import type { Review } from '../review/review.ts';
import type { Side } from '../side.ts';
import type { TextRange } from '../text/range.ts';
import type { JudgedFinding } from './finding-state.ts';

/** An empty range means the paragraph as a whole. */
interface MarkPlace extends TextRange {
  readonly side: Side;
  readonly paragraph: string;
}

export type Mark = MarkPlace &
  (
    | { readonly kind: 'finding'; readonly id: string; readonly rule: string; readonly severity: FindingSeverity }
    | { readonly kind: 'comment'; readonly id: string; readonly resolved: boolean; readonly author: string }
    | { readonly kind: 'suggestion'; readonly id: string; readonly replacement: string }
  );

/** By `markKey`. A paragraph whose marks stayed the same keeps the same array, so that it need not be drawn again. */
export type MarkIndex = ReadonlyMap<string, readonly Mark[]>;

export function markKey(side: Side, paragraph: string): string {
  return `${side} ${paragraph}`;
}

export function collectMarks(
  before: MarkIndex,
  judged: readonly JudgedFinding[],
  { threads, suggestions }: Pick<Review, 'threads' | 'suggestions'>,
): MarkIndex {
  const index = new Map<string, Mark[]>();
  for (const mark of [...findingMarks(judged), ...commentMarks(threads), ...suggestionMarks(suggestions)]) {
    const key = markKey(mark.side, mark.paragraph);
    const known = index.get(key);
    if (known) known.push(mark);
    else index.set(key, [mark]);
  }
  return new Map([...index].map(([key, marks]) => [key, sameMarks(before.get(key), marks) ?? marks]));
}

function findingMarks(judged: readonly JudgedFinding[]): readonly Mark[] {
  return judged.flatMap(({ finding, dismissal }) => {
    if (dismissal) return [];
    const { fingerprint: id, rule, severity } = finding;
    const on = (side: Side, ranges: readonly FindingRange[]) =>
      ranges.map((range): Mark => ({ kind: 'finding', id, rule, severity, side, ...range }));
    return [...on('source', finding.source), ...on('target', finding.target)];
  });
}

function commentMarks(threads: Review['threads']): readonly Mark[] {
  return [...threads.values()].flatMap(({ id, anchor, deleted, orphaned, resolved, author }) => {
    const place = deleted || orphaned ? undefined : placeOf(anchor);
    return place
      ? [{ kind: 'comment' as const, id, resolved: resolved !== undefined, author: author.name, ...place }]
      : [];
  });
}

/** Only what still waits for a decision. */
function suggestionMarks(suggestions: Review['suggestions']): readonly Mark[] {
  return [...suggestions.values()].flatMap(({ id, anchor, orphaned, state, replacement }) => {
    const place = orphaned || state !== 'open' ? undefined : placeOf(anchor);
    return place ? [{ kind: 'suggestion' as const, id, replacement, ...place }] : [];
  });
}

function placeOf(anchor: Anchor): MarkPlace | undefined {
  if (anchor.on === 'article') return undefined;
  const { side, paragraph } = anchor;
  return anchor.on === 'paragraph'
    ? { side, paragraph, start: 0, end: 0 }
    : { side, paragraph, start: anchor.start, end: anchor.end };
}

/** The old array, when it says the same. */
function sameMarks(before: readonly Mark[] | undefined, after: readonly Mark[]): readonly Mark[] | undefined {
  return before && JSON.stringify(before) === JSON.stringify(after) ? before : undefined;
}
