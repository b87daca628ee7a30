import { rule } from '../../../../../shared/checks/rules/relative-year.ts';
import { describeRule } from '../../../../support/describe-rule.ts';

describeRule(rule, {
  flags: [
    {
      source: '1966年6月に起き、⟦同年8月⟧に逮捕された。',
      target: 'It happened in June 1966, and he was arrested in ⟦August the following year⟧.',
    },
    { source: '⟦年内⟧の発効を目指す。', target: 'They aim for it to take effect ⟦next year⟧.', date: '2023-05-21' },
    { source: '⟦昨年7月⟧に合意した。', target: 'They agreed in ⟦July this year⟧.' },
    { source: '昨年8月に始まった。', target: 'It began in ⟦August 2017⟧.', date: '2017-11-20' },
    { source: '⟦昨年⟧始まった。', target: 'It began ⟦this year⟧.', fixed: 'It began last year.' },
    { source: '来年選挙がある。', target: '⟦Last year⟧ an election was held.' },
  ],
  passes: [
    { source: '年内の発効を目指す。', target: 'They aim for it to take effect within the year.', date: '2023-05-21' },
    { source: '昨年始まった。', target: 'It began in 2016.' },
    { source: '昨年始まった。', target: 'It has been going on since the previous year.' },
    { source: '昨年と今年の大会。', target: 'The meetings of this year and last year.' },
    { source: '昨年7月に合意した。', target: 'They agreed in July last year.' },
    { source: '昨年8月に始まった。', target: 'It began in August 2016.', date: '2017-11-20' },
    { source: '昨年8月に始まった。', target: 'It began last August.', date: '2017-11-20' },
    { source: '前年8月に始まった。', target: 'It began in August of the previous year.', date: '2017-11-20' },
    { source: '来春に開く。', target: 'It will open next spring.' },
  ],
});
