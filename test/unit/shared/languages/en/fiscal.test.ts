import { describeReadings } from '../../../../support/describe-readings.ts';

describeReadings('en', 'English: fiscal years, quarters and halves', [
  ['in ⟦FY2017⟧ in Tokyo', 'date 2017 fiscal'],
  ['in ⟦FY 2017⟧ in Tokyo', 'date 2017 fiscal'],
  ['in ⟦FY17⟧ in Tokyo', 'date 2017 fiscal'],
  ['in ⟦fiscal 2017⟧ in Tokyo', 'date 2017 fiscal'],
  ['in ⟦fiscal year 2017⟧ in Tokyo', 'date 2017 fiscal'],
  ['in the ⟦first quarter⟧ in Tokyo', 'date Q1'],
  ['in the ⟦second quarter of fiscal 2017⟧', 'date 2017 fiscal Q2'],
  ['in the ⟦first half of 2018⟧', 'date 2018 H1'],
  ['in the ⟦second half of last year⟧', 'date H2 year-1'],
  ['the ⟦April-June⟧ quarter', 'date ?-4..?-6'],
  ['the fiscal year ending ⟦March 2018⟧', 'date 2018-3'],
  ['the year ended ⟦March 31, 2018⟧', 'date 2018-3-31'],
  ['⟦FY2016-17⟧', 'date 2016 fiscal..2017 fiscal'],
]);
