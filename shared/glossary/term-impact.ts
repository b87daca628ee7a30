/** What a change of a glossary would flag in a review that passed: the checks on terms, with and without the change. */
import type { Finding } from '../checks/finding.ts';
import { rule as deprecated } from '../checks/rules/term-deprecated.ts';
import { rule as forbidden } from '../checks/rules/term-forbidden.ts';
import { rule as missing } from '../checks/rules/term-missing.ts';
import { type Checker, createChecker } from '../checks/run-checks.ts';
import type { Review } from '../review/review.ts';
import type { Concept, Glossary } from './concept.ts';

const RULES = [deprecated, forbidden, missing];

export interface FlaggedPlace {
  /** The paragraph of the translation, shortened. */
  readonly target: string;
  /** The words that would be flagged, or the rendering that would be missed. */
  readonly words: string;
}

const EXCERPT = 120;

/** One place a finding that only the glossaries `after` give. */
export function newlyFlagged(
  review: Review,
  before: readonly Glossary[],
  after: readonly Glossary[],
): readonly FlaggedPlace[] {
  const { source, target, links, checks } = review;
  if (!source || !target) return [];
  const changed = changedTerms(before, after);
  if (!changed.some((text) => source.paragraphs.some((paragraph) => paragraph.text.includes(text)))) return [];
  const run = (checker: Checker, glossaries: readonly Glossary[]) =>
    checker.check({ source, target, links, settings: checks, glossaries });
  const known = new Set(run(createChecker(RULES), before).map(({ fingerprint }) => fingerprint));
  const texts = new Map(target.paragraphs.map(({ id, text }) => [id, text]));
  return run(createChecker(RULES), after)
    .filter(({ fingerprint }) => !known.has(fingerprint))
    .map((finding) => ({
      target: excerptOf(finding, links, texts),
      words: finding.found ?? finding.expected ?? '',
    }));
}

/** Source terms of the concepts that differ: a review without any of them is not affected. */
function changedTerms(before: readonly Glossary[], after: readonly Glossary[]): readonly string[] {
  const old = new Set<Concept>(before.flatMap(({ concepts }) => concepts));
  return after
    .flatMap(({ concepts }) => concepts)
    .filter((concept) => !old.has(concept))
    .flatMap(({ terms }) => terms.filter(({ language }) => language === 'ja').map(({ text }) => text));
}

function excerptOf({ source, target }: Finding, links: Review['links'], texts: ReadonlyMap<string, string>): string {
  const linked = links.find((link) => link.source.some((id) => id === source[0]?.paragraph));
  const id = target[0]?.paragraph ?? linked?.target[0] ?? '';
  const text = texts.get(id) ?? '';
  return text.length > EXCERPT ? `${text.slice(0, EXCERPT)}…` : text;
}
