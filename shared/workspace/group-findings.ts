/** Which findings a reader walks, and in which groups. */
import type { Finding, FindingSeverity } from '../checks/finding.ts';
import type { MqmType } from '../quality/mqm.ts';
import { findInText } from './find-in-text.ts';
import type { JudgedFinding } from './finding-state.ts';

/** `text` is one group, in the order of the text. */
export const GROUPINGS = ['text', 'severity', 'type', 'rule'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** All that is given must hold. */
export interface FindingFilter {
  /** Severities that are hidden. */
  readonly hidden: readonly FindingSeverity[];
  /** Whether the dismissed are listed instead of the open. */
  readonly dismissed: boolean;
  readonly type?: MqmType | undefined;
  readonly rule?: string | undefined;
  /** Words that the finding is about or says, whatever their width, case or kana. */
  readonly text?: string | undefined;
  /** Ids of paragraphs, one of which it must touch. */
  readonly paragraphs?: readonly string[] | undefined;
}

/** `wordsOf` gives the words that a finding marks. */
export function filterFindings(
  judged: readonly JudgedFinding[],
  { hidden, dismissed, type, rule, text = '', paragraphs }: FindingFilter,
  wordsOf: (finding: Finding) => string,
): readonly JudgedFinding[] {
  return judged.filter(
    ({ finding, dismissal }) =>
      (dismissal !== undefined) === dismissed &&
      !hidden.includes(finding.severity) &&
      (type === undefined || finding.type === type) &&
      (rule === undefined || finding.rule === rule) &&
      (paragraphs === undefined || touches(finding, paragraphs)) &&
      (text.trim() === '' || says(finding, text, wordsOf)),
  );
}

function touches({ source, target }: Finding, paragraphs: readonly string[]): boolean {
  return [...source, ...target].some(({ paragraph }) => paragraphs.includes(paragraph));
}

function says(finding: Finding, text: string, wordsOf: (finding: Finding) => string): boolean {
  const { expected = '', found = '', explanation } = finding;
  const words = [expected, found, ...Object.values(explanation.values), wordsOf(finding)].join('\n');
  return findInText(words, text).length > 0;
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
