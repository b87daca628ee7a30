import { rule } from '../../../../../shared/checks/rules/usage-mixed.ts';
import { describeRule } from '../../../../support/describe-rule.ts';

const KOREA = '北朝鮮,North Korea,,,,,,,,North Korea|DPRK';
const ISLAND = '竹島,Takeshima,,,,,,,,Takeshima|Dokdo|Liancourt Rocks (islets)';

describeRule(rule, {
  flags: [
    {
      source: ['北朝鮮。', '北朝鮮。'],
      target: ['North Korea and North Korea again.', 'The ⟦DPRK⟧ said so.'],
      glossary: KOREA,
      fixed: 'The North Korea said so.',
    },
    { source: ['竹島。', '竹島。'], target: ['Takeshima and Takeshima again.', 'He saw ⟦Dokdo⟧.'], glossary: ISLAND },
    {
      source: ['竹島。', '竹島。'],
      target: ['Takeshima and Takeshima again.', 'He saw ⟦Liancourt Rocks (islets)⟧.'],
      glossary: ISLAND,
    },
  ],
  passes: [
    { source: ['北朝鮮。', '北朝鮮。'], target: ['North Korea did.', 'The DPRK said so.'] },
    { source: '北朝鮮。', target: 'North Korean ships of the DPRK.', glossary: KOREA },
    { source: '竹島。', target: 'Takeshima (Dokdo in Korean) lies in the Sea of Japan.', glossary: ISLAND },
    { source: '北朝鮮。', target: 'North Korea said: “The DPRK will answer.”', glossary: KOREA },
    {
      source: '北京。',
      target: 'At the University of Peking in Beijing.',
      glossary: '北京,Beijing,,,,,,,,Beijing|Peking',
    },
  ],
});
