import { rule } from '../../../../../shared/checks/rules/approximate.ts';
import { describeRule } from '../../../../support/describe-rule.ts';

describeRule(rule, {
  flags: [
    { source: '⟦4兆9449億円⟧だった。', target: 'It came to ⟦4.94 trillion yen⟧.' },
    { source: '⟦112兆717億円⟧になる。', target: 'It will be ⟦112.07 trillion yen⟧.' },
    { source: '⟦約30人⟧が参加した。', target: '⟦30 people⟧ took part.' },
    { source: '30人が参加した。', target: '⟦About 30 people⟧ took part.' },
    { source: '8万9700円になった。', target: 'It came to ⟦about 90,000 yen⟧.' },
  ],
  passes: [
    { source: '約30人が参加した。', target: 'Some 30 people took part.' },
    { source: '30人程度が参加した。', target: 'Roughly 30 people took part.' },
    { source: '30人以上が参加した。', target: 'At least 30 people took part.' },
  ],
});
