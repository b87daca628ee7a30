import { rule } from '../../../../../shared/checks/rules/untranslated.ts';
import { describeRule } from '../../../../support/describe-rule.ts';

describeRule(rule, {
  flags: [
    {
      source: '外務省は発表した。',
      target: 'The ⟦外務省⟧ announced it.',
      glossary: '外務省,Ministry of Foreign Affairs',
      expected: 'Ministry of Foreign Affairs',
      fixed: 'The Ministry of Foreign Affairs announced it.',
    },
    { source: 'トランプ氏は語った。', target: 'President ⟦トランプ⟧ said so.' },
    { source: '永田町の声。', target: 'Voices from ⟦永田町⟧, the seat of politics (Tokyo).' },
    { source: '（談話）', target: '(⟦談話⟧) The statement follows.' },
    { source: 'ﾄｳｷｮｳの話。', target: 'A story of ⟦ﾄｳｷｮｳ⟧.' },
  ],
  passes: [
    { source: '今年の漢字は「絆」。', target: 'The kanji of the year is kizuna (絆).' },
    { source: '今年の漢字は「絆」。', target: 'The kanji of the year is “絆” (bonds).' },
    { source: '今年の漢字は「絆」。', target: 'The kanji of the year is 絆 (kizuna, or bonds).' },
    { source: 'Ａ氏は語った。', target: 'Ｍｒ. A said so，and left。' },
    { source: '発表した。', target: 'It was announced.' },
  ],
});
