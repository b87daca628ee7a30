import { rule } from '../../../../../shared/checks/rules/unreadable-figure.ts';
import { describeRule } from '../../../../support/describe-rule.ts';

describeRule(rule, {
  flags: [
    { source: '10万人が集まった。', target: 'Some ⟦1,00,000⟧ people gathered.' },
    { source: '1万2345円だった。', target: 'It was ⟦1,2345⟧ yen.' },
    { source: '12・34ドルだった。', target: 'It was $⟦12,34⟧.' },
    { source: '1・23％だった。', target: 'It was ⟦1.2.3 percent⟧.' },
    { source: '123万ドルだった。', target: 'It was $⟦1.2.3⟧ million.' },
    { source: '1・5％だった。', target: 'It was ⟦1..5%⟧.' },
    { source: '300万ドルだった。', target: 'It was $3 ⟦million billion⟧.' },
    { source: '300万円だった。', target: 'It was 3 ⟦million billion⟧ yen.' },
    { source: '午後3時15分。', target: 'At ⟦3:75⟧ p.m.' },
    { source: '開始⟦4分の3分35秒⟧に決めた。', target: 'He scored on 3:35.', severity: 'warning' },
    { source: '開始⟦4分の 3 分 35 秒⟧に決めた。', target: 'He scored on 3:35.', severity: 'warning' },
    { source: '⟦1,00,000⟧人が集まった。', target: 'Some 100,000 people gathered.', severity: 'warning' },
    { source: '⟦12，3456⟧円だった。', target: 'It was 123,456 yen.', severity: 'warning' },
    { source: '費用は⟦13万15億⟧円。', target: 'It cost 1.5 billion yen.', severity: 'warning' },
    { source: '費用は⟦1億2億⟧円。', target: 'It cost 200 million yen.', severity: 'warning' },
    { source: '費用は⟦3億億⟧円。', target: 'It cost 300 million yen.', severity: 'warning' },
    { source: '⟦3時75分⟧に着いた。', target: 'It arrived at 3:15.', severity: 'warning' },
  ],
  passes: [
    { source: 'バージョン1.2.3を公開した。', target: 'Version 1.2.3 was released.' },
    { source: '192.168.1.1に接続した。', target: 'It connected to 192.168.1.1.' },
    { source: '2017.11.19 円高が進む', target: 'On 2017.11.19 yen rose' },
    { source: '電話は03-1234-5678。', target: 'Call 03-1234-5678 or write to 100-0001.' },
    { source: '2017年11月19日、1,2年で終わる。', target: 'On Nov. 19,2017, in 1,2 years.' },
    { source: '2010,2011年に優勝した。', target: 'They won in 2010,2011.' },
    { source: 'インドでは1,00,000人が集まった。', target: 'About 1,00,000 (one lakh) people gathered.' },
    { source: '株価は1,234,567円、5,000円安。', target: 'It was 1,234,567 yen, down $5,000.50.' },
    { source: '1兆は百万の百万倍だ。', target: 'A trillion is a million million.' },
    { source: '4分の3が賛成し、3分35秒で終わった。', target: 'Three-quarters agreed in 3:35.' },
    { source: '1億2000万円、5万人、3億円、3兆2億円。', target: '$5...10 and 1.5 million, 3:45 p.m.' },
    { source: '24時間75分。', target: 'It was 1.5. 2 percent rose.' },
  ],
});
