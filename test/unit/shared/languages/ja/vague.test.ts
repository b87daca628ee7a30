import { describeReadings } from '../../../../support/describe-readings.ts';

describeReadings('ja', 'Japanese: orders of size', [
  ['⟦数人⟧が来た', 'number 2..9 person vague faint'],
  ['⟦数十人⟧が来た', 'number 20..99.9 person vague'],
  ['⟦数百人⟧が来た', 'number 200..999 person vague'],
  ['⟦数千人⟧が来た', 'number 2000..9990 person vague'],
  ['⟦数万人⟧が来た', 'number 20000..99900 person vague'],
  ['⟦数十万人⟧が来た', 'number 200000..999000 person vague'],
  ['⟦何千人⟧もが来た', 'number 2000..9990 person vague'],
  ['⟦十数人⟧が来た', 'number 11..19.99 person vague'],
  ['⟦百数十人⟧が来た', 'number 110..199.9 person vague'],
  ['⟦30数人⟧が来た', 'number 31..39.99 person vague'],
  ['⟦数カ月⟧かかる', 'duration 2..9 month vague faint'],
  ['⟦数年⟧前に始まった', 'duration 2..9 year vague faint'],
  ['⟦数日⟧後に帰る', 'duration 2..9 day vague faint'],
  ['⟦数十年⟧かかる', 'duration 20..99.9 year vague'],
  ['⟦両国⟧が合意した', 'number 2 faint'],
  ['⟦双方⟧が合意した', 'number 2 faint'],
]);
