/** Words that name a part of a month, a year or a decade: early November, mid-2018, late last year, the end of the 1960s. */
import type { PartOfSpan } from '../quantity.ts';
import { wordTable } from '../word-table.ts';
import { isJoiningHyphen } from './numerals.ts';
import { type Token, tokenAt } from './tokens.ts';

const PARTS = wordTable<PartOfSpan>({ early: 'early', mid: 'mid', late: 'late' });
const NOUNS = wordTable<PartOfSpan>({ beginning: 'early', start: 'early', middle: 'mid', end: 'late' });

/** The words that a part may begin with. */
export const PART_STARTS: readonly string[] = [...PARTS.keys(), ...NOUNS.keys()];

export interface PartReading {
  readonly part: PartOfSpan;
  /** Index of the first token of what it is a part of. */
  readonly next: number;
}

/** The part that is named at token `at`; whether a month, a year or a decade follows is for the caller to see. */
export function readPart(tokens: readonly Token[], at: number): PartReading | undefined {
  const { text } = tokenAt(tokens, at);
  const word = PARTS.get(text);
  if (word !== undefined) {
    const joins = isJoiningHyphen(tokens, at + 1) || tokenAt(tokens, at + 1).text === 'in';
    return { part: word, next: behindArticle(tokens, joins ? at + 2 : at + 1) };
  }
  const noun = NOUNS.get(text);
  if (noun === undefined || tokenAt(tokens, at + 1).text !== 'of') return undefined;
  return { part: noun, next: behindArticle(tokens, at + 2) };
}

function behindArticle(tokens: readonly Token[], at: number): number {
  return tokenAt(tokens, at).text === 'the' ? at + 1 : at;
}
