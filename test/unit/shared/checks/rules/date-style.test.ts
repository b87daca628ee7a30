import { rule } from '../../../../../shared/checks/rules/date-style.ts';
import { describeRule } from '../../../../support/describe-rule.ts';

describeRule(rule, {
  flags: [
    { source: '11月19日。', target: 'It came on ⟦19 November⟧.', fixed: 'It came on Nov. 19.' },
    { source: '11月19日。', target: 'It came on ⟦19 Nov 2017⟧.', fixed: 'It came on Nov. 19, 2017.' },
    { source: '11月19日。', target: 'It came on ⟦the 19th of November⟧.', fixed: 'It came on Nov. 19.' },
    { source: '11月19日。', target: 'It came on ⟦November 19th⟧.', fixed: 'It came on Nov. 19.' },
    { source: '11月19日。', target: 'It came on ⟦November 19⟧, 2017.', fixed: 'It came on Nov. 19, 2017.' },
    { source: '11月19日。', target: 'It came on ⟦Nov 19⟧.', fixed: 'It came on Nov. 19.' },
    { source: '3月5日。', target: 'It came on ⟦Mar. 5⟧.', fixed: 'It came on March 5.' },
    { source: '11月。', target: 'It came in ⟦Nov. 2017⟧.', fixed: 'It came in November 2017.' },
    { source: '11月19日。', target: 'It came on ⟦2017/11/19⟧.', fixed: 'It came on Nov. 19, 2017.' },
  ],
  passes: [
    { source: '11月19日。', target: 'It came on Nov. 19, 2017, not on March 5 or in November 2017.' },
    { source: '11月19日。', target: 'It came on Nov. 19-20; it may 5 times happen. Sept. 3.' },
    { source: '11月19日。', target: 'It came on 19 November.', settings: { style: 'any' } },
    { source: '11月。', target: 'About 150 March victims.' },
  ],
});
