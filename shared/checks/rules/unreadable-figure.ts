/** A figure that nobody can read as one quantity: 4分の3分35秒, 1,00,000, "$1.2.3 million". */
import type { CheckedParagraph, Remark, RowRule } from '../rule.ts';

export const rule: RowRule = {
  id: 'unreadable-figure',
  type: 'number',
  severity: 'error',
  scope: 'row',
  check: ({ source, target }) => [
    ...target.flatMap((paragraph) =>
      unreadableIn(paragraph, [...IN_BOTH, ...IN_ENGLISH]).map((range) => ({
        source: [],
        target: [range],
        explanation: { key: 'target', values: { figure: wordsAt(paragraph, range) } },
        found: wordsAt(paragraph, range),
      })),
    ),
    // Whoever translates a garbled figure has guessed, so the English wants a look; the slip itself is the article's.
    ...source.flatMap((paragraph) =>
      unreadableIn(paragraph, [...IN_BOTH, ...IN_JAPANESE]).map(
        (range): Remark => ({
          severity: 'warning',
          source: [range],
          target: [],
          explanation: { key: 'source', values: { figure: wordsAt(paragraph, range) } },
        }),
      ),
    ),
  ],
};

type Range = Remark['target'][number];

/** Full-width signs count like the others. */
const D = '[\\d０-９]';
const COMMA = '[,，]';
const POINT = '[.．]';
const ALONE = '(?<![\\d０-９.．,，])';
const WITHOUT_CURRENCY = '(?<![\\d０-９.．,，$€£¥])';
const BEHIND_CURRENCY = '(?<=[$€£¥])';
const COUNTED =
  '(?:[%％億万兆円]|パーセント|ドル|\\s?(?:percent|per cent|million|billion|trillion|yen|dollars|euros)\\b)';

const IN_BOTH: readonly RegExp[] = [
  // 1,00,000 and 1,2345: a group of thousands has three digits. "2010,2011" is a list and "Nov. 19,2017" a date.
  new RegExp(`${ALONE}${D}{1,3}(?:${COMMA}${D}{2}){1,4}${COMMA}${D}{3}(?!${D})`, 'g'),
  new RegExp(
    `${ALONE}(?!${D}{1,2}${COMMA}(?:19|20)${D}{2}(?!${D}))${D}{1,3}(?:${COMMA}${D}{3}){0,4}${COMMA}${D}{4,8}(?!${D})`,
    'g',
  ),
  new RegExp(`${BEHIND_CURRENCY}${D}{1,3}${COMMA}${D}{1,2}(?![\\d０-９,，])`, 'g'),
  // 1.2.3%: a version, a date and an address have as many points, but neither a unit nor a currency.
  new RegExp(
    `${WITHOUT_CURRENCY}(?!(?:19|20)${D}{2}${POINT})${D}{1,6}${POINT}${D}{0,6}${POINT}${D}{1,6}${COUNTED}`,
    'g',
  ),
  new RegExp(`${BEHIND_CURRENCY}${D}{1,6}${POINT}${D}{0,6}${POINT}${D}{1,6}(?!${POINT}?${D})`, 'g'),
];

const IN_ENGLISH: readonly RegExp[] = [
  // "A thousand million" is a billion in older books, and astronomers count in billions of billions; nobody pays in them.
  /(?<=[$€£¥]\d{1,6}(?:\.\d{1,3})? )(?:million|billion|trillion) (?:thousand|million|billion|trillion)\b/g,
  /\b(?:million|billion|trillion) (?:million|billion|trillion)(?= (?:yen|dollars|euros|won|yuan|pounds|people)\b)/g,
  // 3:75 p.m.
  /\b\d{1,2}[:.][6-9]\d(?= ?[ap]\.?m\b)/g,
];

const IN_JAPANESE: readonly RegExp[] = [
  // A fraction that runs into a length of time.
  new RegExp(`${D}{1,3}\\s?分の\\s?${D}{1,3}\\s?(?:時間|分)\\s?${D}{1,2}\\s?[分秒]`, 'g'),
  // 3億億円, 1億2億円, 13万15億: of two units in one figure the second is the smaller.
  new RegExp(
    `${D}{1,4}(?:億\\s?${D}{0,4}億|兆\\s?${D}{0,4}兆|万\\s?${D}{0,4}万|万\\s?${D}{1,4}[億兆]|億\\s?${D}{1,4}兆)(?=[円人ドル台個本件])`,
    'g',
  ),
  new RegExp(`${D}{1,2}時\\s?[6-9６-９]${D}分`, 'g'),
];

/** India groups by two digits: 1,00,000 is its lakh. */
const INDIAN = /\b(?:lakhs?|crores?|rupees?|Rs)\b|₹|ルピー|インド/i;

function unreadableIn({ id, text }: CheckedParagraph, patterns: readonly RegExp[]): readonly Range[] {
  if (!/\d|[０-９]/.test(text) || INDIAN.test(text)) return [];
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: words, index }) => ({
      paragraph: id,
      start: index,
      end: index + words.length,
    })),
  );
}

function wordsAt({ text }: CheckedParagraph, { start, end }: Range): string {
  return text.slice(start, end);
}
