import { rule } from '../../../../../shared/checks/rules/usage-mixed.ts';
import { describeRule } from '../../../../support/describe-rule.ts';

describeRule(rule, {
  flags: [
    { source: ['北朝鮮。', '北朝鮮。'], target: ['North Korea and North Korean ships.', 'The ⟦DPRK⟧ said so.'] },
    { source: ['竹島。', '竹島。'], target: ['Takeshima and Takeshima again.', 'He saw ⟦Dokdo⟧.'] },
  ],
  passes: [
    { source: '竹島。', target: 'Takeshima (Dokdo in Korean) lies in the Sea of Japan.' },
    { source: '北朝鮮。', target: 'North Korea said: “The DPRK will answer.”' },
    { source: '北京。', target: 'At the University of Peking in Beijing.' },
  ],
});
