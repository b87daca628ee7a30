import { rule } from '../../../../../shared/checks/rules/name-added.ts';
import { describeRule } from '../../../../support/describe-rule.ts';

describeRule(rule, {
  flags: [
    { source: '政府が発表した。', target: 'The government in ⟦Beijing⟧ announced it.' },
    { source: '首脳が会談した。', target: 'Leaders met in ⟦Germany⟧.' },
  ],
  passes: [
    { source: '国内の需要が伸びた。', target: 'Demand in Japan grew.' },
    { source: '訪中した。', target: 'He visited China.' },
    { source: '米政府が発表した。', target: 'Washington announced it.' },
    { source: '日米韓が協議した。', target: 'Japan, the United States and South Korea held talks.' },
    { source: '南シナ海の岩礁。', target: 'A reef in the South China Sea.' },
    { source: '東日本大震災から10年。', target: 'Ten years after the Great East Japan Earthquake.' },
    { source: [], target: ['A note on Germany.'] },
  ],
});
