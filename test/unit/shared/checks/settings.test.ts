import { describe, expect, it } from 'vitest';
import { rule } from '../../../../shared/checks/rules/doubled-word.ts';
import { choiceFor, chooseFor, DEFAULT_CHECK_SETTINGS, ruleChoiceSchema } from '../../../../shared/checks/settings.ts';
import { findingsOf } from '../../../support/describe-rule.ts';

const PAIR = { source: '発表した。', target: 'They announced the the plan.' };

describe('what a reader chooses for a rule', () => {
  it.each(ruleChoiceSchema.options)('is remembered: %s', (choice) => {
    expect(choiceFor(chooseFor(DEFAULT_CHECK_SETTINGS, 'bound', choice), 'bound')).toBe(choice);
  });

  it('leaves the other rules as they were', () => {
    const settings = chooseFor(chooseFor(DEFAULT_CHECK_SETTINGS, 'bound', 'off'), 'weekday', 'error');
    expect([choiceFor(settings, 'bound'), choiceFor(settings, 'weekday')]).toEqual(['off', 'error']);
  });

  it('leaves no trace once the rule is as usual again', () => {
    const settings = chooseFor(chooseFor(DEFAULT_CHECK_SETTINGS, 'bound', 'off'), 'bound', 'usual');
    expect(settings).toEqual(DEFAULT_CHECK_SETTINGS);
  });

  it('silences the rule or changes how severe its findings are', () => {
    const severities = (choice: (typeof ruleChoiceSchema.options)[number]) =>
      findingsOf(rule, { ...PAIR, settings: chooseFor(DEFAULT_CHECK_SETTINGS, rule.id, choice) }).map(
        ({ severity }) => severity,
      );
    expect(ruleChoiceSchema.options.map(severities)).toEqual([['warning'], [], ['error'], ['warning'], ['info']]);
  });
});
