/** Whole amounts in every notation that the two languages print them in; tests read them back. */

const KANJI = [...'〇一二三四五六七八九'];
const BIG: readonly (readonly [bigint, string])[] = [
  [10n ** 16n, '京'],
  [10n ** 12n, '兆'],
  [10n ** 8n, '億'],
  [10n ** 4n, '万'],
];
const SMALL: readonly (readonly [number, string])[] = [
  [1000, '千'],
  [100, '百'],
  [10, '十'],
];

const fullWidth = (text: string) => text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
const grouped = (value: bigint) => value.toLocaleString('en-US');

/** Japanese notations by name; each takes a whole amount from 1 on. */
export const JAPANESE_AMOUNTS: Readonly<Record<string, (value: bigint) => string>> = {
  'digits 1234567': String,
  'digits with commas 1,234,567': grouped,
  'full-width digits １，２３４': (value) => fullWidth(grouped(value)),
  'digits and units 3億5000万': (value) => byUnits(value, (section) => String(section)),
  'kanji and units 三億五千万': (value) => byUnits(value, kanjiSection),
  'kanji by place 二〇一七': (value) => [...String(value)].map((digit) => KANJI[Number(digit)]).join(''),
};

function byUnits(value: bigint, section: (below10000: number) => string): string {
  let rest = value;
  let text = '';
  for (const [size, unit] of BIG) {
    if (rest >= size) text += section(Number(rest / size)) + unit;
    rest %= size;
  }
  return rest > 0n ? text + section(Number(rest)) : text;
}

function kanjiSection(value: number): string {
  let rest = value;
  let text = '';
  for (const [size, unit] of SMALL) {
    const count = Math.floor(rest / size);
    if (count > 0) text += (count > 1 ? KANJI[count] : '') + unit;
    rest %= size;
  }
  return rest > 0 ? text + KANJI[rest] : text;
}

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const SCALES: readonly (readonly [bigint, string])[] = [
  [10n ** 15n, 'quadrillion'],
  [10n ** 12n, 'trillion'],
  [10n ** 9n, 'billion'],
  [10n ** 6n, 'million'],
  [10n ** 3n, 'thousand'],
];

/** English notations by name; each takes a whole amount from 1 on. */
export const ENGLISH_AMOUNTS: Readonly<Record<string, (value: bigint) => string>> = {
  'digits 1234567': String,
  'digits with commas 1,234,567': grouped,
  'number words': (value) => {
    let rest = value;
    const words: string[] = [];
    for (const [size, scale] of SCALES) {
      if (rest >= size) words.push(wordsBelow1000(Number(rest / size)), scale);
      rest %= size;
    }
    if (rest > 0n) words.push(wordsBelow1000(Number(rest)));
    return words.join(' ');
  },
};

function wordsBelow1000(value: number): string {
  if (value >= 100) {
    const rest = value % 100;
    return `${ONES[Math.floor(value / 100)]} hundred${rest > 0 ? ` ${wordsBelow1000(rest)}` : ''}`;
  }
  if (value < 20) return ONES[value] ?? '';
  return `${TENS[Math.floor(value / 10)]}${value % 10 > 0 ? `-${ONES[value % 10]}` : ''}`;
}
