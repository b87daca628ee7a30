import { loadLexicon } from '../../../../../electron/services/lexicon/load-lexicon.ts';
import { rule } from '../../../../../shared/checks/rules/quotation-dropped.ts';
import { describeRule } from '../../../../support/describe-rule.ts';

describeRule(rule, {
  lexicon: await loadLexicon(),
  flags: [
    {
      source: '首相は⟦「同盟を強化していく」⟧と述べた。',
      target: 'The prime minister said the alliance would be strengthened.',
    },
    { source: '氏は⟦「誠に遺憾である」⟧などと批判した。', target: 'He criticized it as regrettable.' },
    { source: '氏は⟦「控えは1枚もなかった」⟧と振り返る。', target: 'There was no copy, according to him.' },
    {
      source: '社長は「利益は十分に確保できる」と語った。組合の委員長は⟦「賃上げの約束を守ってほしい」⟧と訴えた。',
      target:
        '“We can secure sufficient profit,” the president said. The union leader wants the pay raise to be granted.',
      severity: 'info',
    },
  ],
  passes: [
    {
      source: '首相は「同盟を強化していく」と述べた。',
      target: 'The prime minister said, “We will strengthen the alliance.”',
    },
    { source: '首相は「同盟を強化していく」と述べた。', target: 'The prime minister said: ‘We will.’' },
    {
      source: '社長は「利益は十分に確保できる」と語った。組合の委員長は「賃上げの約束を守ってほしい」と訴えた。',
      target: '“We can secure sufficient profit,” the president said. “Keep your promise,” the union leader said.',
    },
    {
      source: '社長は「利益は確保できる。給与も引き上げる」と語り、「約束は守る」と述べた。',
      target: '“We can secure a profit. We will raise salaries. We will keep our promise,” the president said.',
    },
    { source: '映画「七人の侍」を見た。', target: 'He saw Seven Samurai.' },
    { source: 'いわゆる「一帯一路」と呼ばれる構想。', target: 'The Belt and Road Initiative.' },
    { source: ['首相は「同盟を強化していく」と述べた。'], target: [] },
  ],
});
