import { rule } from '../../../../../shared/checks/rules/quotes-mixed.ts';
import { describeRule } from '../../../../support/describe-rule.ts';

describeRule(rule, {
  flags: [
    { source: '発表した。', target: '“Yes,” he said, “and ⟦"⟧no".', count: 1 },
    { source: ['発表した。', '続けた。'], target: ['It’s so. It’s true.', "It⟦'⟧s new."] },
    { source: ['発表した。', '続けた。'], target: ['"Yes," he said. "No."', 'It⟦’⟧s new.'] },
  ],
  passes: [
    { source: '発表した。', target: '“Yes,” he said. It’s so.' },
    { source: '発表した。', target: '"Yes," he said. "No."' },
    { source: '発表した。', target: "The reporters' room." },
  ],
});
