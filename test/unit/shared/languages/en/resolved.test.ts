import { describeReadings } from '../../../../support/describe-readings.ts';

describeReadings(
  'en',
  'English: words that count from the date of the article name the year, month or day',
  [
    ['began ⟦last year⟧', 'date 2016 year-1'],
    ['began in ⟦July last year⟧', 'date 2016-7 year-1'],
    ['begins ⟦next year⟧', 'date 2018 year+1'],
    ['began ⟦last month⟧', 'date 2017-10 month-1'],
    ['begins ⟦early next month⟧', 'date 2017-12 early month+1'],
    ['began ⟦yesterday⟧', 'date 2017-11-19 day-1'],
    ['begins ⟦today⟧', 'date 2017-11-20 day+0'],
    ['began ⟦late last year⟧', 'date 2016 late year-1'],
    ['began the ⟦previous year⟧', 'date that year-1'],
    ['began the ⟦same day⟧', 'date that day+0'],
  ],
  { articleDate: '2017-11-20' },
);
