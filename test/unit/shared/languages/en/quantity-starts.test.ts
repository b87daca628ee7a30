/** A word that the quick look turns away must be one that no reader would have begun with. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readEnglishDate } from '../../../../../shared/languages/en/dates.ts';
import { readEnglishFigure, readSpanFigure } from '../../../../../shared/languages/en/figures.ts';
import { startsAt } from '../../../../../shared/languages/en/quantities.ts';
import { readEnglishTime } from '../../../../../shared/languages/en/times.ts';
import { type Token, tokenAt, tokenise } from '../../../../../shared/languages/en/tokens.ts';

const PACK = join(import.meta.dirname, '../../../../../shared/languages/en');

/** Every word that the pack's own sources write, so that a word which a reader learns is asked about here. */
const VOCABULARY = [
  ...new Set(
    readdirSync(PACK).flatMap(
      (file) => readFileSync(join(PACK, file), 'utf8').match(/\p{L}+(?:'\p{L}+)?|[$£€¥%]/gu) ?? [],
    ),
  ),
];

const BEFORE = ['', 'in '];
const BEHIND = [
  [
    '',
    '.',
    ', 2017',
    ' 5',
    ' 19, 2017',
    ' 2017',
    '-five',
    ' five',
    '$5',
    ' $5',
    '5',
    ' of',
    ' of the 1960s',
    ' of May 2017',
  ],
  [
    ' year',
    ' year old',
    ' year ago',
    ' a year',
    ' mile',
    ' century',
    ' quarter of 2018',
    ' half',
    ' half a million',
    ' of half an inch',
  ],
  [
    ' million',
    ' dozen',
    ' dozen people',
    ' of thousands of people',
    ' few',
    ' third',
    '-third',
    ' in five',
    ' out of ten',
  ],
  [
    ' May',
    ' Sunday',
    ' spring',
    " o'clock",
    ' in the morning',
    ' at night',
    ' to 4 p.m.',
    ' sixties',
    " '60s",
    ' percent',
    ' last year',
  ],
].flat();

const READERS = {
  time: readEnglishTime,
  date: (tokens: readonly Token[], at: number) => readEnglishDate(tokens, at, {}),
  figure: readEnglishFigure,
};
type Kind = keyof typeof READERS;

function isReadAt(text: string, word: string, kind: Kind): boolean {
  const tokens = tokenise(text);
  const at = tokens.findIndex((token) => token.text === word.toLowerCase());
  return READERS[kind](tokens, at) !== undefined;
}

const starts = (word: string) => startsAt(tokenAt(tokenise(word), 0));

/** "the", "of": they begin no figure but the length of a time or a measure. */
function isSpanAlone(word: string): boolean {
  return starts(word)?.span === true && !starts(word)?.figure;
}

describe('the words that an English quantity may begin with', () => {
  it.each(['Forty', 'noon', 'Sundays', 'fiscal', 'teenagers', '£', 'decades', 'biennial', '2017'])(
    'include %s',
    (word) => {
      expect(starts(word)).toBeDefined();
    },
  );

  it.each(['said', 'government', 'Japan', ',', 'percent'])('leave out %s', (word) => {
    expect(starts(word)).toBeUndefined();
  });

  it.each(['time', 'date', 'figure'] as const)(
    'lack no word of the pack that the reader of a %s begins with',
    (kind) => {
      const turnedAway = (word: string) => !starts(word)?.[kind] && !(kind === 'figure' && isSpanAlone(word));
      const lost = VOCABULARY.filter(turnedAway).filter((word) =>
        [word, word[0]?.toUpperCase() + word.slice(1)].some((shape) =>
          BEFORE.some((before) => BEHIND.some((behind) => isReadAt(`${before}${shape}${behind}`, word, kind))),
        ),
      );
      expect(lost).toEqual([]);
    },
  );

  it.each(VOCABULARY.filter(isSpanAlone))('lose nothing where %s is asked for a span alone', (word) => {
    for (const behind of BEHIND) {
      const tokens = tokenise(`${word}${behind}`);
      expect(readSpanFigure(tokens, 0)).toEqual(readEnglishFigure(tokens, 0));
    }
  });
});
