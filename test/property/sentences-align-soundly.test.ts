import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignSentences } from '../../shared/alignment/align-sentences.ts';
import { createUnitReader } from '../../shared/alignment/read-units.ts';
import { packFor } from '../../shared/languages/packs.ts';

const japanese = fc.constantFrom(
  '外務省は9日、約89億円を計上した。',
  '首相は「行く。急がない」と語った。',
  '関連記事',
  '\ud800。',
  '',
);
const english = fc.constantFrom(
  'The ministry set aside 8.9 billion yen. ',
  'He said: “I will go.” ',
  'Background',
  '\ud800. ',
  '',
);

function paragraphs(language: 'ja' | 'en', sentence: fc.Arbitrary<string>) {
  const pack = packFor(language);
  const read = createUnitReader(pack, {});
  return fc
    .array(fc.array(sentence, { maxLength: 4 }), { maxLength: 3 })
    .map((texts) =>
      texts
        .map((parts) => parts.join(''))
        .map((text) => ({ text, sentences: pack.findSentences(text), units: read(text) })),
    );
}

describe('the sentences of any row', () => {
  it('stand in exactly one bead each, in the order of the texts, with chances from 0 to 1', () => {
    fc.assert(
      fc.property(paragraphs('ja', japanese), paragraphs('en', english), (source, target) => {
        const { beads, loose, ...sides } = alignSentences(source, target);
        for (const side of ['source', 'target'] as const) {
          expect(beads.flatMap((bead) => bead[side])).toEqual(sides[side].texts.map((_, i) => i));
          expect(loose[side].length).toBe(sides[side].texts.length);
          for (const chance of loose[side]) expect(chance).toBeGreaterThanOrEqual(0);
          for (const chance of loose[side]) expect(chance).toBeLessThanOrEqual(1.000001);
        }
      }),
    );
  });

  it('are cut out of their paragraphs by their ranges', () => {
    fc.assert(
      fc.property(paragraphs('ja', japanese), paragraphs('en', english), (source, target) => {
        const { source: sources } = alignSentences(source, target);
        sources.ranges.forEach(({ start, end }, i) => {
          expect(source[sources.paragraphs[i] ?? 0]?.text.slice(start, end)).toBe(sources.texts[i]);
        });
      }),
    );
  });
});
