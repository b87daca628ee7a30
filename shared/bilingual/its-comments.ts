/** ITS 2.0 localization quality issues (W3C, section 8.17) as comments; the inverse of handover/exchange/its-issue.ts. */
import type { MqmType } from '../quality/mqm.ts';
import type { MqmSeverity } from '../quality/severity.ts';
import type { BilingualComment } from './bilingual-text.ts';
import type { PlacedMark } from './row-paragraphs.ts';
import { ITS_NAMESPACE, OWN_NAMESPACE } from './xliff-namespaces.ts';

/** The nearest of the desk's types; what is not listed has none. */
const MQM_TYPES: ReadonlyMap<string, MqmType> = new Map([
  ['terminology', 'wrong-term'],
  ['inconsistency', 'inconsistent-term'],
  ['numbers', 'number'],
  ['locale-specific-content', 'date-time'],
  ['inconsistent-entities', 'entity'],
  ['mistranslation', 'mistranslation'],
  ['omission', 'omission'],
  ['addition', 'addition'],
  ['untranslated', 'untranslated'],
  ['grammar', 'grammar'],
  ['misspelling', 'grammar'],
  ['typographical', 'house-style'],
  ['locale-violation', 'house-style'],
  ['style', 'awkward'],
  ['register', 'awkward'],
  ['formatting', 'layout'],
  ['markup', 'layout'],
  ['whitespace', 'layout'],
]);

export interface QualityIssue {
  readonly type: string;
  readonly comment: string;
  readonly mqm?: MqmType | undefined;
  readonly severity?: MqmSeverity | undefined;
}

/** Undefined when the attributes tell of no issue. `prefix` of their names: marks and stand-off elements differ in nothing. */
export function qualityIssue(attributes: ReadonlyMap<string, string>): QualityIssue | undefined {
  const value = (name: string) =>
    attributes.get(`{${ITS_NAMESPACE}}locQualityIssue${name}`) ?? attributes.get(`locQualityIssue${name}`);
  const [type, comment] = [value('Type'), value('Comment')];
  if (type === undefined && comment === undefined) return undefined;
  return {
    type: type ?? '',
    comment: comment ?? '',
    mqm: MQM_TYPES.get(type ?? ''),
    severity: severityOf(value('Severity')),
  };
}

/** The standard's scale is 0 to 100; ours are 0, 4, 20 and 100 on it, and others lie near one of them. */
function severityOf(text: string | undefined): MqmSeverity | undefined {
  const value = Number.parseFloat(text ?? '');
  if (Number.isNaN(value)) return undefined;
  if (value <= 0) return 'neutral';
  if (value <= 10) return 'minor';
  return value <= 60 ? 'major' : 'critical';
}

/** Whether the mark is a finding of our own checks, which find it again. */
export function isOwnFinding({ attributes }: PlacedMark): boolean {
  return attributes.has(`{${OWN_NAMESPACE}}rule`);
}

/** An issue without words of its own is told by its type. */
export function issueComment(issue: QualityIssue, place: PlacedMark['place']): BilingualComment {
  return {
    kind: 'comment',
    place,
    remarks: [{ text: issue.comment || issue.type }],
    mqm: issue.mqm,
    severity: issue.severity,
  };
}
