import { rule } from '../../../../../shared/checks/rules/number-style.ts';
import { describeRule } from '../../../../support/describe-rule.ts';

describeRule(rule, {
  flags: [
    { source: '1万2千人。', target: 'Some ⟦12000⟧ people came.', fixed: 'Some 12,000 people came.' },
    { source: '3500円。', target: 'It costs ⟦3500⟧ yen.', fixed: 'It costs 3,500 yen.' },
    { source: '3人。', target: 'Then ⟦3⟧ people came.', severity: 'info', fixed: 'Then three people came.' },
    { source: '12人。', target: 'Then ⟦twelve⟧ lawmakers came.', severity: 'info', fixed: 'Then 12 lawmakers came.' },
    { source: '25年。', target: 'It took ⟦twenty-five⟧ years.', severity: 'info', fixed: 'It took 25 years.' },
  ],
  passes: [
    { source: '2017年。', target: 'In 2017, 12,000 people came.' },
    { source: '12人。', target: 'Twelve lawmakers came.' },
    { source: '3人。', target: 'Three people aged 3 to 5, 3 percent, $3, No. 12345, B12345, 03-12345-678.' },
    { source: '3人。', target: 'between 2 and 5 people; Article 9 members' },
    { source: '3人。', target: 'Some 12000 people came.', settings: { style: 'any' } },
  ],
});
