import { rule } from '../../../../../shared/checks/rules/time.ts';
import { describeRule } from '../../../../support/describe-rule.ts';

describeRule(rule, {
  flags: [
    {
      source: '15日午後（日本時間16日⟦朝⟧）に会談した。',
      target: 'They met on the afternoon of Nov. 15 (the ⟦evening⟧ of Nov. 16 in Japan).',
    },
    { source: '⟦午後7時前⟧に上陸した。', target: 'It made landfall ⟦shortly after 7 p.m.⟧', severity: 'warning' },
    { source: '⟦午後8時40分すぎ⟧に始まった。', target: 'It began ⟦just before 8:40 p.m.⟧', severity: 'warning' },
    {
      source: '午前9時22分55秒に打ち上げた。',
      target: 'It lifted off at ⟦9:52:22 a.m.⟧',
      fixed: 'It lifted off at 9:22:55 a.m.',
    },
    { source: '19日⟦夜⟧に発表した。', target: 'It was announced on the ⟦morning⟧ of the 19th.' },
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
    { source: '午前9時22分55秒に打ち上げた。', target: 'It lifted off at 9:22:55 a.m.' },
    { source: '午前9時22分55秒に打ち上げた。', target: 'It lifted off at 9:22 a.m.' },
    { source: '午後7時前に上陸した。', target: 'It made landfall before 7 p.m.' },
    { source: '午後5時半すぎから会見した。', target: 'He met reporters from shortly after 5:30 p.m.' },
    { source: '日本時間の午後3時に米国で始まった。', target: 'It began in the United States at 3 p.m. Japan time.' },
    { source: '午後3時半に始まる。', target: 'It begins at 3:30 p.m. sharp.' },
    { source: '5時半に始まる。', target: 'It begins at 5.30 pm.' },
    { source: '午前0時に始まる。', target: 'It begins at midnight.' },
    { source: '日本時間19日午前8時に始まる。', target: 'It begins at 6 p.m. EST.' },
    { source: '夕方に発生した。', target: 'It happened in the evening.' },
    { source: '午前10時～午後3時に開く。', target: 'It is open from 10 a.m. to 3 p.m. every day.' },
  ],
});
