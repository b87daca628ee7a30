import { rule } from '../../../../../shared/checks/rules/unpaired-mark.ts';
import { describeRule } from '../../../../support/describe-rule.ts';

describeRule(rule, {
  flags: [
    { source: '発表した。', target: 'He said ⟦“⟧Yes, and left.' },
    { source: '発表した。', target: 'He said Yes,⟦”⟧ and left.' },
    { source: '発表した。', target: 'the city ⟦(⟧Tokyo, that is' },
    { source: '発表した。', target: 'the city Tokyo⟦)⟧ that is' },
    { source: '発表した。', target: 'He said ⟦"⟧Yes, and left.' },
    { source: '発表した。', target: '"Yes," he said. No,⟦"⟧ she said.' },
    { source: ['発表した。', '続けた。'], target: ['⟦“⟧We will act.', 'He went on.'] },
  ],
  passes: [
    { source: '発表した。', target: '“Yes,” he said (in Tokyo [Japan]).' },
    { source: ['発表した。', '続けた。'], target: ['“We will act.', '“And soon,” he said.'] },
    { source: ['発表し、続けた。'], target: ['"We will act.', '"And soon," he said.'], links: [[[0], [0, 1]]] },
    { source: '発表した。', target: 'He is 6\'2" tall and it’s so; the players’ room.' },
    { source: '発表した。', target: '1) first, b) second' },
    { source: '発表した。', target: '"He said, "Because,"" she told me.' },
  ],
});
