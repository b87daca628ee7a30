/** Which findings still ask for an answer: a dismissal silences one place, a rule in this review, or a term everywhere. */
import type { Finding, FindingSeverity } from '../checks/finding.ts';
import type { Dismissal } from '../review/review.ts';

type Dismissals = ReadonlyMap<string, Dismissal>;

/** The term that a finding is about, for a dismissal that reaches every place of it. */
export function termOfFinding({ explanation, expected, found }: Finding): string | undefined {
  const { term } = explanation.values;
  return typeof term === 'string' ? term : (expected ?? found);
}

/** The dismissal that silences a finding: its own first, then one of its term, then one of its rule. */
export function findDismissal(finding: Finding, dismissals: Dismissals): Dismissal | undefined {
  return dismissals.get(finding.fingerprint) ?? findWider(finding, widerOf(dismissals));
}

/** Dismissals that reach beyond their place: few, however many places were dismissed one by one. */
function widerOf(dismissals: Dismissals): readonly Dismissal[] {
  return [...dismissals.values()].filter(({ scope }) => scope !== 'here');
}

function findWider(finding: Finding, wider: readonly Dismissal[]): Dismissal | undefined {
  const ofRule = wider.filter(({ rule }) => rule === finding.rule);
  if (ofRule.length === 0) return undefined;
  const term = termOfFinding(finding);
  return (
    ofRule.find((dismissal) => dismissal.scope === 'term' && dismissal.term !== undefined && dismissal.term === term) ??
    ofRule.find(({ scope }) => scope === 'rule')
  );
}

/** Findings with what silences them, in the order given. */
export interface JudgedFinding {
  readonly finding: Finding;
  readonly dismissal?: Dismissal;
}

export function judgeFindings(findings: readonly Finding[], dismissals: Dismissals): readonly JudgedFinding[] {
  const wider = widerOf(dismissals);
  return findings.map((finding) => {
    const dismissal = dismissals.get(finding.fingerprint) ?? findWider(finding, wider);
    return dismissal ? { finding, dismissal } : { finding };
  });
}

/** Open findings by severity. */
export function countFindings(judged: readonly JudgedFinding[]): Readonly<Record<FindingSeverity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { finding, dismissal } of judged) if (!dismissal) counts[finding.severity] += 1;
  return counts;
}
