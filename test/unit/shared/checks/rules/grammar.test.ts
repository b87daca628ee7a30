import { rule } from '../../../../../shared/checks/rules/grammar.ts';
import { describeRule } from '../../../../support/describe-rule.ts';

const HAS = {
  kind: 'grammar' as const,
  words: 'has',
  message: 'The verb must agree with the pronoun.',
  replacements: ['have'],
};
const ON = { grammar: 'on' as const };

describeRule(rule, {
  flags: [
    { source: '合意した。', target: 'They ⟦has⟧ agreed.', marks: [HAS], settings: ON, fixed: 'They have agreed.' },
    {
      source: '「合意」と述べた。',
      target: '“They ⟦has⟧ agreed,” he said.',
      marks: [HAS],
      settings: ON,
      severity: 'info',
    },
  ],
  passes: [
    { source: '合意した。', target: 'They has agreed.', marks: [HAS] },
    { source: [['headline', '合意']], target: [['headline', 'They has agreed']], marks: [HAS], settings: ON },
    { source: '合意した。', target: 'They has agreed.', settings: ON },
  ],
});
