import { describeReadings } from '../../../../support/describe-readings.ts';

describeReadings(
  'ja',
  'Japanese: words that count from the date of the article name the year, month or day',
  [
    ['⟦昨年⟧始まった', 'date 2016 year-1'],
    ['⟦昨年8月⟧に始まった', 'date 2016-8 year-1'],
    ['⟦来年⟧始まる', 'date 2018 year+1'],
    ['⟦先月⟧始まった', 'date 2017-10 month-1'],
    ['⟦来月上旬⟧に始まる', 'date 2017-12 early month+1'],
    ['⟦昨日⟧始まった', 'date 2017-11-19 day-1'],
    ['⟦きょう⟧始まる', 'date 2017-11-20 day+0'],
    ['⟦今春⟧始まった', 'date 2017 spring year+0'],
    ['⟦昨年末⟧に始まった', 'date 2016 late year-1'],
    ['⟦今年度⟧の予算', 'date 2017 fiscal year+0'],
    ['⟦前年⟧に始まった', 'date that year-1'],
    ['⟦同日⟧に始まった', 'date that day+0'],
  ],
  { articleDate: '2017-11-20' },
);
