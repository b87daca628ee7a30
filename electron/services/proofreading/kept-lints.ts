/**
 * Which of Harper's lints are worth a reviewer's time. Read on a thousand paragraphs of printed news: its grammar kinds are
 * right more often than not, while style, readability, word choice and formatting mostly quarrel with a newspaper's usage.
 */
import type { LanguageMark } from '../../../shared/checks/language-mark.ts';

const KINDS: ReadonlySet<string> = new Set([
  'Agreement',
  'BoundaryError',
  'Eggcorn',
  'Grammar',
  'Malapropism',
  'Nonstandard',
  'Usage',
  'WordOrder',
]);
/** Rules of other kinds that are as sure: a and an, its and it's, could of. */
const FURTHER_RULES: ReadonlySet<string> = new Set(['AnA', 'ItsContraction', 'ModalOf']);
/** "an opening", "is news", "some 120 sailors", "we are, be it said", "investment into", "one of the federal public defenders". */
const UNSURE_RULES: ReadonlySet<string> = new Set([
  'InvestIn',
  'MassNouns',
  'OneOfTheSingular',
  'QuantifierNumeralConflict',
  'SingleBe',
  'ThereIsAgreement',
]);

/** Undefined for a lint that is not kept. */
export function kindOfLint(rule: string, kind: string): LanguageMark['kind'] | undefined {
  if (kind === 'Spelling') return rule === 'SpellCheck' ? 'spelling' : undefined;
  if (UNSURE_RULES.has(rule)) return undefined;
  return KINDS.has(kind) || FURTHER_RULES.has(rule) ? 'grammar' : undefined;
}
