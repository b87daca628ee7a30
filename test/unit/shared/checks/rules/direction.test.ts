import { rule } from '../../../../../shared/checks/rules/direction.ts';
import { describeRule } from '../../../../support/describe-rule.ts';

describeRule(rule, {
  flags: [
    {
      source: 'コメの平均価格は前週比⟦25円⟧安の4260円だった。',
      target: 'The average price of rice was 4,260 yen, up ⟦25 yen⟧.',
    },
    { source: '日経平均は⟦1396円40銭⟧（3.51％）高で終えた。', target: 'The Nikkei closed down ⟦1,396.40 yen⟧.' },
    { source: '配当は前期の⟦211円⟧から減らした。', target: 'The dividend was up from ⟦211 yen⟧.' },
    { source: '純利益は⟦28％⟧減を見込む。', target: 'They forecast a ⟦28 percent⟧ rise in net profit.' },
    { source: '売上高は⟦3.2％⟧増だった。', target: 'Sales fell ⟦3.2 percent⟧.' },
    { source: '死者は⟦43人⟧増えた。', target: 'Deaths decreased by ⟦43⟧.' },
    { source: '支持率は⟦5ポイント⟧下落した。', target: 'The approval rating was up ⟦5 points⟧.' },
    { source: '金利を⟦1.1％から1.9％⟧に上げた。', target: 'The rate went from ⟦1.9 percent⟧ to 1.1 percent.' },
    {
      source: '予備費を⟦5兆円⟧から1兆円に減らした。',
      target: 'Reserves went from ⟦1 trillion yen to 5 trillion yen⟧.',
    },
  ],
  passes: [
    { source: '円は1円高の140円。', target: 'The dollar was down 1 yen at 140.' },
    { source: '配当は211円から引き上げた。', target: 'The dividend was up from 211 yen.' },
    { source: '純利益は28％減を見込む。', target: 'They forecast a 28 percent drop in net profit.' },
    { source: '売上高は3.2％増だった。', target: 'Sales rose by 3.2 percent.' },
    { source: '死者は43人増えた。', target: 'There were 43 more deaths.' },
    { source: '死者は43人減った。', target: 'There were 43 fewer deaths.' },
    { source: '売上高は3.2％増だった。', target: 'Sales recovered from a drop, rising 3.2 percent.' },
    { source: '3％減税する。', target: 'They will raise the refund 3 percent.' },
    { source: '予備費を5兆円から1兆円にした。', target: 'Reserves were cut to 1 trillion yen from 5 trillion yen.' },
    { source: '予備費を5兆円から1兆円にした。', target: 'Reserves were cut from 5 trillion yen to 1 trillion yen.' },
    { source: '出生数は3％減、死亡数は2％増。', target: 'Births fell 3 percent, while deaths rose 2 percent.' },
  ],
});
