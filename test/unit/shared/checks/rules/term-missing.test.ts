import { rule } from '../../../../../shared/checks/rules/term-missing.ts';
import { describeRule } from '../../../../support/describe-rule.ts';

const MOFA = '外務省,Ministry of Foreign Affairs,MOFA';
const DESK = `${MOFA}\n外務省幹部,senior official of the Ministry of Foreign Affairs\n自衛隊,Self-Defense Forces,SDF\n拉致問題,abduction issue`;

describeRule(rule, {
  flags: [
    {
      source: '菅⟦内閣支持率⟧が下がった。',
      target: 'The approval rating for the Suga Cabinet fell.',
      glossary: '内閣支持率,Cabinet approval rating,,,,,,,',
      severity: 'info',
    },
    {
      source: '法人税と⟦所得税⟧、たばこ税を上げる。',
      target: 'Corporate, income and tobacco taxes will be raised.',
      glossary: '所得税,income tax,,,,,,,',
      severity: 'info',
    },
    {
      source: ['岸田首相が話した。', '⟦首相⟧は「始める」と述べた。'],
      target: ['Prime Minister Fumio Kishida spoke.', 'Kishida said he would start.'],
      glossary: '首相,Prime Minister,,,,,,,',
      severity: 'info',
    },
    {
      source: '⟦外務省⟧は10日、抗議した。',
      target: 'The government lodged a protest on the 10th.',
      glossary: MOFA,
      expected: 'Ministry of Foreign Affairs',
    },
    {
      source: '⟦外務省⟧は否定した。⟦外務省⟧によると、誤りだという。',
      target: 'The government denied the report as wrong.',
      glossary: MOFA,
    },
    {
      source: '⟦外務省幹部⟧は語った。',
      target: 'A diplomat said so.',
      glossary: DESK,
      expected: 'senior official of the Ministry of Foreign Affairs',
    },
    { source: '⟦拉致問題⟧の解決を訴えた。', target: 'He called for a solution.', glossary: DESK },
    {
      source: ['外務省が発表した。', '⟦外務省⟧はこれを否定した。'],
      target: ['MOFA announced it.', 'The ministry denied this.'],
      glossary: MOFA,
      severity: 'info',
    },
    {
      source: ['外務省が発表した。', '⟦外務省⟧は否定した。'],
      target: ['MOFA announced it.', 'Officials denied everything.'],
      glossary: MOFA,
    },
    {
      source: '⟦国連⟧の年次総会で述べた。',
      target: 'He told the world body’s annual meeting.',
      glossary: '国連,United Nations',
      severity: 'info',
    },
    {
      source: '⟦共和党⟧のフレーク上院議員。',
      target: 'Sen. Jeff Flake (R-Arizona).',
      glossary: '共和党,Republican',
      severity: 'info',
    },
    {
      source: '⟦英国⟧外の欧州諸国に輸出した。',
      target: 'They went to the rest of Europe.',
      glossary: '英国,Britain',
      severity: 'info',
    },
    {
      source: [['crosshead', '⟦首脳会談⟧で懸念共有']],
      target: [['crosshead', 'Leaders share concern']],
      glossary: '首脳会談,summit meeting',
      severity: 'info',
    },
    { source: '⟦英国⟧外相が語った。', target: 'The other minister said so.', glossary: '英国,Britain' },
    {
      source: '⟦トランプ⟧は関係改善を誇った。',
      target: 'He boasted of better relations.',
      glossary: 'トランプ,Trump',
      severity: 'info',
    },
    {
      source: '⟦トランプ⟧は関係改善を誇った。',
      target: 'On Monday he praised Obama for better relations.',
      glossary: 'トランプ,Trump',
    },
    {
      source: '⟦北朝鮮⟧との関係改善の努力をトランプは誇った。',
      target: 'Trump boasted of his efforts to improve relations with Kim.',
      glossary: '北朝鮮,North Korea\nトランプ,Trump',
      severity: 'info',
    },
  ],
  passes: [
    { source: '外務省は抗議した。', target: 'MOFA’s protest came early.', glossary: MOFA },
    { source: '外務省は抗議した。', target: 'The ministry of\nforeign affairs protested.', glossary: MOFA },
    { source: '自衛隊の部隊。', target: 'An SDF-led unit.', glossary: DESK },
    { source: '自衛隊の部隊。', target: "A unit of the Self-Defence Force's.", glossary: DESK },
    {
      source: '外務省幹部は語った。',
      target: 'A senior official of the Ministry of Foreign Affairs said so.',
      glossary: DESK,
    },
    { source: '中国電力と中国地方の東日本。', target: 'Power companies.', glossary: '中国,China\n日本,Japan' },
    { source: '米国は歓迎した。', target: 'American officials welcomed it.', glossary: '米国,United States' },
    { source: ['外務省が発表した。', '以上。'], target: [], glossary: MOFA },
    { source: '省略した。', target: 'It was left out.', glossary: '省,ministry' },
  ],
});
