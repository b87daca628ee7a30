/** Dictionary words: 経済 is answered by "economy". Longest match from left to right, without a tokeniser. */
import type { WordTable } from '../../lexicon/word-table.ts';
import { remember } from '../../text/remember.ts';
import type { Unit, UnitReader } from '../unit.ts';

export function createHeadwordReader(headwords: WordTable): UnitReader {
  const saidBy = remember((name) => ({
    chances: classOf(name),
    keys: headwords.wordsOf(name).map((word) => `lexicon:${word}` as const),
  }));
  return (text) => {
    const units: Unit[] = [];
    for (let at = 0; at < text.length; ) {
      const length = headwords.longestAt(text, at);
      const end = at + Math.max(1, length);
      if (length > 0) {
        const name = text.slice(at, end);
        const { chances, keys } = saidBy(name);
        units.push({ chances, name, keys, sound: undefined, start: at, end });
      }
      at = end;
    }
    return units;
  };
}

/** The fewer kanji a word has, the less it says: 部 and 行う are in every text, 核不拡散 is not. */
function classOf(word: string): string {
  if (/^[ァ-ヺー・]+$/.test(word)) return 'headword.katakana';
  const kanji = word.match(/\p{Script=Han}/gu)?.length ?? 0;
  if (kanji === 0) return 'headword.kana';
  if (kanji === 1) return word.length === 1 ? 'headword.single' : 'headword.one';
  return kanji === 2 ? 'headword.two' : 'headword.long';
}
