import { rule } from '../../../../../shared/checks/rules/term-forbidden.ts';
import { describeRule } from '../../../../support/describe-rule.ts';

const DESK =
  '外務省,Ministry of Foreign Affairs,MOFA,,Foreign Ministry,,Foreign Office\n英外務省,Foreign Office\n外務省報道官,Foreign Office Watch spokesperson';

describeRule(rule, {
  flags: [
    {
      source: '⟦外務省⟧が発表した。',
      target: 'The ⟦Foreign Office⟧ announced it.',
      glossary: DESK,
      expected: 'Ministry of Foreign Affairs',
      fixed: 'The Ministry of Foreign Affairs announced it.',
    },
    { source: '⟦外務省⟧が発表した。', target: "The ⟦foreign office⟧'s word.", glossary: DESK },
  ],
  passes: [
    { source: '外務省が発表した。', target: 'The Foreign Ministry announced it.', glossary: DESK },
    { source: '英外務省が発表した。', target: 'The Foreign Office announced it.', glossary: DESK },
    { source: '政府が発表した。', target: 'The Foreign Office announced it.', glossary: DESK },
    { source: '外務省が発表した。', target: 'MOFA said: “The Foreign Office knows.”', glossary: DESK },
    { source: '外務省が発表した。', target: 'MOFA’s Foreign Office Watch spokesperson left.', glossary: DESK },
  ],
});
