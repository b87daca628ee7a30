import { describeReadings } from '../../../../support/describe-readings.ts';

describeReadings('en', 'English: orders of size', [
  ['⟦dozens of people⟧', 'number 20..99 person vague'],
  ['⟦several people⟧', 'number 2..9 person vague faint'],
  ['⟦several dozen people⟧', 'number 24..99 person vague'],
  ['⟦several hundred people⟧', 'number 200..999 person vague'],
  ['⟦hundreds of people⟧', 'number 200..999 person vague'],
  ['⟦thousands of people⟧', 'number 1000..9999 person vague'],
  ['⟦tens of thousands of people⟧', 'number 20000..99000 person vague'],
  ['⟦hundreds of thousands of people⟧', 'number 200000..999000 person vague'],
  ['⟦tens of millions of people⟧', 'number 20000000..99000000 person vague'],
  ['⟦millions of people⟧', 'number 1000000..9990000 person vague'],
  ['⟦a few people⟧', 'number 2..9 person vague faint'],
  ['⟦a few thousand people⟧', 'number 2000..9990 person vague'],
  ['⟦scores of people⟧', 'number 20..199 person vague'],
  ['⟦several years⟧ ago', 'duration 2..9 year vague faint'],
  ['⟦decades⟧ ago', 'duration 20..99.9 year vague faint'],
]);
