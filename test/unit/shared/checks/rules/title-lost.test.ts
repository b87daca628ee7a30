import { rule } from '../../../../../shared/checks/rules/title-lost.ts';
import { describeRule } from '../../../../support/describe-rule.ts';

describeRule(rule, {
  flags: [
    {
      source: '上川陽子⟦元法相⟧が外相に就いた。',
      target: 'Justice Minister Yoko Kamikawa was named foreign minister.',
      severity: 'error',
    },
    { source: '安倍⟦前首相⟧が語った。', target: 'Prime Minister Abe spoke.', severity: 'error' },
    { source: '⟦元米大統領⟧の発言。', target: 'the words of the U.S. president', severity: 'error' },
    {
      source: '⟦元首相⟧の矢吹氏は「政権は持たない」と語った。',
      target:
        'Yabuki, the prime minister, remarked to those around him at party headquarters that the government would not last.',
      severity: 'error',
    },
    { source: '⟦元空将⟧が語った。', target: 'A lieutenant general spoke.', severity: 'error' },
    { source: '⟦副大臣⟧が語った。', target: 'The minister spoke.' },
    { source: '米⟦副大統領⟧が語った。', target: 'The U.S. president spoke.' },
    { source: '⟦首相補佐官⟧が語った。', target: 'The prime minister spoke.' },
    { source: '⟦外務次官⟧が語った。', target: 'The foreign minister spoke.' },
    { source: '⟦議長代行⟧が語った。', target: 'The speaker spoke.' },
    { source: '⟦次期大統領⟧が語った。', target: 'The president spoke.' },
    { source: '石破茂⟦元幹事長⟧が当選した。', target: 'Secretary-General Shigeru Ishiba won.', severity: 'error' },
    {
      source: '森山氏は総務会長、小野寺五典⟦元防衛相⟧は政調会長、菅前首相は副総裁に就く。',
      target: 'Defense Minister Itsunori Onodera will be policy chief and former Prime Minister Suga vice president.',
      severity: 'error',
    },
    {
      source: '元外務省幹部は批判し、⟦前駐中国大使⟧は評価した。',
      target: 'A former senior Foreign Ministry official was critical, while the ambassador to China praised it.',
      severity: 'error',
    },
    { source: '岸田首相が語った。', target: '⟦Former Prime Minister⟧ Kishida spoke.' },
  ],
  passes: [
    { source: '安倍元首相と福田元首相が会った。', target: 'Former prime ministers Abe and Fukuda met.' },
    { source: '元首相と首相が会った。', target: 'The prime minister met a former prime minister.' },
    { source: '首相を務めた岸田氏。', target: 'Kishida, a former prime minister.' },

    { source: '安倍前首相が語った。', target: 'Former Prime Minister Abe spoke.' },
    { source: '安倍前首相が語った。', target: 'Abe, who served as prime minister, spoke.' },
    { source: '安倍前首相が語った。', target: 'Abe spoke.' },
    { source: '午前、首相が語った。以前首相は語った。', target: 'The prime minister spoke.' },
    { source: '地元知事が語った。', target: 'The local governor spoke.' },
    { source: '副大臣が語った。', target: 'The state minister spoke.' },
    { source: '首相補佐官が語った。', target: 'An aide to the prime minister spoke.' },
    { source: '外務次官が語った。', target: 'The vice foreign minister spoke.' },
    { source: '次期大統領選。', target: 'the vote for president' },
    { source: ['副大臣が語った。'], target: [] },
  ],
});
