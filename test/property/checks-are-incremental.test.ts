import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Link } from '../../shared/alignment/link.ts';
import { createChecker } from '../../shared/checks/run-checks.ts';
import { DEFAULT_CHECK_SETTINGS } from '../../shared/checks/settings.ts';
import type { Document } from '../../shared/document/document.ts';
import { newsText } from '../support/arbitrary-text.ts';
import { glossaryOf } from '../support/describe-rule.ts';
import { documentOf } from '../support/events.ts';

const glossaries = [glossaryOf('外務省,Ministry of Foreign Affairs,MOFA\n自衛隊,Self-Defense Forces,SDF')];
const settings = DEFAULT_CHECK_SETTINGS;
const PARAGRAPHS = 5;

const texts = fc.array(newsText(120), { minLength: PARAGRAPHS, maxLength: PARAGRAPHS });
const links: readonly Link[] = Array.from({ length: PARAGRAPHS }, (_, i) => ({
  source: [`s${i + 1}`],
  target: [`t${i + 1}`],
  score: 0.9,
  reasons: [],
  pinned: false,
}));
const input = (source: readonly string[], target: readonly string[]) => ({
  source: documentOf('ja', source),
  target: documentOf('en', target),
  links,
  glossaries,
  settings,
  date: '2017-11-20',
});

it('finds the same after any edits as a fresh run does', () => {
  const edits = fc.array(fc.tuple(fc.nat(PARAGRAPHS - 1), fc.boolean(), newsText(120)), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(texts, texts, edits, (ja, en, changes) => {
      const checker = createChecker();
      let [source, target] = [ja, en];
      checker.check(input(source, target));
      for (const [place, onSource, text] of changes) {
        if (onSource) source = source.with(place, text);
        else target = target.with(place, text);
        expect(checker.check(input(source, target))).toEqual(createChecker().check(input(source, target)));
      }
    }),
    { numRuns: 40 },
  );
});

it('finds the same after any change of the links as a fresh run does', () => {
  const merged = (at: number): readonly Link[] => [
    ...links.slice(0, at),
    { ...links[at]!, target: [`t${at + 1}`, `t${at + 2}`] },
    { ...links[at + 1]!, target: [] },
    ...links.slice(at + 2),
  ];
  fc.assert(
    fc.property(texts, texts, fc.nat(PARAGRAPHS - 2), (ja, en, at) => {
      const checker = createChecker();
      checker.check(input(ja, en));
      const relinked = { ...input(ja, en), links: merged(at) };
      expect(checker.check(relinked)).toEqual(createChecker().check(relinked));
    }),
    { numRuns: 30 },
  );
});

it('keeps the fingerprint of a finding through edits of other paragraphs', () => {
  const source = ['外務省が発表した。', '第二段落。', '第三段落。'];
  const before = ['The govt announced it.', 'The second paragraph.', 'It was the the end.'];
  const fingerprints = (target: readonly string[]) => {
    const document: Document = documentOf('en', target);
    const found = createChecker().check({ ...input(source, target), target: document, links: links.slice(0, 3) });
    return found
      .filter(({ rule }) => rule === 'term-missing' || rule === 'doubled-word')
      .filter(({ target: ranges }) => ranges.every(({ paragraph }) => paragraph !== 't2'))
      .map(({ fingerprint }) => fingerprint);
  };
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'b', ' ', '.', '“', '”', '1') }), (text) => {
      expect(fingerprints(before.with(1, text))).toEqual(fingerprints(before));
    }),
    { numRuns: 60 },
  );
});
