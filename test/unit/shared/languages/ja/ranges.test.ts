import { describeReadings } from '../../../../support/describe-readings.ts';

describeReadings('ja', 'Japanese: ranges, lists and their units', [
  ['⟦3～5人⟧が来た', 'number 3..5 person'],
  ['⟦3〜5人⟧が来た', 'number 3..5 person'],
  ['⟦3人から5人⟧が来た', 'number 3..5 person'],
  ['⟦3―5人⟧が来た', 'number 3..5 person'],
  ['⟦2、3人⟧が来た', 'number 2..3 person about'],
  ['⟦五、六人⟧が来た', 'number 5..6 person about'],
  ['⟦5～8日⟧に開く', 'date ?-?-5..?-?-8'],
  ['⟦10～12月期⟧の成長率', 'date ?-10..?-12'],
  ['⟦1985～92年⟧の作品', 'date 1985..1992'],
  ['⟦2019-20年⟧の大会', 'date 2019..2020'],
  ['⟦1億～2億円⟧を払う', 'money 100000000..200000000 JPY'],
  ['⟦1～2億円⟧を払う', 'money 100000000..200000000 JPY'],
  ['⟦3%～5%⟧伸びた', 'percent 3..5'],
  ['⟦20～30代⟧の男性', 'decade 20..30'],
  ['⟦4、5日⟧かかる', 'duration 4..5 day about'],
  ['⟦2、3年⟧かかる', 'duration 2..3 year about'],
  ['⟦3万～5万人⟧が来た', 'number 30000..50000 person'],
]);
