import { rule } from '../../../../../shared/checks/rules/addition-paragraph.ts';
import { describeRule } from '../../../../support/describe-rule.ts';

describeRule(rule, {
  flags: [
    { source: ['政府が発表した。'], target: ['The government announced it.', '⟦Others welcomed it.⟧'] },
    {
      source: ['政府が発表した。'],
      target: ['The government announced it.', '⟦“Good,” said the premier.⟧'],
      severity: 'error',
    },
    {
      source: ['政府が発表した。'],
      target: ['The government announced it.', ['note', '⟦The yen is the currency.⟧']],
      severity: 'info',
    },
    {
      source: ['12人が集まった。'],
      target: ['⟦There was a meeting.⟧'],
      links: [
        [[0], []],
        [[], [0]],
      ],
      score: 0.4,
      severity: 'info',
    },
  ],
  passes: [
    {
      source: ['12人が集まった。', '政府が発表した。'],
      target: ['The government announced it.', 'Twelve people gathered.'],
      links: [
        [[0], []],
        [[1], [0]],
        [[], [1]],
      ],
      moved: [0, 1],
    },
    { source: '政府が発表した。', target: 'The government announced it.' },
    { source: ['政府が発表した。'], target: ['The government announced it.', '* * *'] },
    { source: ['政府が発表した。'], target: ['The government announced it.', ['credit', 'JMH Translation']] },
    {
      source: ['政府が発表し、各国は歓迎した。'],
      target: ['The government announced it.', 'Others welcomed it.'],
      links: [[[0], [0, 1]]],
    },
  ],
});
