import { rule } from '../../../../../shared/checks/rules/range.ts';
import { describeRule } from '../../../../support/describe-rule.ts';

describeRule(rule, {
  flags: [
    { source: '⟦10～12月期⟧に増えた。', target: 'It rose in ⟦October and December⟧.' },
    { source: '⟦3～5％⟧増えた。', target: 'It rose ⟦3 percent and 5 percent⟧.' },
    { source: '⟦3～5%⟧上がる。', target: 'It will rise by ⟦3.5 percent⟧.' },
    { source: '5～8人が乗る。', target: 'It seats ⟦five to nine people⟧.' },
    { source: '7兆～8兆円減る。', target: 'It will fall by ⟦7.8 trillion yen⟧.' },
  ],
  passes: [
    { source: '10～12月期に増えた。', target: 'It rose between October and December.' },
    { source: '10、11日に開く。', target: 'It will be held on Nov. 10 and 11.' },
    { source: '112円50～51銭で取引された。', target: 'It was quoted at 112.50-51 yen.' },
    { source: '3～5人が乗る。', target: 'It seats three to five.' },
    { source: '1～2億円かかる。', target: 'It costs 100 million to 200 million yen.' },
    { source: '2、3人が残った。', target: 'Two or three people stayed.' },
    { source: '10%から15%に上がった。', target: 'It rose from 10 percent to 15 percent.' },
    { source: '0～0.1%程度だった。', target: 'It was around 0 to 0.1 percent.' },
  ],
});
