import { rule } from '../../../../../shared/checks/rules/spelling-dialect.ts';
import { describeRule } from '../../../../support/describe-rule.ts';

describeRule(rule, {
  flags: [
    { source: '発表した。', target: 'It focused solely on ⟦offence⟧.', fixed: 'It focused solely on offense.' },
    { source: '発表した。', target: '⟦Organisations⟧ from abroad came.', expected: 'Organizations' },
    { source: '発表した。', target: 'a ⟦programme⟧ for players', expected: 'program' },
    { source: '発表した。', target: 'He ⟦travelled⟧ to the ⟦centre⟧ in a ⟦grey⟧ car.', count: 3 },
    { source: '発表した。', target: 'the ⟦LABOUR⟧ market', expected: 'LABOR' },
    { source: '発表した。', target: 'the ⟦labor⟧ market', settings: { spelling: 'british' }, expected: 'labour' },
    { source: '発表した。', target: 'They ⟦organized⟧ it.', settings: { spelling: 'british' }, expected: 'organised' },
  ],
  passes: [
    { source: '発表した。', target: 'The Labour Party and the Ministry of Defence in Pearl Harbour.' },
    { source: '発表した。', target: 'Labour Party members came.' },
    {
      source: '発表した。',
      target: 'Advise, exercise and surprise; towards dialogue and judgement; four hours of flour.',
    },
    { source: '発表した。', target: 'He checked the program and the tire.', settings: { spelling: 'british' } },
    { source: '発表した。', target: 'They organised a programme.', settings: { spelling: 'any' } },
    { source: '発表した。', target: 'See www.labour.org.uk.' },
  ],
});
