import { rule } from '../../../../../shared/checks/rules/vague-number.ts';
import { describeRule } from '../../../../support/describe-rule.ts';

describeRule(rule, {
  flags: [
    { source: '⟦数十人⟧が参加した。', target: '⟦10 people⟧ took part.' },
    { source: '数十人が参加した。', target: '⟦30 people⟧ took part.' },
    { source: '十数人が参加した。', target: '⟦Dozens⟧ took part.' },
    { source: '⟦数百億円⟧減る。', target: 'It falls by ⟦tens of millions of yen⟧.', severity: 'warning' },
    { source: '数十時間で死に至る。', target: 'It kills ⟦within dozens of days⟧.', severity: 'warning' },
  ],
  passes: [
    { source: '十数人が参加した。', target: 'More than ten people took part.' },
    { source: '30数人が来た。', target: 'Thirty-odd people came.' },
    { source: '数人が参加した。', target: 'Several people took part.' },
    { source: '十数人が参加した。', target: 'A dozen or so people took part.' },
    { source: '数百人が参加した。', target: 'Hundreds took part.' },
    { source: '数十万人が参加した。', target: 'Hundreds of thousands took part.' },
  ],
});
