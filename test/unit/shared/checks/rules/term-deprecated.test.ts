import { rule } from '../../../../../shared/checks/rules/term-deprecated.ts';
import { describeRule } from '../../../../support/describe-rule.ts';

const DESK = '自衛隊,Self-Defense Forces,SDF,,,Self Defense Force|self-defense army';

describeRule(rule, {
  flags: [
    {
      source: '⟦自衛隊⟧の部隊。',
      target: 'a unit of the ⟦Self Defense Force⟧',
      glossary: DESK,
      expected: 'Self-Defense Forces',
      fixed: 'a unit of the Self-Defense Forces',
    },
    { source: '⟦自衛隊⟧の部隊。', target: 'a unit of the ⟦self-defense army⟧', glossary: DESK },
  ],
  passes: [
    { source: '自衛隊の部隊。', target: 'a unit of the Self-Defense Forces (SDF)', glossary: DESK },
    { source: '自衛隊の部隊。', target: 'a unit of the SDF', glossary: DESK },
    { source: '軍の部隊。', target: 'a unit of the self-defense army', glossary: DESK },
    { source: '自衛隊。', target: 'The SDF: “no self-defense army,” he said.', glossary: DESK },
  ],
});
