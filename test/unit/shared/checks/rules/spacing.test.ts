import { rule } from '../../../../../shared/checks/rules/spacing.ts';
import { describeRule } from '../../../../support/describe-rule.ts';

describeRule(rule, {
  flags: [
    { source: '発表した。', target: 'He said⟦ ,⟧ “Yes.”', fixed: 'He said, “Yes.”' },
    { source: '発表した。', target: 'It ended⟦ .⟧', fixed: 'It ended.' },
    { source: '発表した。', target: 'the city ⟦( ⟧Tokyo)', fixed: 'the city (Tokyo)' },
    { source: '発表した。', target: 'the city (Tokyo⟦ )⟧', fixed: 'the city (Tokyo)' },
    {
      source: '発表した。',
      target: 'It came to an end⟦.⟧The press left.',
      fixed: 'It came to an end. The press left.',
    },
    { source: '発表した。', target: 'Tokyo⟦,⟧Osaka and Kobe', fixed: 'Tokyo, Osaka and Kobe' },
    {
      source: '発表した。',
      target: 'the alliance (NATO), of NATO⟦(⟧North Atlantic …)',
      fixed: 'the alliance (NATO), of NATO (North Atlantic …)',
    },
    { source: '発表した。', target: 'He said⟦  ⟧so.', severity: 'info', fixed: 'He said so.' },
  ],
  passes: [
    { source: '発表した。', target: 'He used a .22 rifle and waited ... and left.' },
    { source: '発表した。', target: 'The minister(s) of the U.S.A. paid 3,000 yen at 9:30 a.m. in Washington, D.C.' },
    { source: '発表した。', target: 'See www.Example.Com or news.Example.com, or write to Taro.Yamada@example.com.' },
    { source: '発表した。', target: 'A first line\n  and an indented one.' },
    { source: '発表した。', target: '“Yes,” he said (in Tokyo).' },
  ],
});
