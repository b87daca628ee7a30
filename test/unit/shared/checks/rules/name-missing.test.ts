import { rule } from '../../../../../shared/checks/rules/name-missing.ts';
import { describeRule } from '../../../../support/describe-rule.ts';

describeRule(rule, {
  flags: [
    { source: '⟦スミス氏⟧が発表した。', target: 'The bank announced a plan.' },
    { source: '会議には⟦ジョン・スミスさん⟧も出た。', target: 'Mary Baker came to the talks.' },
    { source: '⟦金正恩（キム・ジョンウン）⟧の発言。', target: 'The statement drew attention.' },
  ],
  passes: [
    { source: 'スミス氏が発表した。', target: 'Smith announced it.' },
    { source: 'スミス氏が発表した。', target: 'She announced it.' },
    { source: 'スミス氏が発表した。', target: 'The minister announced it.' },
    { source: 'ブリュッセルでミシェル氏が語った。', target: 'Michel spoke in Brussels.' },
    { source: '金正恩（キム・ジョンウン）氏の発言。', target: 'The words of Kim Jong Un.' },
    { source: 'バスケットボール選手が来た。', target: 'The team came.' },
    { source: 'トランプ氏が語った。', target: 'Trump spoke.', glossary: 'トランプ,Trump' },
    { source: ['スミス氏が発表した。'], target: [] },
  ],
});
