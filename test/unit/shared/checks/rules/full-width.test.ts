import { rule } from '../../../../../shared/checks/rules/full-width.ts';
import { describeRule } from '../../../../support/describe-rule.ts';

describeRule(rule, {
  flags: [
    { source: '12%増えた。', target: 'It grew ⟦１２⟧ percent.', fixed: 'It grew 12 percent.' },
    { source: '12%増えた。', target: 'It grew 12⟦％⟧.', expected: '%' },
    { source: '発表した。', target: 'He said so⟦，⟧and left.', fixed: 'He said so, and left.' },
    { source: '発表した。', target: 'He left⟦。⟧', fixed: 'He left.' },
    { source: '発表した。', target: 'the ⟦ＮＡＴＯ⟧ summit', fixed: 'the NATO summit' },
    { source: '発表した。', target: '⟦「⟧Yes⟦」⟧, he said', count: 2 },
    { source: '発表した。', target: 'the⟦　⟧summit', expected: ' ' },
  ],
  passes: [
    { source: '発表した。', target: 'He left. “Yes,” he said — in Tokyo…' },
    { source: '発表した。', target: 'kizuna (絆、きずな)' },
    { source: '発表した。', target: 'The café’s naïve owner paid €5 at 9:30.' },
  ],
});
