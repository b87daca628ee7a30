/** Capitalised words of a row's target that nothing in its source accounts for. */
import { isSentenceStart } from '../english/sentence-start.ts';
import { entityLedger, knownNamesOf } from '../entities.ts';
import type { CheckedParagraph, CheckedRow } from '../rule.ts';
import { hasSecondReference } from './second-references.ts';
import { katakanaWords, soundsLike } from './sounds-like.ts';

const NAME = /(?<![\p{L}\p{N}’'.-])\p{Lu}\p{Ll}{2,}(?![\p{L}\p{N}])/gu;
/** Words with a capital that are no names of persons or bodies. */
const NO_NAMES = new Set(
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sept Oct Nov Dec Mrs Miss Sir Lord Lady President Prime Minister Ministry Secretary Senator Sen Rep Gov Governor Mayor King Queen Prince Princess Emperor Pope General Gen Foreign Defense Finance Party House Senate Congress Parliament Diet Cabinet Court Supreme Government State Department Bank University North South East West Northern Southern Eastern Western Internet English God'.split(
    ' ',
  ),
);

/** The words, in order. Names in kanji can't be heard, so a row of Japanese names may have strays that are none. */
export function strayNames(row: CheckedRow): readonly string[] {
  const heard = row.source.flatMap(({ text }) => katakanaWords(text).map(({ word }) => word));
  const { source, target: known } = entityLedger(row);
  const meant = source.flatMap(knownNamesOf);
  return row.target.flatMap((paragraph) =>
    namesIn(paragraph)
      .filter(
        ({ start, end }) =>
          !known.some(({ range }) => range.paragraph === paragraph.id && range.start < end && start < range.end),
      )
      .map(({ word }) => word)
      .filter((word) => !heard.some((katakana) => soundsLike(katakana, word)) && !hasSecondReference(meant, [word])),
  );
}

function namesIn({ text }: CheckedParagraph) {
  return [...text.matchAll(NAME)]
    .map(({ 0: word, index }) => ({ word, start: index, end: index + word.length }))
    .filter(({ word, start }) => !NO_NAMES.has(word) && !isSentenceStart(text, start));
}
