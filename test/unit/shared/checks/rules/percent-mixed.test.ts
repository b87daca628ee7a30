import { rule } from '../../../../../shared/checks/rules/percent-mixed.ts';
import { describeRule } from '../../../../support/describe-rule.ts';

describeRule(rule, {
  flags: [
    {
      source: '4%増え、5%減り、6%。',
      target: 'It grew 4 percent, then 5 percent, then 6⟦%⟧.',
      fixed: 'It grew 4 percent, then 5 percent, then 6 percent.',
    },
    { source: ['4%と5%。', '6%。'], target: ['It grew 4% and 5%.', 'It fell 6⟦ percent⟧.'] },
  ],
  passes: [
    { source: '4%。', target: 'It grew 4 percent, then five percent.' },
    { source: '4%。', target: 'It grew 4% to 5%.' },
    { source: [['headline', '4%増'], '4%増えた。'], target: [['headline', 'Up 4%'], 'It grew 4 percent.'] },
    { source: '4%増え、6%。', target: 'It grew 4 percent, then 6%.', settings: { style: 'any' } },
  ],
});
