import { rule } from '../../../../../shared/checks/rules/figure-missing.ts';
import { describeRule } from '../../../../support/describe-rule.ts';

describeRule(rule, {
  flags: [
    { source: '3人が死亡、⟦12人⟧が負傷した。', target: 'Three people died.' },
    { source: '生産は⟦31%⟧減った。', target: 'Production fell.' },
    { source: '⟦11月19日⟧に会談した。', target: 'They met.' },
    { source: '⟦午後3時⟧に始まる。', target: 'It will begin.' },
    { source: '⟦数十人⟧が集まった。', target: 'People gathered.', severity: 'info' },
    { source: '⟦2人⟧は握手した。', target: 'They shook hands.', severity: 'info' },
    { source: '⟦1.4倍⟧となった。', target: 'It was more than before.' },
  ],
  passes: [
    { source: '15日午後10時から16日午前4時まで', target: 'from 10 p.m. on Aug. 15 to 4 a.m. on Aug. 16' },
    { source: '災害対策本部（０２６・０００・００００）へ。', target: 'Call the headquarters (026-000-0000).' },
    { source: '一人が手を挙げた。', target: 'A man raised his hand.' },
    { source: '2人は握手した。', target: 'Both shook hands.' },
    { source: '議員の半分が欠席した。', target: 'Half of the lawmakers were absent.' },
    { source: '15分待った。', target: 'He waited a quarter of an hour.' },
    { source: '20年続いた。', target: 'It lasted two decades.' },
    { source: '5人に1人が答えた。', target: 'One in five answered.' },
    { source: '19日に会談した。', target: 'They met on Sunday.', date: '2017-11-20' },
    { source: '昨年から続く。', target: 'It has gone on for some time.' },
    { source: ['12人が負傷した。', '原因を調べている。'], target: ['The cause is not known.', 'Twelve were injured.'] },
    { source: ['12人が負傷した。'], target: [] },
  ],
});
