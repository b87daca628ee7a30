import { rule } from '../../../../../shared/checks/rules/period.ts';
import { describeRule } from '../../../../support/describe-rule.ts';

describeRule(rule, {
  flags: [
    { source: '⟦約1年⟧ぶりの高値。', target: 'The highest in ⟦about a month⟧.', severity: 'warning' },
    { source: '⟦2時間6分11秒⟧で走った。', target: 'She ran it in ⟦2:16:11⟧.' },
    { source: '⟦3日間⟧続いた。', target: 'It lasted ⟦13 days⟧.', fixed: 'It lasted 3 days.' },
    {
      source: '4カ月ぶりの利上げ。',
      target: 'The first hike in ⟦four years⟧.',
      fixed: 'The first hike in four months.',
    },
    { source: 'この2日間、両氏は話した。', target: 'Over these ⟦three days⟧ both of them talked.' },
    { source: '1時間半かかった。', target: 'It took ⟦half an hour⟧.' },
    { source: '崩落の7分前。', target: '⟦17 minutes⟧ before the collapse.', fixed: '7 minutes before the collapse.' },
    { source: '⟦13日間⟧で決着した。', target: 'It was settled on the ⟦13th⟧ day.', severity: 'warning' },
    { source: '⟦89分⟧のなかで得点した。', target: 'He scored in the ⟦89th⟧ minute.', severity: 'warning' },
  ],
  passes: [
    { source: '後半44分に得点した。', target: 'He scored in the 89th minute.' },
    {
      source: ['89分のなかで得点した。', '25分に先制した。'],
      target: ['He scored in the 89th minute.', 'They went ahead in the 25th minute.'],
    },
    { source: '3年連続で黒字だった。', target: 'It was in the black for the third year running.' },
    { source: '9秒98で走った。', target: 'He ran in 9.98 seconds.' },
    { source: '2時間6分11秒で走った。', target: 'She ran it in 2:06:11.' },
    { source: '2時間6分11秒で走った。', target: 'She ran it in 2 hours, 6 minutes, 11 seconds.' },
    { source: '約1時間10分会談した。', target: 'They met for about one hour and 10 minutes.' },
    { source: '1年6カ月以内に施行する。', target: 'It takes effect within one year and six months.' },
    { source: '10日間続いた。', target: 'It lasted ten days.' },
    { source: '半年後に始まる。', target: 'It will begin in six months.' },
    { source: '1年半かかった。', target: 'It took 18 months.' },
    { source: '2時間30分かかった。', target: 'It took two and a half hours.' },
    { source: '100年続く店。', target: 'A shop that has lasted a century.' },
    { source: '四半世紀が過ぎた。', target: 'A quarter century has passed.' },
    { source: '17年に始まった。', target: 'It began in 2017.' },
  ],
});
