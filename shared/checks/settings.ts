/** Which rules run, how severe they are and which house style they hold; kept with the review. */
import { z } from 'zod';
import { findingSeveritySchema } from './finding.ts';

export const checkSettingsSchema = z.strictObject({
  /** By rule id: switched off, or judged at another severity than the rule's own. */
  rules: z.record(
    z.string(),
    z.strictObject({ off: z.boolean().optional(), severity: findingSeveritySchema.optional() }),
  ),
  spelling: z.enum(['american', 'british', 'any']),
  /** How dates and figures are written: as the Associated Press has them, or in any way. */
  style: z.enum(['ap', 'any']).default('ap'),
  /** Whether the grammar library reads the English as well: slower, and less sure than the other rules. */
  grammar: z.enum(['off', 'on']).default('off'),
  nameOrder: z.enum(['given-first', 'family-first', 'any']),
  /** How far a figure may be rounded or a measure converted: see `TOLERANCES`. */
  tolerance: z.enum(['narrow', 'usual', 'wide']).default('usual'),
  /** How sure it must be that a sentence has no answer: see `SENTENCE_THRESHOLDS`. */
  sentences: z.enum(['sure', 'usual', 'keen']).default('usual'),
});
export type CheckSettings = z.infer<typeof checkSettingsSchema>;

export const DEFAULT_CHECK_SETTINGS: CheckSettings = {
  rules: {},
  spelling: 'american',
  style: 'ap',
  grammar: 'off',
  nameOrder: 'given-first',
  tolerance: 'usual',
  sentences: 'usual',
};

export interface Tolerance {
  /** "About" may round by this share and no more. */
  readonly rounding: number;
  /** A conversion into another system of units may be off by this share. */
  readonly conversion: number;
}

/** The usual ones let 8万9700円 be "about 90,000 yen", and 198センチ 6-foot-6. */
export const TOLERANCES: Readonly<Record<CheckSettings['tolerance'], Tolerance>> = {
  narrow: { rounding: 0.03, conversion: 0.01 },
  usual: { rounding: 0.06, conversion: 0.02 },
  wide: { rounding: 0.12, conversion: 0.05 },
};

/**
 * The chance from which a sentence counts as unanswered. It comes from text in which every seventh sentence was left out; in
 * print it is one in hundreds. Translators explain more readily than they leave out, so an addition must be surer.
 */
export const SENTENCE_THRESHOLDS: Readonly<
  Record<CheckSettings['sentences'], { readonly source: number; readonly target: number }>
> = {
  sure: { source: 0.95, target: 0.97 },
  usual: { source: 0.8, target: 0.9 },
  keen: { source: 0.6, target: 0.75 },
};

/** What a reader may choose for one rule: as the rule judges, not at all, or at one severity. */
export const ruleChoiceSchema = z.enum(['usual', 'off', ...findingSeveritySchema.options]);
export type RuleChoice = z.infer<typeof ruleChoiceSchema>;

export function choiceFor({ rules }: CheckSettings, id: string): RuleChoice {
  const rule = rules[id];
  return rule?.off === true ? 'off' : (rule?.severity ?? 'usual');
}

/** The settings with another choice for one rule; a rule as usual leaves no entry behind. */
export function chooseFor(settings: CheckSettings, id: string, choice: RuleChoice): CheckSettings {
  const { [id]: _, ...others } = settings.rules;
  if (choice === 'usual') return { ...settings, rules: others };
  return { ...settings, rules: { ...others, [id]: choice === 'off' ? { off: true } : { severity: choice } } };
}
