import { rule } from '../../../../../shared/checks/rules/figure-added.ts';
import { describeRule } from '../../../../support/describe-rule.ts';

describeRule(rule, {
  flags: [
    { source: '31都道府県で上回った。', target: "It rose in 31 of Japan's ⟦47⟧ prefectures.", severity: 'info' },
    { source: '衆院が解散された。', target: 'The ⟦465⟧-seat Lower House was dissolved.', severity: 'info' },
    { source: '震度6強を観測した。', target: 'It was an upper 6 on the intensity scale of ⟦7⟧.', severity: 'info' },
    { source: '個人消費は弱い。', target: 'Private consumption, ⟦54 percent⟧ of the economy, is weak.' },
    { source: '複数の議員が欠席した。', target: '⟦three⟧ lawmakers were absent.' },
    { source: '確信している。', target: 'He is ⟦100 percent⟧ certain.', severity: 'info' },
    { source: 'スミス氏は否定した。', target: 'Smith, ⟦37⟧, denied it.', severity: 'info' },
    { source: '会談は3月に開かれた。', target: 'The talks were held in March, after those in ⟦June⟧.' },
    { source: '会談が開かれた。', target: 'The talks were held in ⟦June⟧.', severity: 'info' },
  ],
  passes: [
    { source: '前日に会談した。', target: 'They met on the 9th.' },
    { source: '複数の議員が出席した。', target: 'Several lawmakers attended.' },
    { source: '議員が発言した。', target: 'One of the lawmakers spoke, once and at first to both sides.' },
    { source: '10キロ離れている。', target: 'It is 10 kilometers (6.2 miles) away.' },
    { source: '昨年から続く。', target: 'It has gone on since 2016.', date: '2017-11-20' },
    { source: '100ドルを払った。', target: 'He paid 100 dollars (about 11,200 yen).' },
    { source: [], target: ['It cost 54 dollars.'] },
  ],
});
