/** Errors as ITS 2.0 localization quality issues (W3C, section 8.17), which other review tools read. */
import type { MqmType } from '../../quality/mqm.ts';
import type { MqmSeverity } from '../../quality/severity.ts';

/** The nearest of the standard's 27 types. */
const ISSUE_TYPES: Readonly<Record<MqmType, string>> = {
  termbase: 'terminology',
  'inconsistent-term': 'terminology',
  'wrong-term': 'terminology',
  number: 'numbers',
  'date-time': 'locale-specific-content',
  entity: 'inconsistent-entities',
  mistranslation: 'mistranslation',
  omission: 'omission',
  addition: 'addition',
  untranslated: 'untranslated',
  grammar: 'grammar',
  'house-style': 'locale-violation',
  awkward: 'style',
  layout: 'formatting',
};

export function issueType(type: MqmType | undefined): string {
  return type ? ISSUE_TYPES[type] : 'uncategorized';
}

/** Out of 100: four times the penalty weight, which keeps the ratios of MQM's 0, 1, 5 and 25. */
const COMMENT_SEVERITIES: Readonly<Record<MqmSeverity, number>> = { neutral: 0, minor: 4, major: 20, critical: 100 };

export function issueSeverity(severity: MqmSeverity): number {
  return COMMENT_SEVERITIES[severity];
}

/** No person has judged a finding; an error of the checks counts as major, a warning as minor. */
export const FINDING_SEVERITIES = { error: 20, warning: 4, info: 0 } as const;
