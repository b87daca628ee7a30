import { rule } from '../../../../../shared/checks/rules/misspelling.ts';
import { describeRule } from '../../../../support/describe-rule.ts';

const unknown = (words: string, ...replacements: string[]) => ({
  kind: 'spelling' as const,
  words,
  message: `Did you mean to spell ${words} this way?`,
  replacements,
});
const ON = { grammar: 'on' as const };

describeRule(rule, {
  flags: [
    {
      source: '朝食会を開いた。',
      target: 'They met for ⟦breakast⟧.',
      marks: [unknown('breakast', "break's", 'breakfast')],
      settings: ON,
      fixed: 'They met for breakfast.',
    },
    {
      source: '受け取った。',
      target: 'They ⟦recieved⟧ it.',
      marks: [unknown('recieved', 'received')],
      settings: ON,
      expected: 'received',
    },
    {
      source: '人形。',
      target: 'They looked like ⟦muppets⟧.',
      marks: [unknown('muppets', 'moppets')],
      settings: ON,
      severity: 'info',
    },
  ],
  passes: [
    { source: '朝食会。', target: 'They met for breakast.', marks: [unknown('breakast', 'breakfast')] },
    { source: '高瀬氏。', target: 'Takase said so.', marks: [unknown('Takase', 'Take')], settings: ON },
    { source: '徹夜。', target: 'An all-nighter.', marks: [unknown('nighter', 'night')], settings: ON },
    { source: '中心。', target: 'In the centre.', marks: [unknown('centre', 'center')], settings: ON },
    {
      source: '非核化。',
      target: 'On denuclearization.',
      marks: [unknown('denuclearization', 'x')],
      settings: ON,
      glossary: '非核化,denuclearization',
    },
    {
      source: '薬。',
      target: 'The statins, new statins and old statins.',
      marks: [unknown('statins', 'stations')],
      settings: ON,
    },
  ],
});
