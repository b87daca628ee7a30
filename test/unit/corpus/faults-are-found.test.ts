/** The checks find the faults planted in the corpus and raise no false error on its clean pages. */
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../shared/checks/finding.ts';
import { RULES } from '../../../shared/checks/rules.ts';
import { checkPages, touches } from '../../support/check-corpus.ts';
import { ARTICLE_SLUGS, readArticle } from '../../support/corpus.ts';

describe.each(ARTICLE_SLUGS)('the article %s', (slug) => {
  const { source, target, faulty, article, faults } = readArticle(slug);
  const clean = checkPages(source, target, article.date);
  const wrong = checkPages(source, faulty, article.date);

  it('raises no error and hardly a warning on its clean page', async () => {
    const { findings } = await clean;

    expect(findings.filter(({ severity }) => severity === 'error').map(inWords)).toEqual([]);
    // One or two of a translator's liberties are worth a warning to a strict reviewer; more would be crying wolf.
    expect(
      findings
        .filter(({ severity }) => severity === 'warning')
        .map(inWords)
        .slice(2),
    ).toEqual([]);
  });

  it.each(faults)('has its planted fault found by $rule: $is', async (fault) => {
    const pages = await wrong;
    const known = new Set((await clean).findings.map(({ fingerprint }) => fingerprint));
    const alarms = pages.findings.filter(
      (finding) => finding.severity !== 'info' && !known.has(finding.fingerprint) && touches(finding, fault, pages),
    );

    expect(alarms.map(({ rule }) => rule)).toContain(fault.rule);
  });
});

it('expects its faults of rules that are written', () => {
  const rules = ARTICLE_SLUGS.flatMap((slug) => readArticle(slug).faults.map(({ rule }) => rule));
  const known = new Set(RULES.map(({ id }) => id));

  expect(rules.filter((rule) => !known.has(rule))).toEqual([]);
});

function inWords({ rule, explanation }: Finding): string {
  return `${rule} ${JSON.stringify(explanation)}`;
}
