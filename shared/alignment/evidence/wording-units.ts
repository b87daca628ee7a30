/** The units of a word table's wordings, made when one is first met and kept by its number. */
import type { WordTable } from '../../lexicon/word-table.ts';
import { createUnit, type Mention, type Unit, type UnitSpec } from '../unit.ts';

/** Then it begins anew, so that no text can fill the memory. */
const MOST_KEPT = 20_000;

/** Returns what mentions a wording that the table found at a place of a text. */
export function createWordingUnits(
  table: WordTable,
  describe: (wording: string, words: readonly string[]) => UnitSpec,
): (text: string, start: number, wording: number) => Mention {
  const known = new Map<number, Unit>();
  return (text, start, wording) => {
    const end = start + table.lengthOf(wording);
    let unit = known.get(wording);
    if (!unit) {
      unit = createUnit(describe(text.slice(start, end), table.wordsOf(wording)));
      if (known.size >= MOST_KEPT) known.clear();
      known.set(wording, unit);
    }
    return { unit, start, end };
  };
}
