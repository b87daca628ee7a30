import { rule } from '../../../../../shared/checks/rules/figure-different.ts';
import { describeRule } from '../../../../support/describe-rule.ts';

describeRule(rule, {
  flags: [
    { source: '福島⟦第1原発⟧の廃炉。', target: 'The decommissioning of Fukushima No. ⟦2⟧ plant.' },
    { source: 'DIは⟦プラス11⟧だった。', target: 'The index was ⟦minus 11⟧.' },
    { source: '下落率は歴代⟦2位⟧だった。', target: 'The rate of decline was the ⟦third⟧ largest ever.' },
    {
      source: '日本でのサミットは7年ぶり⟦7回目⟧。',
      target: 'It is the ⟦sixth⟧ summit in Japan and the first in seven years.',
    },
    {
      source: '⟦第3⟧子以降は手当を増やす。',
      target: 'For the ⟦second⟧ child onward it will rise.',
      severity: 'warning',
    },
    {
      source: '小学⟦3年⟧の女児（9）が話した。',
      target: 'A 9-year-old girl in the ⟦second⟧ grade said so.',
    },
    { source: '4兆9449億円だった。', target: 'It came to ⟦4.95 trillion yen⟧.' },
    { source: '打率は4割3分5厘だった。', target: 'She batted ⟦.453⟧.' },
    { source: '⟦147人⟧が死亡した。', target: '⟦174 people⟧ died.', expected: '147', fixed: '147 people died.' },
    {
      source: '失業率は4.8%だった。',
      target: 'Unemployment was ⟦6.8 percent⟧.',
      fixed: 'Unemployment was 4.8 percent.',
    },
    { source: '定員は３００人。', target: 'It seats ⟦200⟧.', fixed: 'It seats 300.' },
    {
      source: '戦後⟦5番目⟧に低かった。',
      target: 'It was the ⟦fourth⟧-lowest since the war.',
      fixed: 'It was the fifth-lowest since the war.',
    },
    { source: '全国37拠点にある。', target: 'It has ⟦73⟧ sites.' },
    { source: '原田ふみさん（81）', target: 'Fumi Harada, ⟦18⟧, said so.', fixed: 'Fumi Harada, 81, said so.' },
    {
      source: '18棟と約80メートルの斜面、原田ふみさん（81）',
      target: '18 houses and a slope of about 80 meters; Fumi Harada, ⟦87⟧, said so.',
    },
    {
      source: '立憲民主党など野党⟦5党⟧が提出する。',
      target: 'The CDPJ and ⟦five other⟧ opposition parties will submit it.',
      severity: 'warning',
    },
    { source: '戦後⟦3番目⟧に低かった。', target: 'It was the ⟦second⟧-lowest since the war.' },
    {
      source: '⟦20代前半⟧の男性。',
      target: 'A man in his ⟦late 20s⟧.',
      severity: 'warning',
      fixed: 'A man in his early 20s.',
    },
    { source: '13歳の少年。13歳だった。', target: 'A 13-year-old boy. He was ⟦14 years old⟧.' },
    { source: '6月に⟦2⟧政府が合意した。', target: 'In June the ⟦three⟧ governments agreed.' },
    { source: '計17隻とする。', target: 'This brings the total to ⟦15⟧.' },
  ],
  passes: [
    {
      source: '第1原発の1号機と鳥取1区。',
      target: 'The No. 1 unit of the No. 1 plant and the No. 1 district of Tottori.',
    },
    { source: '6打数6安打だった。', target: 'He went 6-for-6.' },
    { source: 'マイナス3％の成長だった。', target: 'The economy shrank 3 percent.' },
    { source: '中学3年の生徒が話した。', target: 'A ninth-grader said so.' },
    { source: '歴代2位の下げだった。', target: 'It was the second-largest drop ever.' },
    { source: '110番通報があった。', target: 'There was an emergency call.' },
    { source: '打率は4割3分5厘だった。', target: 'She batted .435.' },
    {
      source: '立憲民主党など野党5党が提出する。',
      target: 'The CDPJ and four other opposition parties will submit it.',
    },
    { source: '田中、木村両氏ら5人が辞めた。', target: 'Tanaka, Kimura and three others quit.' },
    { source: '8番目の店を開いた。', target: 'It opened its eighth shop.' },
    { source: '三千五百人が参加した。', target: 'Some 3,500 people took part.' },
    { source: '3倍に増えた。', target: 'It tripled.' },
    { source: '8万9700円になった。', target: 'It came to about 90,000 yen.' },
    { source: 'イレブンは奮闘した。', target: 'The 11 fought hard.' },
    { source: '三菱UFJ銀行と第一生命、四国電力。', target: 'MUFG Bank, Dai-ichi Life and Shikoku Electric Power.' },
    { source: '電話は03-1234-5678。', target: 'Call 03-1234-5678.' },
    { source: '10勝5敗とした。', target: 'He is 10-5.' },
    { source: '42人が負傷し、12人が死亡した。', target: 'Twelve died and 42 were injured.' },
  ],
});
