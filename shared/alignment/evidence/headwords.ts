/** Dictionary words: 経済 is answered by "economy". Longest match from left to right, without a tokeniser. */
import type { WordTable } from '../../lexicon/word-table.ts';
import type { Mention, UnitReader } from '../unit.ts';
import { createWordingUnits } from './wording-units.ts';

export function createHeadwordReader(headwords: WordTable): UnitReader {
  const mention = createWordingUnits(headwords, (name, words) => ({
    name,
    chances: classOf(name),
    keys: words.map((word) => `lexicon:${word}` as const),
  }));
  return (text) => {
    const mentions: Mention[] = [];
    for (let at = 0; at < text.length; ) {
      const wording = headwords.wordingAt(text, at);
      if (wording > 0) mentions.push(mention(text, at, wording));
      at += Math.max(1, headwords.lengthOf(wording));
    }
    return mentions;
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
