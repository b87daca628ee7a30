import { rule } from '../../../../../shared/checks/rules/term-inconsistent.ts';
import { describeRule } from '../../../../support/describe-rule.ts';

const DESK = '自衛隊,Self-Defense Forces,SDF\n外務省,Ministry of Foreign Affairs,MOFA,,Foreign Ministry';

describeRule(rule, {
  flags: [
    {
      source: ['自衛隊。', '自衛隊。', '自衛隊。'],
      target: ['The Self-Defense Forces came.', 'The Self-Defense Forces left.', 'The ⟦Self Defense Forces⟧ rest.'],
      glossary: DESK,
      expected: 'Self-Defense Forces',
      fixed: 'The Self-Defense Forces rest.',
    },
    {
      source: ['外務省。', '外務省。', '外務省。'],
      target: [
        'The Ministry of Foreign Affairs came.',
        'The Ministry of Foreign Affairs left.',
        'The ⟦Foreign Ministry⟧ rests.',
      ],
      glossary: DESK,
      severity: 'info',
    },
  ],
  passes: [
    {
      source: ['外務省。', '外務省。'],
      target: ['The Ministry of Foreign Affairs (Foreign Ministry) came.', 'The Ministry of Foreign Affairs left.'],
      glossary: DESK,
    },
    {
      source: ['外相。', '朴外相。'],
      target: ['The Minister for Foreign Affairs came.', 'Foreign Minister Park left.'],
      glossary: '外相,Minister for Foreign Affairs,,,Foreign Minister',
    },
    {
      source: ['外務省。', '外務省。'],
      target: ['The Ministry of Foreign Affairs (MOFA) came.', 'MOFA left.'],
      glossary: DESK,
    },
    {
      source: [['headline', '外務省'], '外務省。'],
      target: [['headline', 'Foreign Ministry acts'], 'The Ministry of Foreign Affairs acted.'],
      glossary: DESK,
    },
    {
      source: ['外務省。', '英国。'],
      target: ['The Ministry of Foreign Affairs came.', 'The Foreign Ministry of another country left.'],
      glossary: DESK,
    },
  ],
});
