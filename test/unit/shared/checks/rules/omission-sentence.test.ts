import { loadLexicon } from '../../../../../electron/services/lexicon/load-lexicon.ts';
import { rule } from '../../../../../shared/checks/rules/omission-sentence.ts';
import { describeRule } from '../../../../support/describe-rule.ts';

describeRule(rule, {
  lexicon: await loadLexicon(),
  flags: [
    {
      source:
        '市は来年度の予算案を公表した。⟦老朽化した橋の補修費として12億円を計上している。⟧市議会は3月に採決する見通しだ。',
      target:
        'The city released its budget plan for the next fiscal year. The city assembly is expected to vote in March.',
    },
    {
      source: '⟦大雨の影響で、九州新幹線は全線で運転を見合わせた。⟧気象庁は高潮への警戒を呼びかけた。',
      target: 'The Japan Meteorological Agency called for vigilance against storm surges.',
    },
    {
      source: '社長は「利益は十分に確保できる。⟦従業員の給与も来春に引き上げたい」と語った。⟧株価は上昇した。',
      target: '“We can secure sufficient profit,” the president said. The share price rose.',
    },
    {
      source: '市は予算案を公表した。⟦老朽化した橋の補修費として12億円を計上している。⟧',
      target: [
        ['body', 'The city released its budget plan.'],
        ['furniture', '(Abridged)'],
      ],
      links: [[[0], [0]]],
      severity: 'info',
    },
  ],
  passes: [
    {
      source: '外相は会談後に記者団の取材に応じた。両国は首脳会談の日程を調整する。',
      target:
        'The foreign minister spoke to reporters after the talks and said the two countries would arrange a summit.',
    },
    {
      source: '同社は工場を閉鎖する。約300人の従業員は近くの拠点に移る。',
      target: 'The company will close the factory. About 300 employees will move to nearby sites.',
    },
    {
      source: '委員会は報告書をまとめ、再発防止のため監視体制の強化を求めた。',
      target: 'The committee compiled a report. It called for stronger monitoring to prevent a recurrence.',
    },
    {
      source: ['市は予算案を公表した。老朽化した橋の補修費として12億円を計上している。', '市議会は3月に採決する。'],
      target: [
        'The city released its budget plan.',
        'It sets aside 1.2 billion yen for repairs to aging bridges. The city assembly will vote in March.',
      ],
    },
  ],
});
