import { rule } from '../../../../../shared/checks/rules/arithmetic.ts';
import { describeRule } from '../../../../support/describe-rule.ts';

describeRule(rule, {
  flags: [
    { source: '男3人、女4人の計7人が死亡した。', target: '⟦Three⟧ men and ⟦five⟧ women, ⟦seven⟧ in all, died.' },
    { source: '金⟦3⟧、銀⟦5⟧の⟦計9個⟧を獲得した。', target: 'It won three gold and five silver, nine in all.' },
    {
      source: '本体80億円、用地20億円の計100億円を投じる。',
      target: '⟦8 billion yen⟧ for the building and ⟦3 billion yen⟧ for the land, ⟦10 billion yen⟧ in all.',
    },
  ],
  passes: [
    { source: '男3人、女4人の計7人が死亡した。', target: 'Three men and four women, seven in all, died.' },
    {
      source: '金3、銀5、銅2の計10個を獲得した。',
      target: 'It won 10 medals: three gold, five silver and two bronze.',
    },
    {
      source: '5人が重傷、3人が軽傷で、計8人がけがをした。',
      target: 'Five were seriously and three slightly hurt, eight in all.',
    },
    { source: '先月は5人、今月は計9人が感染した。', target: 'Five were infected last month and nine this month.' },
    { source: '男3人、女4人の計7人が死亡した。', target: 'Three men and four women died.' },
  ],
});
