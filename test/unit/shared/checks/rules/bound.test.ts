import { rule } from '../../../../../shared/checks/rules/bound.ts';
import { describeRule } from '../../../../support/describe-rule.ts';

describeRule(rule, {
  flags: [
    { source: '⟦30種類以上⟧ある。', target: 'There are ⟦30⟧ types.' },
    { source: '差は300万円以上ある。', target: 'The gap is ⟦less than 3 million yen⟧.' },
    { source: '100人未満だった。', target: 'There were ⟦up to 100⟧.', severity: 'info' },
    { source: '1000人超が参加した。', target: '⟦1,000 people⟧ took part.' },
    { source: '384人が死亡した。', target: '⟦At least 384 people⟧ died.' },
    { source: '125ミリの雨が降った。', target: 'It brought ⟦up to 125 millimeters⟧ of rain.' },
    {
      source: ['384人が死亡した。', '死者は今後さらに増える見込みだ。'],
      target: ['⟦At least 384 people⟧ died.', 'The toll is expected to rise.'],
      severity: 'info',
    },
    { source: '10インチの雨が降った。', target: 'It brought ⟦up to 10 inches⟧ of rain.' },
    { source: '100人が応募した。', target: '⟦At least 100 people⟧ applied.', severity: 'info' },
    { source: '384人が死亡した。', target: '⟦More than 384 people⟧ died.' },
    { source: 'ちょうど1カ月後。', target: '⟦just over a month⟧ later.' },
    { source: '100人以上が参加した。', target: '⟦More than 100⟧ took part.', severity: 'info' },
    { source: '38万人の町。', target: 'A town of ⟦more than 380,000 people⟧.', severity: 'info' },
    { source: '6メートルに達する波。', target: 'Waves of ⟦up to six meters⟧.', severity: 'info' },
  ],
  passes: [
    {
      source: '最大瞬間風速43.8メートルを記録した。',
      target: 'A maximum instantaneous wind speed of 43.8 meters per second was recorded.',
    },
    { source: 'H2Aは50号機で退役する。', target: 'The H2A will be retired after the 50th rocket.' },
    { source: '震度7を観測した。', target: 'The quake registered the maximum 7 on the scale.' },
    { source: '最大震度7を観測した。', target: 'The quake measured a maximum 7 on the scale.' },
    { source: '高度は4000キロを大きく超えた。', target: 'It reached an altitude of well over 4,000 km.' },
    { source: '過半数（233議席）を割り込んだ。', target: 'They fell short of the 233 needed for a majority.' },
    { source: '最高値更新、4万913円', target: 'Record high of 40,913 yen' },
    { source: '過去最多163人が参加した。', target: 'A record 163 people took part.' },
    { source: '支持率が3割を切れば退陣する。', target: 'They will go if support falls below 30 percent.' },
    { source: '外務・防衛閣僚協議（2プラス2）を開く。', target: 'They will hold a two-plus-two meeting.' },
    {
      source: '57％に達し、反対の35％を上回った。',
      target: 'It reached 57 percent and surpassed those opposed, at 35 percent.',
    },
    { source: '30種類以上ある。', target: 'There are at least 30 types.' },
    { source: '1000人を超えた。', target: 'It exceeded 1,000.' },
    { source: '18歳未満は無料。', target: 'Those under 18 enter free.' },
    { source: '10人以下の会社。', target: 'A company of 10 or fewer.' },
    { source: '最大で実刑1年。', target: 'A prison term of up to a year.' },
    { source: '300人もの市民。', target: 'As many as 300 citizens.' },
    { source: '30人弱の会社。', target: 'A company with just under 30 employees.' },
    { source: '延べ100隻余りに上る。', target: 'It came to a little over 100 vessels.' },
    { source: '2日間の旅。', target: 'A trip of two days.' },
  ],
});
