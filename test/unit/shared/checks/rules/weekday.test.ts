import { rule } from '../../../../../shared/checks/rules/weekday.ts';
import { describeRule } from '../../../../support/describe-rule.ts';

describeRule(rule, {
  flags: [
    { source: '⟦日曜日⟧に発表した。', target: 'It was announced on ⟦Saturday⟧.', fixed: 'It was announced on Sunday.' },
    {
      source: '4日（水）に発表した。',
      target: 'It was announced on ⟦Thursday, Sept. 4⟧.',
      fixed: 'It was announced on Wednesday, Sept. 4.',
    },
    {
      source: '11月19日に発表した。',
      target: 'It was announced on ⟦Tuesday, Nov. 19, 2017⟧.',
      fixed: 'It was announced on Sunday, Nov. 19, 2017.',
    },
    { source: '⟦19日⟧に発表した。', target: 'It was announced on ⟦Monday⟧.', date: '2017-11-20' },
    { source: '金曜日に来た。金曜日に去った。', target: 'He came on Friday. He left on ⟦Saturday⟧.' },
    { source: '⟦来週の日曜日⟧に開く。', target: 'It will open next ⟦Monday⟧.' },
  ],
  passes: [
    { source: '土曜日に番組で話した。', target: 'She spoke on Fox News Sunday.' },
    { source: '日曜日の安売り。', target: 'A Black Friday sale.' },
    { source: '日曜日に発表した。', target: 'It was announced on Sunday.' },
    { source: '19日に発表した。', target: 'It was announced on Sunday.', date: '2017-11-20' },
    { source: '19日に発表した。', target: 'It was announced on Monday.' },
    { source: '土曜日（9月29日）に発表した。', target: 'It was announced on Saturday (September 29).' },
  ],
});
