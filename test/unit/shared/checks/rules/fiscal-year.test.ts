import { rule } from '../../../../../shared/checks/rules/fiscal-year.ts';
import { describeRule } from '../../../../support/describe-rule.ts';

describeRule(rule, {
  flags: [
    { source: '⟦18年度⟧の予算。', target: 'The budget for ⟦FY2017⟧.', fixed: 'The budget for FY2018.' },
    { source: '⟦平成29年度⟧の調査。', target: 'A survey in ⟦FY2019⟧.' },
    { source: '17年度の調査。', target: 'A survey in ⟦2017⟧.', severity: 'warning' },
  ],
  passes: [
    { source: '17年度の調査。', target: 'A survey in fiscal 2017.' },
    { source: '2017年度の調査。', target: 'A survey in the year ending March 2018.' },
    { source: '2018年3月期の決算。', target: 'Results for fiscal 2017.' },
    { source: '2017年の調査。', target: 'A survey in 2017.' },
  ],
});
