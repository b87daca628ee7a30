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
    { source: '日本は参加していない。', target: 'Japan has joined the treaty.', severity: 'warning' },
    { source: '一生忘れられない日だ。', target: 'It is a day I will forget.', severity: 'warning' },
    { source: '届け出なければ処罰する。', target: 'They will be punished if they report it.', severity: 'warning' },
    { source: '⟦引き続き協議する。⟧', target: 'They will ⟦not⟧ continue talks.', severity: 'warning' },
    { source: '「協議する」と述べた。', target: '“We will ⟦not⟧ talk,” he said.', severity: 'info' },
  ],
  passes: [
    { source: '彼は負けていない。', target: 'He insisted that he won.' },
    { source: '参加するかもしれない。', target: 'It may join.' },
    { source: '参加しなければならない。', target: 'It must join.' },
    { source: '対立は避けられない。', target: 'A clash is inevitable.' },
    { source: '参加すべきではないか。', target: 'It should join.' },
    { source: '参加しないわけではない。', target: 'It joins.' },
    { source: '許可がなければ入れない。', target: 'Permission is required to enter.' },
    { source: '日本は参加していない。', target: 'Japan refused to join.' },
    { source: '参加を見送った。', target: 'It did not join.' },
    { source: '英語だけでなく仏語も話す。', target: 'She speaks French and English.' },

    { source: '政府は関与を否定した。', target: 'The government denied its part.' },
    { source: '政府は関与を否定した。', target: 'The government did not confirm its part.' },
    { source: '政府は否定したが、後に認めた。', target: 'The government denied it and later admitted it.' },
    { source: '政府は関与していないと認めた。', target: 'The government denied its part.' },
    { source: '合意は不可能ではない。', target: 'A deal is not impossible.' },
    { source: '合意は不可能だ。', target: 'It is not possible.' },
    { source: '否定しているわけではない。', target: 'He confirmed it.' },
  ],
});
