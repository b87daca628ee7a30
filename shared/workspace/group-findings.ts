/** Which findings a reader walks, and in which groups. */
import type { FindingSeverity } from '../checks/finding.ts';
import type { MqmType } from '../quality/mqm.ts';
import type { JudgedFinding } from './finding-state.ts';

/** `text` is one group, in the order of the text. */
export const GROUPINGS = ['text', 'severity', 'type', 'rule'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export interface FindingFilter {
  /** Severities that are hidden. */
  readonly hidden: readonly FindingSeverity[];
  /** Whether the dismissed are listed instead of the open. */
  readonly dismissed: boolean;
  /** Only those of one MQM type, or of one rule. */
  readonly only?: { readonly type: MqmType } | { readonly rule: string } | undefined;
}

export function filterFindings(
  judged: readonly JudgedFinding[],
  { hidden, dismissed, only }: FindingFilter,
): readonly JudgedFinding[] {
  return judged.filter(({ finding, dismissal }) => {
    if ((dismissal !== undefined) !== dismissed || hidden.includes(finding.severity)) return false;
    if (!only) return true;
    return 'type' in only ? finding.type === only.type : finding.rule === only.rule;
  });
}

export interface FindingGroup {
  /** The severity, MQM type or rule that its findings share; empty for `text`. */
  readonly key: string;
  readonly findings: readonly JudgedFinding[];
}

const SEVERITIES: readonly string[] = ['error', 'warning', 'info'] satisfies FindingSeverity[];

/** The worst severity first, other groups by their first finding; in a group the order given. */
export function groupFindings(judged: readonly JudgedFinding[], by: Grouping): readonly FindingGroup[] {
  const groups = new Map<string, JudgedFinding[]>();
  for (const one of judged) {
    const key = by === 'text' ? '' : one.finding[by];
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  const listed = [...groups].map(([key, findings]) => ({ key, findings }));
  return by === 'severity' ? listed.sort((a, b) => SEVERITIES.indexOf(a.key) - SEVERITIES.indexOf(b.key)) : listed;
}
