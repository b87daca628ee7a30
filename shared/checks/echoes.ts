/** One cause, one finding: what another finding takes along is not reported a second time. */
import type { Finding, FindingRange } from './finding.ts';

const OMISSIONS: readonly string[] = ['omission-sentence', 'omission-paragraph'];
const ADDITIONS: readonly string[] = ['addition-sentence', 'addition-paragraph'];

interface Echo {
  /** Rules that say the cause. */
  readonly causes: readonly string[];
  /** The side on which the echo lies wholly inside the cause. */
  readonly side: 'source' | 'target';
}

const inOmission: Echo = { causes: OMISSIONS, side: 'source' };
const inAddition: Echo = { causes: ADDITIONS, side: 'target' };

/** By rule, what it may be the echo of: something left out or added as a whole, or the same words with more said of them. */
const ECHOES: Readonly<Record<string, readonly Echo[]>> = {
  'figure-missing': [inOmission],
  'name-missing': [inOmission],
  'term-missing': [
    inOmission,
    {
      causes: ['wrong-institution', 'title-lost', 'term-forbidden', 'term-deprecated'],
      side: 'source',
    },
  ],
  'title-lost': [inOmission],
  'quotation-dropped': [inOmission],
  'figure-added': [inAddition],
  'name-added': [inAddition],
  'impossible-date': [{ causes: ['date-different'], side: 'target' }],
};

/** Without the echoes of findings that are at least as severe. */
export function withoutEchoes(findings: readonly Finding[]): readonly Finding[] {
  const causes = findings.filter(({ rule }) => CAUSES.has(rule));
  if (causes.length === 0) return findings;
  return findings.filter((finding) => !ECHOES[finding.rule]?.some((echo) => hasCause(finding, echo, causes)));
}

const CAUSES: ReadonlySet<string> = new Set(
  Object.values(ECHOES).flatMap((echoes) => echoes.flatMap(({ causes }) => causes)),
);

function hasCause(finding: Finding, { causes, side }: Echo, all: readonly Finding[]): boolean {
  return all.some(
    (cause) =>
      causes.includes(cause.rule) && isAsSevere(cause, finding, causes) && areInside(finding[side], cause[side]),
  );
}

/** A left-out paragraph that is abridged (info) still explains its figures; a milder finding on the same words does not. */
function isAsSevere(cause: Finding, finding: Finding, causes: readonly string[]): boolean {
  return causes === OMISSIONS || causes === ADDITIONS || cause.severity !== 'info' || finding.severity === 'info';
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
