import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignParagraphs } from '../../shared/alignment/align.ts';
import type { AlignedText, Pin } from '../../shared/alignment/aligned-text.ts';
import type { Bead } from '../../shared/alignment/bead.ts';
import { packFor } from '../../shared/languages/packs.ts';

const context = { sourcePack: packFor('ja'), targetPack: packFor('en') };
const hostile = fc.constantFrom(
  '',
  ' ',
  '\ud800',
  '\udfff。',
  '👨‍👩‍👧‍👦',
  'é̂',
  '\u0000',
  '\u202e1億',
  '９９％',
  '1,'.repeat(40),
);
const japanese = fc.constantFrom(
  '外務省は9日、約89億円を計上した。',
  '首相は記者団に語った。',
  '関連記事',
  'NATOとの協議',
);
const english = fc.constantFrom(
  'The ministry set aside 8.9 billion yen.',
  'Background',
  'NATO talks on Aug. 9',
  'He told reporters.',
);
const text = (plain: fc.Arbitrary<string>): fc.Arbitrary<AlignedText> =>
  fc.oneof(plain, hostile, fc.string({ unit: 'binary', maxLength: 40 })).map((text) => ({ text }));
const side = (plain: fc.Arbitrary<string>) => fc.array(text(plain), { maxLength: 14 });

const members = (beads: readonly Bead[], name: 'source' | 'target') => beads.flatMap((bead) => bead[name]);
const upTo = (length: number) => Array.from({ length }, (_, i) => i);
const onlyOne = (pins: readonly Pin[]) => pins.slice(0, 1);

describe('an alignment', () => {
  it('has every paragraph in exactly one bead, in the order of both texts', () => {
    fc.assert(
      fc.property(side(japanese), side(english), (source, target) => {
        const beads = alignParagraphs(source, target, context);
        expect(members(beads, 'source')).toEqual(upTo(source.length));
        expect(members(beads, 'target')).toEqual(upTo(target.length));
      }),
    );
  });

  it('gives each bead a chance between 0 and 1 and at least one paragraph', () => {
    fc.assert(
      fc.property(side(japanese), side(english), (source, target) => {
        for (const bead of alignParagraphs(source, target, context)) {
          expect(bead.score).toBeGreaterThanOrEqual(0);
          expect(bead.score).toBeLessThanOrEqual(1);
          expect(bead.source.length + bead.target.length).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('keeps the pins and aligns all the rest around them', () => {
    const pin = fc.record({
      source: fc.uniqueArray(fc.nat(13), { maxLength: 3 }).map((list) => list.sort((a, b) => a - b)),
      target: fc.uniqueArray(fc.nat(13), { maxLength: 3 }).map((list) => list.sort((a, b) => a - b)),
    });
    fc.assert(
      fc.property(side(japanese), side(english), fc.array(pin, { maxLength: 4 }), (source, target, wished) => {
        const known = wished.filter(
          (pin) =>
            pin.source.length + pin.target.length > 0 &&
            pin.source.every((index) => index < source.length) &&
            pin.target.every((index) => index < target.length),
        );
        const beads = alignParagraphs(source, target, { ...context, pins: known });
        for (const { source, target } of onlyOne(known)) {
          expect(beads).toContainEqual({ source, target, score: 1, reasons: [] });
        }
        expect(members(beads, 'source').sort((a, b) => a - b)).toEqual(upTo(source.length));
        expect(members(beads, 'target').sort((a, b) => a - b)).toEqual(upTo(target.length));
      }),
    );
  });

  it('keeps the order of both texts where no pin crosses', () => {
    fc.assert(
      fc.property(side(japanese), side(english), (source, target) => {
        const beads = alignParagraphs(source, target, context);
        const firsts = (name: 'source' | 'target') => beads.flatMap((bead) => bead[name].slice(0, 1));
        expect(firsts('source')).toEqual(firsts('source').toSorted((a, b) => a - b));
        expect(firsts('target')).toEqual(firsts('target').toSorted((a, b) => a - b));
      }),
    );
  });

  it('leaves every paragraph alone when the other side is empty', () => {
    fc.assert(
      fc.property(side(japanese), (source) => {
        const alone = (name: 'source' | 'target') => (beads: readonly Bead[]) =>
          beads.map((bead) => bead[name].length + (name === 'source' ? bead.target : bead.source).length * 9);
        expect(alone('source')(alignParagraphs(source, [], context))).toEqual(source.map(() => 1));
        expect(alone('target')(alignParagraphs([], source, context))).toEqual(source.map(() => 1));
      }),
    );
  });

  it('does not change when paragraphs are appended far away', () => {
    const marked = (from: number, count: number) => ({
      source: Array.from({ length: count }, (_, i) => ({
        text: `第${from + i}回の会合には${8 * (from + i)}人が出席した。`,
      })),
      target: Array.from({ length: count }, (_, i) => ({
        text: `The ${from + i}th meeting was attended by ${8 * (from + i)} people.`,
      })),
    });
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 12 }), fc.integer({ min: 1, max: 90 }), (kept, appended) => {
        const first = marked(101, kept);
        const more = marked(501, appended);
        const before = alignParagraphs(first.source, first.target, context);
        const after = alignParagraphs([...first.source, ...more.source], [...first.target, ...more.target], context);
        const places = (beads: readonly Bead[]) => beads.map(({ source, target }) => ({ source, target }));
        expect(places(after).slice(0, before.length)).toEqual(places(before));
      }),
      { numRuns: 20 },
    );
  });

  it('finds the same links where the translation is much shorter or longer than usual', () => {
    const source = upTo(12).map((i) => ({
      text: `第${i + 31}回の会合には${7 * i + 400}人が出席した。会場は満員だった。`,
    }));
    const target = (rest: string) =>
      upTo(12).map((i) => ({ text: `Meeting ${i + 31} was attended by ${7 * i + 400} people${rest}.` }));
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z ]{0,90}$/), (rest) => {
        const beads = alignParagraphs(source, target(rest), context);
        expect(beads.map(({ source, target }) => [...source, ...target])).toEqual(upTo(12).map((i) => [i, i]));
      }),
      { numRuns: 30 },
    );
  });

  it('links a thousand identical paragraphs one by one', () => {
    const many = (text: string) => Array.from({ length: 1000 }, () => ({ text }));
    const beads = alignParagraphs(many('首相は記者団に語った。'), many('The prime minister told reporters.'), context);
    expect(beads.map(({ source, target }) => [...source, ...target])).toEqual(upTo(1000).map((i) => [i, i]));
  });

  it('works around hundreds of pins', () => {
    const texts = (count: number) => Array.from({ length: count }, (_, i) => ({ text: `${i}` }));
    const pins = upTo(300).map((i) => ({ source: [2 * i], target: [2 * i] }));
    const beads = alignParagraphs(texts(600), texts(600), { ...context, pins });
    expect(members(beads, 'source')).toEqual(upTo(600));
    expect(beads.filter(({ score }) => score === 1).length).toBeGreaterThanOrEqual(300);
  });
});
