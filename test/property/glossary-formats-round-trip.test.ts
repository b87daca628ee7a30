import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readGlossaryFile, writeGlossaryFile } from '../../electron/services/glossaries/glossary-files.ts';
import type { Concept, Term } from '../../shared/glossary/concept.ts';
import { compareFields } from '../../shared/glossary/formats/fields.ts';
import type { GlossaryFormat } from '../../shared/glossary/formats/format.ts';

/** Words with all that a format might trip over, without white space at their ends. */
const text = fc
  .string({
    unit: fc.constantFrom(
      'a',
      'B',
      '外',
      'が',
      '|',
      '\\',
      '"',
      "'",
      '<',
      '&',
      '=',
      '+',
      '-',
      '@',
      '#',
      ';',
      ',',
      ' ',
      '😀',
    ),
    maxLength: 12,
  })
  .map((raw) =>
    `語${raw}`
      .replace(/\\+(?=\||$)/g, '')
      .replace(/ +/g, ' ')
      .trim(),
  );
const formula = fc.constantFrom('=1+1', '+81', '@x', '-a', "'=x");
const word = fc.oneof({ weight: 6, arbitrary: text }, { weight: 1, arbitrary: formula });
const mark = fc.record({ by: text, at: fc.constantFrom('2025-06-12T09:00:00.000Z', '2026-01-01T00:00:00.000Z') });
const optional = <K extends string, T>(key: K, value: fc.Arbitrary<T>): fc.Arbitrary<{ [P in K]?: T }> =>
  fc.option(value, { nil: undefined }).map((one) => (one === undefined ? {} : ({ [key]: one } as { [P in K]?: T })));

const joined = (parts: readonly fc.Arbitrary<object>[]): fc.Arbitrary<object> =>
  fc.tuple(...parts).map((all) => Object.assign({}, ...all) as object);

/** What every format has room for. */
const common = (terms: fc.Arbitrary<Term[]>, more: readonly fc.Arbitrary<object>[]): fc.Arbitrary<Concept> =>
  fc.tuple(terms, joined(more)).map(([list, fields]) => ({ id: '', terms: list, ...fields }) as Concept);

const source = fc
  .tuple(text, optional('reading', fc.constantFrom('がいむしょう', 'ボウエイ')))
  .map(([one, reading]): Term => ({ language: 'ja', text: one, status: 'preferred', kind: 'full', ...reading }));
const synonym = fc
  .tuple(text, optional('reading', fc.constantFrom('がいむ')))
  .map(([one, reading]): Term => ({ language: 'ja', text: one, status: 'admitted', kind: 'variant', ...reading }));
const target = word.map((one): Term => ({ language: 'en', text: one, status: 'preferred', kind: 'full' }));
const others = fc.array(
  fc
    .tuple(word, fc.constantFrom('admitted', 'deprecated', 'forbidden'))
    .map(([one, status]): Term => ({ language: 'en', text: one, status: status as 'admitted', kind: 'variant' })),
  { maxLength: 4 },
);
const terms = fc
  .tuple(source, fc.array(synonym, { maxLength: 2 }), target, others)
  .map(([one, more, two, rest]) =>
    [one, ...more, two, ...rest].filter(
      (term, at, all) => all.findIndex((other) => other.language === term.language && other.text === term.text) === at,
    ),
  );
const speech = optional('partOfSpeech', fc.constantFrom('noun', 'proper noun', 'verb'));
const tbxFields = [
  speech,
  ...(['domain', 'definition', 'note', 'firstMention'] as const).map((field) => optional(field, text)),
  optional('authority', fc.record({ name: text, link: fc.constant('https://www.mofa.go.jp/?a=1&b=2') })),
  optional('created', mark),
  optional('changed', mark),
];
const table = common(terms, [...tbxFields, optional('status', fc.constantFrom('proposed', 'retired'))]);

const CASES: readonly (readonly [GlossaryFormat, fc.Arbitrary<Concept>])[] = [
  ['csv', table],
  ['tsv', table],
  ['xlsx', table],
  ['tbx-dca', common(terms, tbxFields)],
  ['tbx-dct', common(terms, tbxFields)],
  ['tbx-v2', common(terms, tbxFields)],
  ['utx', common(terms, [speech, optional('note', text)])],
];

const named = (concepts: readonly Concept[]) => concepts.map((concept, at) => ({ ...concept, id: `部/${at + 1} <x>` }));

describe.each(CASES)('a glossary written as %s', (format, concept) => {
  it('comes back with every field that the format has room for', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(concept, { minLength: 1, maxLength: 4 }).map(named), async (concepts) => {
        const written = await writeGlossaryFile('用語', concepts, format);
        const read = readGlossaryFile({ name: written.name, bytes: written.bytes });
        if (!read.ok) throw new Error(JSON.stringify(read.problem));
        const byId = new Map(read.value.concepts.map((one) => [one.id, one]));
        const losses = compareFields(
          concepts,
          concepts.map(({ id }) => byId.get(id)),
        );
        expect(losses).toEqual([]);
      }),
      { numRuns: format === 'xlsx' ? 25 : 100 },
    );
  });
});
