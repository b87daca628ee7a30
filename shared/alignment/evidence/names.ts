/** Names in kanji by their readings: 安倍 is answered by "Abe", 辺野古 by "Henoko". */
import { foldReading } from '../../languages/fold-reading.ts';
import type { WordTable } from '../../lexicon/word-table.ts';
import type { Mention } from '../unit.ts';
import { createWordingUnits } from './wording-units.ts';

/**
 * A name may begin at any kanji; those of one kanji only where no longer name covers it and none of the `words`, which the
 * dictionary found in the same text (森首相 has a name in it, 森林 has none).
 */
export function createKanjiNameReader(
  names: WordTable,
): (text: string, words: readonly Mention[]) => readonly Mention[] {
  const mention = createWordingUnits(names, (name, readings) => ({
    name: `name ${name}`,
    chances: name.length === 1 ? 'name.single' : 'name',
    keys: readings.map(nameKey),
  }));
  return (text, words) => {
    const mentions: Mention[] = [];
    const longer = words.filter(({ start, end }) => end > start + 1);
    let next = 0;
    let covered = 0;
    for (let at = 0; at < text.length; at++) {
      for (; (longer[next]?.start ?? text.length) <= at; next++) covered = Math.max(covered, longer[next]?.end ?? 0);
      const wording = isKanji(text.charCodeAt(at)) ? names.wordingAt(text, at) : 0;
      const length = names.lengthOf(wording);
      if (length > 1 || (length === 1 && at >= covered)) {
        mentions.push(mention(text, at, wording));
        covered = Math.max(covered, at + length);
      }
    }
    return mentions;
  };
}

/** The main blocks and the mark of repetition; the table has no rarer ones. */
function isKanji(unit: number): boolean {
  return (unit >= 0x3400 && unit <= 0x9fff) || (unit >= 0xf900 && unit <= 0xfaff) || unit === 0x3005;
}

/** From a reading or from a word as it is spelt in the other language. */
export function nameKey(word: string): `name:${string}` {
  return `name:${foldReading(word)}`;
}
