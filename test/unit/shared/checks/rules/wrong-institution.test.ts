import { rule } from '../../../../../shared/checks/rules/wrong-institution.ts';
import { describeRule } from '../../../../support/describe-rule.ts';

const BODIES =
  '財務省,Ministry of Finance,,,,,,government\n金融庁,Financial Services Agency,,,,,,government\n国連,United Nations,,,,,,bodies\n国連総会,General Assembly,,,,,,bodies';
const DESK = '防衛省,Ministry of Defense\n外務省,Ministry of Foreign Affairs\n北朝鮮,North Korea\n韓国,South Korea';

describeRule(rule, {
  flags: [
    { source: '⟦宮崎⟧と長崎が高い。', target: '⟦Yamagata⟧ and Nagasaki have high rates.' },
    {
      source: '⟦防衛省⟧が発表した。',
      target: 'The ⟦Ministry of Foreign Affairs⟧ announced it.',
      glossary: DESK,
      expected: 'Ministry of Defense',
      fixed: 'The Ministry of Defense announced it.',
    },
    { source: '⟦北朝鮮⟧が発射した。', target: '⟦South Korea⟧ launched it.', glossary: DESK, expected: 'North Korea' },
    { source: '⟦財務省⟧が発表した。', target: 'The ⟦Financial Services Agency⟧ announced it.', glossary: BODIES },
    {
      source: '⟦財務省⟧が発表した。',
      target: 'The ⟦Financial Services Agency⟧ (FSA) announced it.',
      glossary: BODIES.replace('Agency,,', 'Agency,FSA,'),
    },
    { source: '⟦ロシア⟧の大使。', target: 'The ambassador of ⟦Ukraine⟧.', expected: 'Russia' },
    { source: '⟦立憲民主党⟧の議員。', target: 'A ⟦Democratic Party for the People⟧ lawmaker.' },
    {
      source: '⟦ロシア⟧は、ロシアの立場を示した。',
      target: 'Russia set out the position of ⟦China⟧.',
      severity: 'warning',
    },
  ],
  passes: [
    { source: '日本時間30日朝に会合を開く。', target: 'It will meet on the morning of Nov. 30 in Japan.' },
    { source: '朝日新聞が報じた。', target: 'The Asahi Shimbun of Japan reported it.' },
    { source: '防衛省と外務省が発表した。', target: 'The Ministry of Foreign Affairs announced it.', glossary: DESK },
    {
      source: '金融庁と財務省が発表した。',
      target: 'The Financial Services Agency (FSA) announced it.',
      glossary: BODIES.replace('Agency,,', 'Agency,FSA,'),
    },
    { source: '国連に伝えた。', target: 'He told the General Assembly.', glossary: BODIES },
    { source: '米国の立場。', target: 'The position of Washington.' },
    { source: 'トルコが発表した。', target: 'Ankara served a turkey.' },
    { source: '英国で開かれた。', target: 'It was held in Scotland.' },
    { source: 'インドシアの地震。', target: 'An earthquake in Indonesia.' },
    { source: '訪米した。', target: 'He visited the United States.' },
    { source: '日米韓の首脳。', target: 'The leaders of Japan, the U.S. and South Korea.', glossary: DESK },
  ],
});
