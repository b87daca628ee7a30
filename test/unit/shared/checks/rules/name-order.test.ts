import { rule } from '../../../../../shared/checks/rules/name-order.ts';
import { describeRule } from '../../../../support/describe-rule.ts';

const DESK = '安倍晋三,Shinzo Abe';

describeRule(rule, {
  flags: [
    {
      source: ['安倍氏。', '安倍氏。'],
      target: ['Shinzo Abe came. Shinzo Abe left.', '⟦Abe Shinzo⟧ rests.'],
      expected: 'Shinzo Abe',
    },
    {
      source: ['安倍氏。', '安倍氏。'],
      target: ['Shinzo Abe came.', 'He saw ⟦Abe Shinzo⟧’s house.'],
      expected: 'Shinzo Abe',
    },
    { source: '安倍晋三氏。', target: '⟦Abe Shinzo⟧ came.', glossary: DESK, fixed: 'Shinzo Abe came.' },
  ],
  passes: [
    { source: '安倍氏。', target: 'Shinzo Abe came. Abe left.' },
    { source: '安倍晋三氏。', target: 'Shinzo Abe came.', glossary: DESK },
    { source: '離脱。', target: 'the Leave Means Leave rally' },
    { source: '安倍氏。', target: 'He told Abe. Shinzo Abe left. In New York, York, New London.' },
  ],
});
