/** One cause, one finding: what a left-out or added sentence takes along is not reported a second time. */
import type { Finding, FindingRange } from './finding.ts';

const OMISSIONS: readonly string[] = ['omission-sentence', 'omission-paragraph'];
const ADDITIONS: readonly string[] = ['addition-sentence', 'addition-paragraph'];
/** Rules that miss something of the source in the target, and rules that miss something of the target in the source. */
const ECHOES: Readonly<Record<string, readonly string[]>> = {
  'figure-missing': OMISSIONS,
  'name-missing': OMISSIONS,
  'term-missing': OMISSIONS,
  'title-lost': OMISSIONS,
  'quotation-dropped': OMISSIONS,
  'figure-added': ADDITIONS,
  'name-added': ADDITIONS,
};

/** Without the findings that lie wholly inside a sentence or paragraph that is itself reported as left out or added. */
export function withoutEchoes(findings: readonly Finding[]): readonly Finding[] {
  const causes = findings.filter(({ rule }) => OMISSIONS.includes(rule) || ADDITIONS.includes(rule));
  if (causes.length === 0) return findings;
  return findings.filter((finding) => {
    const rules = ECHOES[finding.rule];
    if (!rules) return true;
    const places = (one: Finding) => (rules === OMISSIONS ? one.source : one.target);
    return !causes.some((cause) => rules.includes(cause.rule) && areInside(places(finding), places(cause)));
  });
}

function areInside(ranges: readonly FindingRange[], causes: readonly FindingRange[]): boolean {
  return (
    ranges.length > 0 &&
    ranges.every((range) =>
      causes.some(
        ({ paragraph, start, end }) => paragraph === range.paragraph && start <= range.start && range.end <= end,
      ),
    )
  );
}
