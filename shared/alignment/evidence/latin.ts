/** Latin strings that a text of another script keeps as they are: NATO, ASEAN, iPhone, B-52. */
import { foldWidth } from '../../text/fold-width.ts';
import { remember } from '../../text/remember.ts';
import { createUnit, type Mention, type UnitKey } from '../unit.ts';

const LATIN = /(?:\p{Lu}\.){2,}|\p{Script=Latin}[\p{Script=Latin}\p{M}\d]*(?:[-&'’.]?[\p{Script=Latin}\p{M}\d]+)*/gu;

export function findForeignLatin(text: string): readonly Mention[] {
  return [...foldWidth(text).matchAll(LATIN)]
    .filter(([word]) => word.length > 1)
    .map(({ 0: word, index }) => ({ unit: unitOf(latinKey(word)), start: index, end: index + word.length }));
}

const unitOf = remember((key: UnitKey) => createUnit({ chances: 'latin', name: key, keys: [key] }));

/** U.S. is US and B-52 is B52. */
export function latinKey(word: string): UnitKey {
  return `latin:${word.replace(/[.'’&-]/g, '').toLowerCase()}`;
}
