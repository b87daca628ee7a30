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
});
export type CheckSettings = z.infer<typeof checkSettingsSchema>;

export const DEFAULT_CHECK_SETTINGS: CheckSettings = {
  rules: {},
  spelling: 'american',
  style: 'ap',
  grammar: 'off',
  nameOrder: 'given-first',
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
