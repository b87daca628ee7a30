import { rule } from '../../../../../shared/checks/rules/omission-paragraph.ts';
import { describeRule } from '../../../../support/describe-rule.ts';

describeRule(rule, {
  flags: [
    {
      source: ['⟦12人が集まった。⟧', '政府が発表した。'],
      target: ['The government announced it.', '⟦Twelve people gathered.⟧'],
      links: [
        [[0], []],
        [[1], [0]],
        [[], [1]],
      ],
      moved: [0, 1],
      severity: 'info',
    },
    { source: ['政府が発表した。', '⟦各国は歓迎している。⟧'], target: ['The government announced it.'] },
    {
      source: ['政府が発表した。', '⟦首相は「歓迎する」と述べた。⟧'],
      target: ['The government announced it.'],
      severity: 'error',
    },
    {
      source: ['政府が発表した。', ['crosshead', '⟦広がる波紋⟧']],
      target: ['The government announced it.'],
      severity: 'info',
    },
    {
      source: ['政府が発表した。', '⟦首相は「歓迎する」と述べた。⟧'],
      target: ['The government announced it.', ['furniture', '(Abridged)']],
      severity: 'info',
    },
    {
      source: ['⟦12人が集まった。⟧'],
      target: ['There was a meeting.'],
      links: [
        [[0], []],
        [[], [0]],
      ],
      score: 0.4,
    },
  ],
  passes: [
    { source: '政府が発表した。', target: 'The government announced it.' },
    { source: ['政府が発表した。', '◇'], target: ['The government announced it.'] },
    { source: ['政府が発表した。', ['tags', '外交']], target: ['The government announced it.'] },
    {
      source: [['byline', '政治部　山田太郎'], '政府が発表した。'],
      target: ['The government announced it.', ['byline', 'By Taro Yamada']],
      links: [
        [[0], []],
        [[1], [0]],
        [[], [1]],
      ],
    },
    {
      source: ['政府が発表した。', '各国は歓迎している。'],
      target: ['The government announced it. Other countries welcomed it.'],
      links: [[[0, 1], [0]]],
    },
  ],
});
