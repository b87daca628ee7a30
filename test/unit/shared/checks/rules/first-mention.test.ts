import { rule } from '../../../../../shared/checks/rules/first-mention.ts';
import { describeRule } from '../../../../support/describe-rule.ts';

const MOFA = '外務省,Ministry of Foreign Affairs,MOFA,Ministry of Foreign Affairs (MOFA)';
const GDP = '国内総生産,gross domestic product,GDP\n実質国内総生産,real gross domestic product';
const UN = '国連,United Nations,UN,,,,,,yes';

describeRule(rule, {
  flags: [
    {
      source: ['外務省。', '外務省。'],
      target: ['⟦MOFA⟧ said so.', 'The Ministry of Foreign Affairs (MOFA) left.'],
      glossary: MOFA,
      expected: 'Ministry of Foreign Affairs (MOFA)',
    },
    { source: '外務省。', target: '⟦MOFA⟧ said so.', glossary: MOFA },
    {
      source: ['外務省。', '外務省。'],
      target: ['The Ministry of Foreign Affairs (MOFA) came.', 'The ⟦Ministry of Foreign Affairs⟧ left.'],
      glossary: MOFA,
      expected: 'MOFA',
      fixed: 'The MOFA left.',
    },
    {
      source: ['外務省。', '外務省。'],
      target: ['The Ministry of Foreign Affairs came.', '⟦MOFA⟧ left.'],
      glossary: MOFA,
      severity: 'info',
    },
  ],
  passes: [
    {
      source: '東京電力ホールディングス（HD）が発表した。',
      target: 'Tokyo Electric Power Company Holdings, Inc. (TEPCO HD) announced it.',
      glossary: '東京電力,Tokyo Electric Power Company,TEPCO,Tokyo Electric Power Company (TEPCO),,,,,',
    },
    {
      source: ['外務省。', '外務省。'],
      target: ['The Ministry of Foreign Affairs (MOFA) came.', 'MOFA left.'],
      glossary: MOFA,
    },
    { source: '外務省。', target: 'MOFA (the Ministry of Foreign Affairs) came. MOFA left.', glossary: MOFA },
    {
      source: [['headline', '外務省'], '外務省。'],
      target: [['headline', 'MOFA acts'], 'The Ministry of Foreign Affairs (MOFA) acted.'],
      glossary: MOFA,
    },
    { source: '実質国内総生産。', target: 'Real gross domestic product (GDP) fell. GDP rose.', glossary: GDP },
    { source: '国連。', target: 'The UN said so. The United Nations left.', glossary: UN },
    { source: '外務省。', target: '“MOFA knows,” he said.', glossary: MOFA },
    {
      source: ['外務省。', '外務省。'],
      target: ['The Ministry of Foreign Affairs (MOFA) came.', '“The Ministry of Foreign Affairs knows,” he said.'],
      glossary: MOFA,
    },
  ],
});
