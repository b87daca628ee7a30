import { rule } from '../../../../../shared/checks/rules/time.ts';
import { describeRule } from '../../../../support/describe-rule.ts';

describeRule(rule, {
  flags: [
    {
      source: '日本時間の⟦午後3時⟧に米国で始まった。',
      target: 'It began in the United States at ⟦3 p.m.⟧',
      severity: 'warning',
    },
    { source: '日本時間の⟦午後3時⟧に始まった。', target: 'It began at ⟦3 p.m.⟧', severity: 'info' },
    { source: '⟦午後3時半⟧に始まる。', target: 'It begins at ⟦3:30 a.m.⟧', fixed: 'It begins at 3:30 p.m.' },
    { source: '15時に始まる。', target: 'It begins at ⟦5 p.m.⟧ today.', fixed: 'It begins at 3 p.m. today.' },
    { source: '正午に始まる。', target: 'It begins at ⟦midnight⟧.', fixed: 'It begins at noon.' },
    { source: '19日⟦未明⟧に発生した。', target: 'It happened in the ⟦evening⟧.' },
  ],
  passes: [
    { source: '日本時間の午後3時に米国で始まった。', target: 'It began in the United States at 3 p.m. Japan time.' },
    { source: '午後3時半に始まる。', target: 'It begins at 3:30 p.m. sharp.' },
    { source: '5時半に始まる。', target: 'It begins at 5.30 pm.' },
    { source: '午前0時に始まる。', target: 'It begins at midnight.' },
    { source: '日本時間19日午前8時に始まる。', target: 'It begins at 6 p.m. EST.' },
    { source: '夕方に発生した。', target: 'It happened in the evening.' },
    { source: '午前10時～午後3時に開く。', target: 'It is open from 10 a.m. to 3 p.m. every day.' },
  ],
});
