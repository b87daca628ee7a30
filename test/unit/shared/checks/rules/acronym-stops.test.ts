import { rule } from '../../../../../shared/checks/rules/acronym-stops.ts';
import { describeRule } from '../../../../support/describe-rule.ts';

describeRule(rule, {
  flags: [
    { source: ['米国。', '米国。'], target: ['The U.S. and the U.S. Army.', 'The ⟦US⟧ said so.'], expected: 'U.S.' },
    { source: ['米国。', '国連。'], target: ['The US and the US Army.', 'The ⟦U.S.⟧ said so.'], expected: 'US' },
  ],
  passes: [
    { source: '米国とEU。', target: 'The U.S. and the EU.' },
    { source: [['headline', '米国'], '米国。'], target: [['headline', 'US acts'], 'The U.S. acted.'] },
    { source: '米国。', target: 'The U.S. paid US$5.' },
  ],
});
