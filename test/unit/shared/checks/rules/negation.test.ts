import { rule } from '../../../../../shared/checks/rules/negation.ts';
import { describeRule } from '../../../../support/describe-rule.ts';

describeRule(rule, {
  flags: [
    { source: '政府は関与を⟦否定した⟧。', target: 'The government ⟦confirmed⟧ its part.' },
    { source: '大臣は事実を⟦否認した⟧。', target: 'The minister ⟦admitted⟧ the facts.' },
    { source: '政府は事実だ⟦と認めた⟧。', target: 'The government ⟦denied⟧ the report.' },
    { source: '合意は⟦不可能ではない⟧。', target: 'A deal is ⟦impossible⟧.' },
    { source: '合意は⟦不可能だ⟧。', target: 'A deal ⟦is possible⟧.' },
    {
      source: '政府は投資への関与を⟦否定した⟧。',
      target: 'The government ⟦confirmed⟧ its part in the investment under the island.',
    },
    { source: '地下施設なしでは⟦不可能だ⟧。', target: 'It ⟦is possible⟧, underground shelters included.' },
  ],
  passes: [
    { source: '政府は関与を否定した。', target: 'The government denied its part.' },
    { source: '政府は関与を否定した。', target: 'The government did not confirm its part.' },
    { source: '政府は否定したが、後に認めた。', target: 'The government denied it and later admitted it.' },
    { source: '政府は関与していないと認めた。', target: 'The government denied its part.' },
    { source: '合意は不可能ではない。', target: 'A deal is not impossible.' },
    { source: '合意は不可能だ。', target: 'It is not possible.' },
    { source: '否定しているわけではない。', target: 'He confirmed it.' },
  ],
});
