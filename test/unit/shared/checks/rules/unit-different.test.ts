import { rule } from '../../../../../shared/checks/rules/unit-different.ts';
import { describeRule } from '../../../../support/describe-rule.ts';

describeRule(rule, {
  flags: [
    { source: '日当⟦10万円⟧。', target: 'It pays ⟦100,000 yen⟧ a month.' },
    { source: '月⟦3万円⟧を支給する。', target: 'They will pay ⟦30,000 yen⟧ a year.' },
    { source: '週⟦3日⟧は街に出た。', target: 'He went out ⟦three days⟧ a month.' },
    { source: '1ドル＝149円62銭で取引された。', target: 'It traded at ⟦149.62 won⟧ to the dollar.' },
    { source: '100ドルを払った。', target: 'He paid ⟦100 yen⟧.', fixed: 'He paid 100 dollars.' },
    { source: '500万ドルの資金。', target: 'Funds of ⟦¥5 million⟧.', fixed: 'Funds of $5 million.' },
    { source: '5キロ歩いた。', target: 'He walked ⟦5 miles⟧.' },
    { source: '44メートル級の船。', target: 'A ship of the ⟦44-foot⟧ class.' },
    {
      source: '支持率は3ポイント下がった。',
      target: 'Support fell by ⟦3 percent⟧.',
      fixed: 'Support fell by 3 percentage points.',
    },
    { source: 'わずか2週間だった。', target: 'It was ⟦two months⟧.', fixed: 'It was two weeks.' },
    { source: '3歳の子。', target: 'A ⟦3-month-old⟧ child.' },
    { source: '50代の男性。', target: 'A man ⟦50 years old⟧.' },
  ],
  passes: [
    { source: '日当10万円。', target: 'It pays 100,000 yen a day.' },
    { source: '年間5兆円を投じる。', target: 'They will spend 5 trillion yen annually.' },
    { source: '同年3万人が移住した。', target: 'That year 30,000 people moved there; 500 a month came from Tokyo.' },
    { source: '5キロ歩いた。', target: 'He walked 3.1 miles.' },
    { source: '身長198センチ。', target: 'He is 6-foot-6.' },
    { source: '70キロの荷物。', target: 'A load of 70 kilograms.' },
    { source: '200ポンドの男。', target: 'A man of 200 pounds.' },
    { source: '40%の差をつけた。', target: 'He won by 40 percentage points.' },
    { source: '50代の男性。', target: 'A man in his 50s.' },
    { source: '8.7ポイント高い。', target: 'It is 8.7 points higher.' },
  ],
});
