import { rule } from '../../../../../shared/checks/rules/long-vowel.ts';
import { describeRule } from '../../../../support/describe-rule.ts';

describeRule(rule, {
  flags: [
    { source: ['太田氏。', '太田氏。'], target: ['Ota said so. Ota left.', '⟦Ohta⟧ came back.'], expected: 'Ota' },
    {
      source: ['河野氏。', '河野氏。'],
      target: ['Mr. Kōno said so. Kōno left.', 'Later ⟦Kono⟧ came back.'],
      expected: 'Kōno',
    },
    {
      source: ['優希さん。', '優希さん。'],
      target: ['Yuki said so. Yuki left.', '⟦Yuuki⟧ came back.'],
      expected: 'Yuki',
    },
  ],
  passes: [
    { source: '太田氏。', target: 'Ohta said so; Ohta left Tokyo for Osaka.' },
    { source: '文氏。', target: 'On Mon. Moon met Koike and Kono.' },
    { source: '発表した。', target: 'Good God, Cooper saw the Goods in Room 5.' },
  ],
});
