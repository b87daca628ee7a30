/** The form in which terms and texts are compared, with the way back to the places of the original text. */
import { type EnglishWord, findEnglishWords } from '../languages/en/words.ts';
import type { LanguageCode } from '../languages/pack.ts';
import type { TextRange } from '../text/range.ts';
import { remember } from '../text/remember.ts';

/** A comparable text with the way back to the original. */
export interface KeyText {
  readonly text: string;
  /** In order; none where every place is that of the original. */
  readonly runs: readonly Run[];
}

/** A part of a key, from `at` up to the next run, that stands unit for unit in the original from `start` on. */
interface Run {
  readonly at: number;
  readonly start: number;
  /** All of it was made of the one unit at `start`. */
  readonly grown?: true;
}

/** What may be another character in the key; the rest, nearly all of a text, stays as it is. */
const FOLDED = /[^\u3001-\u30fa\u30fc-\uf8ff]/g;

/** Width, case and the separators inside katakana names (ホワイト・ハウス, ホワイト ハウス) make no difference. */
export function japaneseKey(text: string): KeyText {
  const runs: Run[] = [];
  let key = '';
  let copied = 0;
  FOLDED.lastIndex = 0;
  while (FOLDED.test(text)) {
    const at = FOLDED.lastIndex - 1;
    key += text.slice(copied, at);
    copied = at + 1;
    const folded = isSeparator(text, at) ? '' : foldWidth(text.charAt(at));
    if (folded.length > 1) runs.push({ at: key.length, start: at, grown: true });
    key += folded;
    if (folded.length !== 1) runs.push({ at: key.length, start: copied });
  }
  return { text: key + text.slice(copied), runs };
}

/** One code unit at a time, because the maps are by code unit; only what differs by width or case changes. */
function foldWidth(unit: string): string {
  return unit > '\u3000' && unit < '\uf900' ? unit : foldUnit(unit);
}

const foldUnit = remember((unit) => unit.normalize('NFKC').toLowerCase());

const SEPARATORS = '・＝= \u3000\n\t';

function isSeparator(text: string, at: number): boolean {
  return SEPARATORS.includes(text.charAt(at)) && isKatakana(text.charAt(at - 1)) && isKatakana(text.charAt(at + 1));
}

export function isKatakana(unit: string): boolean {
  return unit >= '\u30a1' && unit <= '\u30fe' && unit !== '・';
}

/**
 * Words between single spaces: hyphens and line breaks part words, plural and possessive endings go, capitals go unless
 * the word is one of the acronyms. Folding both sides alike matters; linguistic truth does not.
 */
function englishKey(text: string, acronyms: ReadonlySet<string>): string {
  let key = '';
  for (const { word } of findEnglishWords(text))
    key += key === '' ? foldWord(word, acronyms) : ` ${foldWord(word, acronyms)}`;
  return key;
}

export function foldWord({ plain, capitals }: EnglishWord, acronyms: ReadonlySet<string>): string {
  return capitals !== undefined && acronyms.has(capitals) ? capitals : plain;
}

/** `acronyms` are the words that stay in capitals, so that WHO is not "who". */
export const KEY_OF: Readonly<Record<LanguageCode, (text: string, acronyms: ReadonlySet<string>) => string>> = {
  ja: (text) => japaneseKey(text).text,
  en: englishKey,
};

/** The original range of a match from `start` up to `end` of the key. */
export function originalRange({ runs }: KeyText, { start, end }: TextRange): TextRange {
  return runs.length === 0
    ? { start, end }
    : { start: originalPlace(runs, start), end: originalPlace(runs, end - 1) + 1 };
}

/** Where the unit of the original stands that a place of the key was made of. */
function originalPlace(runs: readonly Run[], place: number): number {
  const { at, start, grown } = runs.findLast((run) => run.at <= place) ?? FIRST;
  return grown ? start : start + place - at;
}

const FIRST: Run = { at: 0, start: 0 };
