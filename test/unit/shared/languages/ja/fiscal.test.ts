import { describeReadings } from '../../../../support/describe-readings.ts';

describeReadings('ja', 'Japanese: fiscal years, quarters and halves', [
  ['⟦2017年度⟧の予算', 'date 2017 fiscal'],
  ['⟦17年度⟧の予算', 'date 2017 fiscal'],
  ['⟦平成29年度⟧の予算', 'date 2017 fiscal'],
  ['⟦2017年度上期⟧の業績', 'date 2017 fiscal H1'],
  ['⟦2017年上半期⟧の業績', 'date 2017 H1'],
  ['⟦上半期⟧の業績', 'date H1'],
  ['⟦下期⟧の業績', 'date H2'],
  ['⟦第2四半期⟧の業績', 'date Q2'],
  ['⟦2017年第2四半期⟧の業績', 'date 2017 Q2'],
  ['⟦4～6月期⟧の成長率', 'date ?-4..?-6'],
  ['⟦2018年3月期⟧の業績', 'date 2018-3'],
  ['⟦今年度⟧の予算', 'date fiscal year+0'],
  ['⟦来年度⟧の予算', 'date fiscal year+1'],
  ['⟦昨年度⟧の予算', 'date fiscal year-1'],
]);
