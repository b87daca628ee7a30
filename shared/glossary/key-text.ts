/** The form in which terms and texts are compared, with the way back to the places of the original text. */
import { type EnglishWord, findEnglishWords } from '../languages/en/words.ts';
import type { LanguageCode } from '../languages/pack.ts';
import type { TextRange } from '../text/range.ts';
import { remember } from '../text/remember.ts';

/** A comparable text with the way back to the original. */
export interface KeyText {
  readonly text: string;
  /** Undefined where every place is that of the original. */
  readonly pieces?: Pieces;
}

/** Pieces of a key: piece `k` begins at `at[k]` and was made of the original from `starts[k]` to `ends[k]`. */
interface Pieces {
  readonly at: number[];
  readonly starts: number[];
  readonly ends: number[];
}

/** How a language's text is made comparable and where a term may begin and end in it. */
export interface KeyMaker {
  /** `acronyms` are the words that stay in capitals, so that WHO is not "who". */
  toKey(text: string, acronyms: ReadonlySet<string>): KeyText;
  /** The same without the way back. */
  keyOf(text: string, acronyms: ReadonlySet<string>): string;
  /** The next place behind `at` where a match may begin; the length of the key when there is none. */
  nextStart(key: string, at: number): number;
  /** Whether a match may end at this place of the key. */
  isEnd(key: string, at: number): boolean;
}

/** Width, case and the separators inside katakana names (ホワイト・ハウス, ホワイト ハウス) make no difference. */
const japanese: KeyMaker = {
  toKey: (text) => foldInPlace(text) ?? foldElsewhere(text),
  keyOf: (text) => (foldInPlace(text) ?? foldElsewhere(text)).text,
  nextStart: (_, at) => at + 1,
  isEnd: () => true,
};

/** What may be another character in the key; the rest, nearly all of a text, stays as it is. */
const FOLDED = /[^\u3001-\u30fa\u30fc-\uf8ff]/g;

/** The key of a text in which nothing moves; undefined for one in which something is left out or grows. */
function foldInPlace(text: string): KeyText | undefined {
  let key = '';
  let copied = 0;
  FOLDED.lastIndex = 0;
  while (FOLDED.test(text)) {
    const at = FOLDED.lastIndex - 1;
    const folded = isSeparator(text, at) ? '' : foldWidth(text.charAt(at));
    if (folded.length !== 1) return undefined;
    key += text.slice(copied, at) + folded;
    copied = at + 1;
  }
  return { text: key + text.slice(copied) };
}

function foldElsewhere(text: string): KeyText {
  let key = '';
  const pieces: Pieces = { at: [], starts: [], ends: [] };
  for (let at = 0; at < text.length; at++) {
    if (isSeparator(text, at)) continue;
    addPiece(pieces, key.length, { start: at, end: at + 1 });
    key += foldWidth(text.charAt(at));
  }
  return { text: key, pieces };
}

function addPiece({ at, starts, ends }: Pieces, place: number, { start, end }: TextRange): void {
  at.push(place);
  starts.push(start);
  ends.push(end);
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
const english: KeyMaker = {
  toKey(text, acronyms) {
    let key = '';
    const pieces: Pieces = { at: [], starts: [], ends: [] };
    for (const { word, start } of findEnglishWords(text)) {
      if (key !== '') key += ' ';
      addPiece(pieces, key.length, { start, end: start + word.length });
      key += foldWord(word, acronyms);
    }
    return { text: key, pieces };
  },
  keyOf(text, acronyms) {
    let key = '';
    for (const { word } of findEnglishWords(text))
      key += key === '' ? foldWord(word, acronyms) : ` ${foldWord(word, acronyms)}`;
    return key;
  },
  nextStart(key, at) {
    const space = key.indexOf(' ', at);
    return space < 0 ? key.length : space + 1;
  },
  isEnd: (key, at) => at === key.length || key.charCodeAt(at) === SPACE,
};

function foldWord({ plain, capitals }: EnglishWord, acronyms: ReadonlySet<string>): string {
  return capitals !== undefined && acronyms.has(capitals) ? capitals : plain;
}

const SPACE = 32;

export const KEY_MAKERS: Readonly<Record<LanguageCode, KeyMaker>> = { ja: japanese, en: english };

/** The original range of a match from `start` up to `end` of the key, which begin and end with a piece. */
export function originalRange({ pieces }: KeyText, { start, end }: TextRange): TextRange {
  if (!pieces) return { start, end };
  const { at, starts, ends } = pieces;
  return { start: starts[pieceAt(at, start)] ?? 0, end: ends[pieceAt(at, end - 1)] ?? 0 };
}

/** Index of the last piece that begins at a place or before it. */
function pieceAt(at: readonly number[], place: number): number {
  let low = 0;
  let high = at.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((at[middle] ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
