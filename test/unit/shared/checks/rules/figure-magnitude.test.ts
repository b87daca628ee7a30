import { rule } from '../../../../../shared/checks/rules/figure-magnitude.ts';
import { describeRule } from '../../../../support/describe-rule.ts';

describeRule(rule, {
  flags: [
    {
      source: '被害額は⟦約89億円⟧に上る。',
      target: 'The damage came to ⟦about 89 billion yen⟧.',
      expected: '8.9 billion',
      fixed: 'The damage came to about 8.9 billion yen.',
    },
    { source: '予算は3兆円だ。', target: 'The budget is ⟦3 billion yen⟧.', fixed: 'The budget is 3 trillion yen.' },
    { source: '5000万人が利用する。', target: 'It has ⟦5 million⟧ users.', fixed: 'It has 50 million users.' },
    { source: '１万５０００人が参加した。', target: '⟦1,500 people⟧ took part.', fixed: '15,000 people took part.' },
    {
      source: '被害は8100万ドルだった。',
      target: 'The damage was ⟦$8.1 million⟧.',
      fixed: 'The damage was $81 million.',
    },
    { source: '2万1000カ所ある。', target: 'There are ⟦2,100⟧ of them.', fixed: 'There are 21,000 of them.' },
    {
      source: '1.4倍となった。',
      target: 'It rose to ⟦14 times⟧ the amount.',
      fixed: 'It rose to 1.4 times the amount.',
    },
  ],
  passes: [
    { source: '約89億円の被害。', target: 'Damage of around 8.9 billion yen.' },
    { source: '3億5000万ドルを投じる。', target: 'It will invest $350 million.' },
    { source: '1.5億人が見た。', target: '150 million people watched.' },
    { source: '８千万円と２万円。', target: '80 million yen and 20,000 yen.' },
    { source: '31憶円の赤字。', target: 'A deficit of ¥3.1billion.' },
    { source: '1 億 2 千万ポンド', target: '£120 million' },
    { source: '89億円を10回に分ける。', target: 'The 8.9 billion yen will be paid in 10 instalments.' },
  ],
});
