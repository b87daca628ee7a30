import { rule } from '../../../../../shared/checks/rules/impossible-date.ts';
import { describeRule } from '../../../../support/describe-rule.ts';

describeRule(rule, {
  flags: [
    { source: '⟦13月⟧に開く。', target: 'It will open then.', severity: 'info' },
    { source: '2月20日に開く。', target: 'It will open on ⟦Feb. 30⟧.' },
    { source: '会合を開く。', target: 'It will open on ⟦Feb. 29, 2017⟧.' },
    { source: '⟦6月31日⟧に開く。', target: 'It will open on July 1.', severity: 'info' },
  ],
  passes: [
    { source: '13カ月ぶりに開く。', target: 'It will open for the first time in 13 months.' },
    { source: '2020年2月29日に開く。', target: 'It will open on Feb. 29, 2020.' },
    { source: '2月29日に開く。', target: 'It will open on Feb. 29.' },
  ],
});
