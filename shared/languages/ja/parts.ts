/** Words behind a month, a year or a decade that name a part of it: 11月上旬, 2018年末, 20代後半. */
import type { PartOfSpan } from '../quantity.ts';

const PARTS: readonly (readonly [string, PartOfSpan])[] = Object.entries({
  early: '上旬,初旬,初頭,初め,始め,はじめ,前半',
  mid: '中旬,半ば,なかば,中盤,中頃,中ごろ',
  late: '下旬,末,後半,終わり',
} as const).flatMap(([part, words]) => words.split(',').map((word) => [word, part as PartOfSpan] as const));

/** The part that is named at `at`, with or without の before it. */
export function readPart(text: string, at: number): { part: PartOfSpan; end: number } | undefined {
  const start = text[at] === 'の' ? at + 1 : at;
  const found = PARTS.find(([word]) => text.startsWith(word, start));
  return found && { part: found[1], end: start + found[0].length };
}
