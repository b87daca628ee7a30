import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../electron/services/lexicon/load-lexicon.ts';
import { RULES } from '../../shared/checks/rules.ts';
import { createChecker } from '../../shared/checks/run-checks.ts';
import { DEFAULT_CHECK_SETTINGS } from '../../shared/checks/settings.ts';
import type { Document } from '../../shared/document/document.ts';
import { newsText } from '../support/arbitrary-text.ts';
import { glossaryOf } from '../support/describe-rule.ts';
import { documentOf } from '../support/events.ts';

const DESK = glossaryOf(
  '外務省,Ministry of Foreign Affairs,MOFA\n自衛隊,Self-Defense Forces,SDF\n北朝鮮,North Korea,,,,DPRK',
);
const glossaries = [DESK];
const settings = DEFAULT_CHECK_SETTINGS;
const lexicon = await loadLexicon();

const RUNS = 10;

function linked(source: Document, target: Document) {
  const links = Array.from({ length: Math.max(source.paragraphs.length, target.paragraphs.length) }, (_, i) => ({
    source: source.paragraphs.slice(i, i + 1).map(({ id }) => id),
    target: target.paragraphs.slice(i, i + 1).map(({ id }) => id),
    score: 0.9,
    reasons: [],
    pinned: false,
  }));
  return { source, target, links, glossaries, settings, date: '2017-11-20', lexicon };
}

describe.each(RULES.map((rule) => [rule.id, rule] as const))('the rule %s', (_, rule) => {
  it('never throws, and its ranges lie inside their paragraphs', () => {
    fc.assert(
      fc.property(newsText(400), newsText(400), (ja, en) => {
        const input = linked(documentOf('ja', [ja]), documentOf('en', [en]));
        for (const { source, target } of createChecker([rule]).check(input)) {
          for (const { start, end } of source) expect(start >= 0 && start <= end && end <= ja.length).toBe(true);
          for (const { start, end } of target) expect(start >= 0 && start <= end && end <= en.length).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('takes less than 50 ms for a text of 2,000 characters', () => {
    createChecker([rule]).check(linked(documentOf('ja', ['外務省。']), documentOf('en', ['MOFA.'])));
    fc.assert(
      fc.property(newsText(2000), newsText(2000), (ja, en) => {
        const input = linked(documentOf('ja', [ja]), documentOf('en', [en]));
        // The first run of a kind is compiled on the way, and a busy machine slows others; slow runs only are the rule's own.
        let fastest = Number.POSITIVE_INFINITY;
        for (let run = 0; run < RUNS && fastest >= 50; run++) {
          fastest = Math.min(
            fastest,
            timeOf(() => createChecker([rule]).check(input)),
          );
        }
        expect(fastest).toBeLessThan(50);
      }),
      { numRuns: 20 },
    );
  });
});

/** Milliseconds of the processor, which other programs on the machine do not add to. */
function timeOf(run: () => void): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
