import { rule } from '../../../../../shared/checks/rules/date-different.ts';
import { describeRule } from '../../../../support/describe-rule.ts';

describeRule(rule, {
  flags: [
    {
      source: '第19回公判は⟦11月19日⟧に開かれる。',
      target: 'The 19th hearing will be held on ⟦Oct. 19⟧.',
      fixed: 'The 19th hearing will be held on Nov. 19.',
    },
    {
      source: '⟦11月19日⟧に開かれた。',
      target: 'It was held on ⟦Oct. 19⟧, the 19th of its kind.',
      fixed: 'It was held on Nov. 19, the 19th of its kind.',
    },
    { source: '⟦先月⟧に増えた。', target: 'It rose ⟦this month⟧.', date: '2017-11-20' },
    { source: '⟦昨日⟧会談した。', target: 'They met ⟦today⟧.', date: '2017-11-20' },
    { source: '⟦11月19日⟧に会談した。', target: 'They met on ⟦Nov. 9⟧.', fixed: 'They met on Nov. 19.' },
    { source: '8月に始まった。', target: 'It began in ⟦September⟧.', fixed: 'It began in August.' },
    { source: '2017年に始まった。', target: 'It began in ⟦2007⟧.', fixed: 'It began in 2017.' },
    { source: '平成29年に始まった。', target: 'It began in ⟦2018⟧.' },
    { source: '令和元年に始まった。', target: 'It began in ⟦2020⟧.' },
    { source: '⟦7月1日⟧以来だ。', target: 'It is the first since ⟦July 7⟧.', fixed: 'It is the first since July 1.' },
    { source: '9月19、20日に開く。', target: 'It will be held on ⟦Sept. 19 and 21⟧.' },
    { source: '1882年9月30日に生まれた。', target: 'Born on ⟦September 30, 1892⟧, long before today.' },
    {
      source: '⟦9月中旬⟧に開く。',
      target: 'It will open in ⟦early September⟧.',
      severity: 'warning',
      fixed: 'It will open in mid-September.',
    },
    { source: '2018年末に終わる。', target: 'It ends in ⟦early 2018⟧.', severity: 'warning' },
    { source: '来月上旬に開く。', target: 'It will open ⟦late next month⟧.', severity: 'warning' },
    { source: '先週始まった。', target: 'It began ⟦this week⟧.', fixed: 'It began last week.' },
    { source: '翌日に帰国した。', target: 'He returned the ⟦same day⟧.' },
  ],
  passes: [
    { source: '11月19日に開かれた。', target: 'It was held on the 19th.' },
    { source: '一昨年に増えた。', target: 'It rose two years ago.', date: '2017-11-20' },
    { source: '9月中旬に開く。', target: 'It will open in mid-September.' },
    { source: '9月中旬に開く。', target: 'It will open in September.' },
    { source: '3月末までに決める。', target: 'They will decide by the end of March.' },
    { source: '昨年末からの不振。', target: 'The slump since late last year.' },
    { source: '来週は休みだ。', target: 'For the last week he has waited for the holiday.' },
    { source: '19日に会談した。', target: 'They met on Nov. 19.' },
    { source: '19日に会談した。', target: 'They met on the 19th.' },
    { source: '昭和64年に終わった。', target: 'It ended in 1989.' },
    { source: '4～6月期の成長率。', target: 'Growth in the April-June quarter.' },
    { source: '2017年11月19日に発表した。', target: 'It was announced on Nov. 19.' },
    { source: '６月と６月11日。', target: 'June and June 11.' },
    { source: '8月から12月にかけて。', target: 'Between August and December.' },
  ],
});
