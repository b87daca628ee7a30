import { rule } from '../../../../../shared/checks/rules/doubled-word.ts';
import { describeRule } from '../../../../support/describe-rule.ts';

describeRule(rule, {
  flags: [
    { source: '発表した。', target: 'He told ⟦the the⟧ press.', fixed: 'He told the press.' },
    { source: '発表した。', target: 'It began ⟦in\nIn⟧ spring.', fixed: 'It began in spring.' },
    { source: '発表した。', target: '⟦The the⟧ press came.', expected: 'The' },
    { source: '発表した。', target: 'He ⟦had had⟧ no choice.', severity: 'info' },
    { source: '発表した。', target: 'He said ⟦that that⟧ was so.', severity: 'info' },
    { source: '発表した。', target: 'Only ⟦a a⟧ few came.' },
  ],
  passes: [
    { source: '発表した。', target: 'They flew to Pago Pago.' },
    { source: '発表した。', target: 'It is so. So it was. The then theory.' },
    { source: '発表した。', target: '“Bye bye,” said Boutros Boutros-Ghali.' },
    { source: '発表した。', target: 'A well-well known hand-hand.' },
    { source: '発表した。', target: 'They had 3 3-meter boats.' },
  ],
});
