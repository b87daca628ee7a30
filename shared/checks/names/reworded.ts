/** A rendering whose words all stand in one sentence, in another order or shared with another term. */
import { FUNCTION_WORDS } from '../../languages/en/function-words.ts';
import { stemOf } from '../../languages/en/stem.ts';
import { remember } from '../../text/remember.ts';
import type { CheckedRow } from '../rule.ts';

const WORD = /[\p{L}\p{N}]+(?:['’](?!s\b)\p{L}+)?/gu;

const stemsOf = remember((text: string): readonly string[] =>
  [...text.toLowerCase().matchAll(WORD)]
    .map(([word]) => word)
    .filter((word) => !FUNCTION_WORDS.has(word))
    .map((word) => stemOf(word.replace(/^chair(?:man|woman|person)$/, 'chair'))),
);

/**
 * "The approval rating of the Suga Cabinet" for "Cabinet approval rating", "corporate, income and tobacco taxes" for
 * "income tax", "General Council Chair" for "Chairperson of the General Council". One word alone says too little.
 */
export function isReworded(rendering: string, { target }: CheckedRow): boolean {
  const wanted = stemsOf(rendering);
  if (wanted.length < 2) return false;
  return target.some(({ text, sentences }) =>
    sentences.some(({ start, end }) => {
      const said = new Set(stemsOf(text.slice(start, end)));
      return wanted.every((stem) => said.has(stem));
    }),
  );
}
