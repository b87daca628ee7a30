/** The form in which terms and texts are compared, with the way back to the places of the original text. */
import type { LanguageCode } from '../languages/pack.ts';
import type { TextRange } from '../text/range.ts';
import { remember } from '../text/remember.ts';

/** A comparable text; a match from `i` up to `j` of `text` covers the original from `starts[i]` to `ends[j - 1]`. */
export interface KeyText {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** How a language's text is made comparable and where a term may begin and end in it. */
export interface KeyMaker {
  /** `acronyms` are the words that stay in capitals, so that WHO is not "who". */
  toKey(text: string, acronyms: ReadonlySet<string>): KeyText;
  /** Whether a match may begin (end) at this place of the key. */
  isEdge(key: KeyText, at: number): boolean;
}

/** Width, case and the separators inside katakana names (ホワイト・ハウス, ホワイト ハウス) make no difference. */
const japanese: KeyMaker = {
  toKey(text) {
    let key = '';
    const starts: number[] = [];
    const ends: number[] = [];
    for (let at = 0; at < text.length; at++) {
      const unit = text.charAt(at);
      if (SEPARATORS.includes(unit) && isKatakana(text.charAt(at - 1)) && isKatakana(text.charAt(at + 1))) continue;
      const folded = foldWidth(unit);
      key += folded;
      for (let i = 0; i < folded.length; i++) {
        starts.push(at);
        ends.push(at + 1);
      }
    }
    return { text: key, starts, ends };
  },
  isEdge: () => true,
};

/** One code unit at a time, because the maps are by code unit; only what differs by width or case changes. */
function foldWidth(unit: string): string {
  return unit > '\u3000' && unit < '\uf900' ? unit : unit.normalize('NFKC').toLowerCase();
}

const SEPARATORS = '・＝= \u3000\n\t';

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
    const starts: number[] = [];
    const ends: number[] = [];
    for (const { 0: word, index } of text.matchAll(WORD)) {
      if (key !== '') {
        key += ' ';
        starts.push(index);
        ends.push(index);
      }
      const { plain, capitals, length } = foldWord(word);
      const folded = capitals !== undefined && acronyms.has(capitals) ? capitals : plain;
      const end = index + length;
      for (let i = 0; i < folded.length; i++) {
        starts.push(index);
        ends.push(end);
      }
      key += folded;
    }
    return { text: key, starts, ends };
  },
  isEdge: ({ text }, at) => at === 0 || at === text.length || text[at] === ' ' || text[at - 1] === ' ',
};

/** Letters and digits with inner apostrophes, full stops between capitals and ampersands (Ministry's, U.S., R&D). */
const WORD = /(?:\p{Lu}\.){2,}|[\p{L}\p{N}\p{M}]+(?:['’.&][\p{L}\p{N}\p{M}]+)*['’]?/gu;
const POSSESSIVE = /['’](?:s)?$/i;

interface FoldedWord {
  readonly plain: string;
  /** How it reads where it is one of the acronyms; undefined for a word that is not in capitals. */
  readonly capitals: string | undefined;
  /** Code units without the possessive ending. */
  readonly length: number;
}

const foldWord = remember((word): FoldedWord => {
  const owner = word.replace(POSSESSIVE, '');
  const bare = owner.replaceAll('.', '');
  return {
    plain: foldPlural(bare.normalize('NFKC').toLowerCase().replaceAll('’', "'")),
    capitals: /^[\p{Lu}\p{N}&]{2,}s?$/u.test(bare) ? bare.replace(/s$/, '') : undefined,
    length: owner.length,
  };
});

const IRREGULAR: Readonly<Record<string, string>> = {
  men: 'man',
  women: 'woman',
  children: 'child',
  defence: 'defense',
};

/** The same short form for singular and plural; both sides go through it, so "news" may become "new" on both. */
function foldPlural(word: string): string {
  const singular = IRREGULAR[word] ?? dropPlural(word);
  // "boxes" and "enterprises" lose their -es alike, so "enterprise" has to lose its e as well.
  return singular.endsWith('e') ? singular.replace(/(?<=s|x|z|ch|sh)e$/, '') : singular;
}

function dropPlural(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
  return word.endsWith('ies') && word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}

export const KEY_MAKERS: Readonly<Record<LanguageCode, KeyMaker>> = { ja: japanese, en: english };

/** The original range of a match from `start` up to `end` of the key. */
export function originalRange({ starts, ends }: KeyText, { start, end }: TextRange): TextRange {
  return { start: starts[start] ?? 0, end: ends[end - 1] ?? 0 };
}
