import { describeReadings } from '../../../../support/describe-readings.ts';

describeReadings('en', 'English names and labels are no figures', [
  ['the G7 summit'],
  ['an F-35 fighter'],
  ['the COVID-19 virus'],
  ['the 247sports site'],
  ['call 859-292-3680 now'],
  ['a 5G network'],
  ['Theresa May said so'],
  ['He may come'],
  ['a ⟦two⟧-plus-⟦two⟧ meeting', 'number 2', 'number 2'],
  ['in the fall of the wall'],
  ['to spring a trap'],
  ['the U.N. said so'],
]);
