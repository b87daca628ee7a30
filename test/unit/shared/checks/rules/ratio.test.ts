import { rule } from '../../../../../shared/checks/rules/ratio.ts';
import { describeRule } from '../../../../support/describe-rule.ts';

describeRule(rule, {
  flags: [
    { source: '⟦3対2⟧で可決した。', target: 'It passed by a ⟦2-3⟧ vote.' },
    { source: '企業の⟦3分の1⟧が答えた。', target: '⟦one-fourth⟧ of the companies answered.' },
    { source: '5人に1人が答えた。', target: '⟦one in four⟧ answered.' },
    { source: '3対2で勝った。', target: 'They won ⟦3-1⟧.' },
  ],
  passes: [
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
