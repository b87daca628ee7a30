import { loadLexicon } from '../../../../../electron/services/lexicon/load-lexicon.ts';
import { rule } from '../../../../../shared/checks/rules/addition-sentence.ts';
import { describeRule } from '../../../../support/describe-rule.ts';

describeRule(rule, {
  lexicon: await loadLexicon(),
  flags: [
    {
      source: '市は来年度の予算案を公表した。市議会は3月に採決する見通しだ。',
      target:
        'The city released its budget plan for the next fiscal year. ⟦Critics have accused the mayor of wasting money on a stadium.⟧ The city assembly is expected to vote in March.',
    },
    {
      source: '気象庁は高潮への警戒を呼びかけた。',
      target:
        'The Japan Meteorological Agency called for vigilance against storm surges. ⟦Typhoons have killed 120 people in the region since 2011.⟧',
    },
  ],
  passes: [
    {
      source: '委員会は報告書をまとめ、再発防止のため監視体制の強化を求めた。',
      target: 'The committee compiled a report. It called for stronger monitoring to prevent a recurrence.',
    },
    {
      source: '外相は会談後に記者団の取材に応じた。',
      target: 'The foreign minister spoke to reporters after the talks.',
    },
    {
      source: ['市は予算案を公表した。', '老朽化した橋の補修費として12億円を計上している。市議会は3月に採決する。'],
      target: [
        'The city released its budget plan. It sets aside 1.2 billion yen for repairs to aging bridges.',
        'The city assembly will vote in March.',
      ],
    },
  ],
});
