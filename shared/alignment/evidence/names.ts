/** Names in kanji by their readings: 安倍 is answered by "Abe", 辺野古 by "Henoko". */
import { foldReading } from '../../languages/fold-reading.ts';
import type { WordTable } from '../../lexicon/word-table.ts';
import { remember } from '../../text/remember.ts';
import type { Unit, UnitReader } from '../unit.ts';

/** A name may begin at any kanji; those of one kanji only where no longer one covers it. */
export function createKanjiNameReader(names: WordTable): UnitReader {
  const keysOf = remember((name) => names.wordsOf(name).map(nameKey));
  return (text) => {
    const units: Unit[] = [];
    let covered = 0;
    for (let at = 0; at < text.length; at++) {
      const length = isKanji(text.charCodeAt(at)) ? names.longestAt(text, at) : 0;
      if (length === 0 || (length === 1 && at < covered)) continue;
      const end = at + length;
      const name = text.slice(at, end);
      const chances = length === 1 ? 'name.single' : 'name';
      units.push({ chances, name: `name ${name}`, keys: keysOf(name), sound: undefined, start: at, end });
      covered = Math.max(covered, end);
    }
    return units;
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
