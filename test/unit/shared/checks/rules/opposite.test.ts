import { rule } from '../../../../../shared/checks/rules/opposite.ts';
import { describeRule } from '../../../../support/describe-rule.ts';

describeRule(rule, {
  flags: [
    { source: '奥尻島⟦の西⟧約200キロに落下した。', target: 'It fell about 200 kilometers ⟦east⟧ of Okushiri Island.' },
    { source: '⟦左腹⟧部の負傷で棄権した。', target: 'She retired with a ⟦right abdominal⟧ injury.' },
    { source: '排他的経済⟦水域外⟧に落下した。', target: 'It fell ⟦inside⟧ the exclusive economic zone.' },
    { source: '1947年以降で⟦最低⟧となった。', target: 'It was the ⟦highest⟧ since 1947.' },
    { source: '見通しを⟦上方修正⟧した。', target: 'It revised the forecast ⟦downward⟧.' },
    { source: '154円⟦台後半⟧で取引された。', target: 'It traded in the ⟦lower⟧ 154 range.' },
    { source: '阪神大震災を⟦上回る⟧規模だ。', target: 'It was ⟦smaller than⟧ the Great Hanshin Earthquake.' },
    { source: '実験の⟦2年後⟧に結成された。', target: 'It was formed two ⟦years before⟧ the test.' },
    { source: '輪島市⟦西部⟧で隆起した。', target: 'The ground rose in the ⟦eastern⟧ part of Wajima.' },
    { source: '月の⟦南極⟧に着陸した。', target: 'It landed at the ⟦north⟧ pole of the moon.' },
    { source: '⟦野党⟧は反発した。', target: 'The ⟦ruling parties⟧ objected.' },
    { source: '⟦有罪⟧判決を受けた。', target: 'He was ⟦acquitted⟧.' },
    { source: '日銀は⟦利上げ⟧を決めた。', target: 'The BOJ decided to ⟦cut⟧ rates.' },
    { source: '着陸に⟦失敗し⟧た。', target: 'The lander ⟦succeeded⟧.' },
    { source: '⟦女性⟧が救助された。', target: 'A ⟦man⟧ was rescued.' },
    { source: '喪主は⟦長男⟧。', target: 'His ⟦second son⟧ is the chief mourner.' },
    { source: '喪主は⟦長男⟧。', target: 'His ⟦daughter⟧ is the chief mourner.' },
    { source: '⟦毎月⟧の返済額が増える。', target: '⟦Annual⟧ payments will rise.' },
  ],
  passes: [
    { source: '人権を右手に掲げた。', target: 'He held up human rights in his right hand, on the left bank.' },
    {
      source: '過去最多で、投票率は低かった。率は3番目に低い。',
      target: 'A record number ran; turnout was the third lowest.',
    },
    { source: '最低賃金を引き上げる。', target: 'It will raise the minimum wage, the highest ever.' },
    { source: '赤字から黒字に転じた。', target: 'A deficit turned into a surplus.' },
    { source: '失敗した。', target: 'It did not succeed.' },
    { source: '韓国は北側の国を非難した。', target: 'South Korea denounced the country to its north.' },
    { source: '過去最多となった。', target: 'At least 10 were the most ever.' },
    { source: '3年後に死去した。', target: 'He died three years later, before the war.' },
    { source: '10年前に始まった。', target: 'It began 10 years ago, after the war.' },
    { source: '女性（30）は夫と暮らす。', target: 'The man lives there.' },
    { source: '無罪を主張した。', target: 'He pleaded not guilty.' },
    { source: '輸出を禁輸した。', target: 'It banned imports.' },
  ],
});
