import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packFor } from '../../shared/languages/packs.ts';
import { newsText } from '../support/arbitrary-text.ts';
import { ENGLISH_AMOUNTS, JAPANESE_AMOUNTS } from '../support/write-amount.ts';

const amount = fc.oneof(
  fc.bigInt({ min: 1n, max: 10n ** 16n }),
  // As in print: a few digits, then zeros.
  fc
    .tuple(fc.bigInt({ min: 1n, max: 9999n }), fc.integer({ min: 0, max: 12 }))
    .map(([n, zeros]) => n * 10n ** BigInt(zeros)),
);

/** The one quantity of a text of nothing else. */
function read(language: 'ja' | 'en', text: string) {
  const found = packFor(language).findQuantities(text, {});
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([text]);
  return found[0];
}

describe('an amount that is written and read again is the same', () => {
  it.each(Object.entries(JAPANESE_AMOUNTS))('in Japanese: %s', (_, write) => {
    fc.assert(
      fc.property(amount, (value) => {
        expect(read('ja', `${write(value)}円`)).toMatchObject({ kind: 'money', unit: 'JPY', value: Number(value) });
      }),
    );
  });

  it.each(Object.entries(ENGLISH_AMOUNTS))('in English: %s', (_, write) => {
    fc.assert(
      fc.property(amount, (value) => {
        expect(read('en', `${write(value)} yen`)).toMatchObject({ kind: 'money', unit: 'JPY', value: Number(value) });
      }),
    );
  });

  it.each([
    ['万', 4],
    ['億', 8],
    ['兆', 12],
  ] as const)('in Japanese with decimals before %s', (unit, power) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), (thousandths) => {
        const written = String(thousandths / 1000);
        expect(read('ja', `${written}${unit}円`)).toMatchObject({ value: Number(`${written}e${power}`) });
      }),
    );
  });

  it.each([
    ['million', 6],
    ['billion', 9],
    ['trillion', 12],
  ] as const)('in English with decimals before %s, with a sign or a name', (scale, power) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999_999 }), (thousandths) => {
        const written = (thousandths / 1000).toLocaleString('en-US', { maximumFractionDigits: 3 });
        const value = Number(`${written.replaceAll(',', '')}e${power}`);
        expect(read('en', `¥${written} ${scale}`)).toMatchObject({ unit: 'JPY', value });
        expect(read('en', `${written} ${scale} dollars`)).toMatchObject({ unit: 'USD', value });
      }),
    );
  });
});

describe.each(['ja', 'en'] as const)('quantities in any text (%s)', (language) => {
  it('lie in the text in order, do not overlap, and hold their numeral', () => {
    fc.assert(
      fc.property(newsText(600), (text) => {
        let free = 0;
        for (const { start, end, numeral } of packFor(language).findQuantities(text, { articleDate: '2017-11-20' })) {
          expect(start).toBeGreaterThanOrEqual(free);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          if (numeral) expect(numeral.start >= start && numeral.end <= end && numeral.end > numeral.start).toBe(true);
          free = end;
        }
      }),
    );
  });

  it('are read alike wherever their text stands', () => {
    const one = language === 'ja' ? '計約89億円以上' : 'at least 8.9 billion yen';
    fc.assert(
      fc.property(newsText(200), (before) => {
        const text = `${before}\n。 ${one}。`;
        const last = packFor(language).findQuantities(text, {}).at(-1);
        expect(text.slice(last?.start, last?.end)).toBe(one);
        expect(last?.value).toBe(8.9e9);
      }),
    );
  });
});
