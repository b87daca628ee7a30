/** Paragraphs that a remark names by the number of their row: which they are, where they stand now, and the way there. */
import type { Mention, Remark } from '../../shared/review/review.ts';
import { mentionedNumbers, renumberMentions } from '../../shared/text/remark-markup.ts';
import type { TextRow } from '../../shared/workspace/lay-rows.ts';
import { currentRows, useRows } from './derived.ts';
import { useSelection } from './selection-store.ts';

/** As many characters of a paragraph as tell it from its neighbours. */
const START_LENGTH = 60;

/** The paragraphs behind the numbers in a text that is being posted. Numbers of no row are words. */
export function mentionsIn(text: string): Mention[] {
  const rows = currentRows();
  return mentionedNumbers(text).flatMap((number) => {
    const paragraph = firstOf(rows[number - 1]);
    return paragraph ? [{ number, paragraph: paragraph.id }] : [];
  });
}

/** The text with the numbers that its paragraphs' rows have now, as it is to be corrected. */
export function withPresentNumbers({ text, mentions = [] }: Pick<Remark, 'text' | 'mentions'>): string {
  const rows = currentRows();
  const now = new Map(mentions.map(({ number, paragraph }) => [number, numberOf(rows, paragraph)]));
  return renumberMentions(text, (number) => now.get(number));
}

/** Where the paragraph of a number stands now, and how it begins. */
export function useMentioned(remark: Remark, number: number): { number: number; start: string } | undefined {
  const rows = useRows();
  const at = numberOf(rows, paragraphOf(remark, number));
  const paragraph = at === undefined ? undefined : firstOf(rows[at - 1]);
  return at !== undefined && paragraph ? { number: at, start: paragraph.text.slice(0, START_LENGTH) } : undefined;
}

export function goToMention(remark: Remark, number: number): void {
  const rows = currentRows();
  const row = rows[(numberOf(rows, paragraphOf(remark, number)) ?? 0) - 1];
  if (row) useSelection.getState().enterRow(row.key);
}

function paragraphOf({ mentions }: Remark, number: number): string | undefined {
  return mentions?.find((mention) => mention.number === number)?.paragraph;
}

function numberOf(rows: readonly TextRow[], paragraph: string | undefined): number | undefined {
  if (paragraph === undefined) return undefined;
  const at = rows.findIndex((row) => [...row.target, ...row.source].some(({ id }) => id === paragraph));
  return at < 0 ? undefined : at + 1;
}

function firstOf(row: TextRow | undefined) {
  return row?.target[0] ?? row?.source[0];
}
