/** Words in the linked rows of a review, with what answers them and what became of the row: how it was rendered before. */
import { z } from 'zod';
import { paragraphStatusSchema } from '../review/event.ts';
import type { Review } from '../review/review.ts';
import { type Side, sideSchema } from '../side.ts';
import type { TextRange } from '../text/range.ts';
import { findInRows } from './find-in-rows.ts';
import { layRows, type TextRow } from './lay-rows.ts';
import { rowStatus } from './progress.ts';

export const concordancePlaceSchema = z.strictObject({
  /** The side on which the words stand. */
  side: sideSchema,
  /** What stands around the words, cut at both ends. */
  before: z.string(),
  words: z.string(),
  after: z.string(),
  /** The other side of the row, whole. */
  answer: z.string(),
  status: paragraphStatusSchema,
  /** Whether the translation stands there as a reviewer corrected it. */
  corrected: z.boolean(),
});
export type ConcordancePlace = z.infer<typeof concordancePlaceSchema>;

/** UTF-16 code units shown before and after the words. */
const REACH = 80;

/** In the order of the text; a row is shown once for each side. Width, case and the two kana make no difference. */
export function findConcordance(review: Review, query: string): readonly ConcordancePlace[] {
  const rows = layRows(review).filter(({ link }) => link);
  const corrected = correctedParagraphs(review);
  const seen = new Set<string>();
  return findInRows(rows, query).flatMap(({ row: at, side, paragraph, ...range }) => {
    const row = rows[at];
    const text = row?.[side].find(({ id }) => id === paragraph)?.text;
    const key = `${at} ${side}`;
    if (!row || text === undefined || seen.has(key)) return [];
    seen.add(key);
    return [
      {
        side,
        ...cutAround(text, range),
        answer: textOf(row, side === 'source' ? 'target' : 'source'),
        status: rowStatus(row, review.statuses),
        corrected: row.target.some(({ id }) => corrected.has(id)),
      },
    ];
  });
}

function correctedParagraphs({ suggestions }: Review): ReadonlySet<string> {
  return new Set([...suggestions.values()].filter(({ applied }) => applied).map(({ anchor }) => anchor.paragraph));
}

function textOf(row: TextRow, side: Side): string {
  return row[side].map(({ text }) => text).join('\n');
}

function cutAround(text: string, { start, end }: TextRange): Pick<ConcordancePlace, 'before' | 'words' | 'after'> {
  const from = Math.max(0, start - REACH);
  const to = Math.min(text.length, end + REACH);
  return {
    before: `${from > 0 ? '…' : ''}${text.slice(from, start)}`,
    words: text.slice(start, end),
    after: `${text.slice(end, to)}${to < text.length ? '…' : ''}`,
  };
}
