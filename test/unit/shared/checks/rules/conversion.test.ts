import { rule } from '../../../../../shared/checks/rules/conversion.ts';
import { describeRule } from '../../../../support/describe-rule.ts';

describeRule(rule, {
  flags: [
    { source: '8100万ドルの被害。', target: 'Damage of ⟦$81 million (around 890 million yen⟧).' },
    { source: '8100万ドルの被害。', target: 'Damage of ⟦$81 million (around 8.9 billion yen⟧).', severity: 'info' },
    { source: '100ドル', target: '⟦100 dollars (about 36,000 yen⟧)', date: '2017-11-20' },
  ],
  passes: [
    {
      source: '8100万ドル（約89億円）の被害。',
      target: 'Damage of 81 million dollars (around 8.9 billion yen).',
      date: '2017-11-20',
    },
    { source: '8100万ドル（約89億円）の被害。', target: 'Damage of 81 million dollars (around 89 billion yen).' },
    { source: '100ドルと200円。', target: '100 dollars and 200 yen.' },
  ],
});
