import { rule } from '../../../../../shared/checks/rules/ratio.ts';
import { describeRule } from '../../../../support/describe-rule.ts';

describeRule(rule, {
  flags: [
    { source: '⟦3対2⟧で可決した。', target: 'It passed by a ⟦2-3⟧ vote.' },
    { source: '企業の⟦3分の1⟧が答えた。', target: '⟦one-fourth⟧ of the companies answered.' },
    { source: '5人に1人が答えた。', target: '⟦one in four⟧ answered.' },
    { source: '3対2で勝った。', target: 'They won ⟦3-1⟧.' },
    {
      source: '4割が口座を二つ持ち、そのうち⟦1つ⟧は非公開だ。',
      target: 'Forty percent had two accounts, ⟦half⟧ of them private.',
      severity: 'warning',
    },
    {
      source: '新たな陽性者は9人で、うち⟦1人⟧が重症だ。',
      target: 'Nine tested positive, and ⟦a third⟧ of them were seriously ill.',
      severity: 'warning',
    },
  ],
  passes: [
    { source: '10人が応募し、うち5人が合格した。', target: 'Ten applied and half of them passed.' },
    {
      source: '6人が応募し、うち1人が合格した。半数は女性だった。',
      target: 'Six applied, one passed. Half of them were women.',
    },
    { source: '6人のうち1人は、その半分を返した。', target: 'A man among the six returned half of them.' },
    { source: 'うち1人が死亡した。', target: 'One of them died. Half of them were hurt.' },
    { source: '2対3で敗れた。', target: 'They lost 3-2.' },
    { source: '13-21-3の戦績だ。', target: 'The record is 13-21-3.' },
    { source: '3分の2が賛成した。', target: 'Two-thirds were in favor.' },
    { source: '5割が賛成した。', target: 'Half were in favor.' },
    { source: '打率は3割5分。', target: 'It was 35 percent.' },
    { source: '4人中1人が答えた。', target: 'One of four answered.' },
    { source: '3対2で敗れた。', target: 'They lost 2-3.' },
    { source: '4人に1人が答えた。', target: 'Twenty-five percent answered.' },
  ],
});
