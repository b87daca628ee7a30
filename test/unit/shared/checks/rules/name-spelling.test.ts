import { loadLexicon } from '../../../../../electron/services/lexicon/load-lexicon.ts';
import { rule } from '../../../../../shared/checks/rules/name-spelling.ts';
import { describeRule } from '../../../../support/describe-rule.ts';

describeRule(rule, {
  lexicon: await loadLexicon(),
  flags: [
    { source: '⟦高瀬⟧義人首相が会談した。', target: 'Prime Minister Yoshito ⟦Takada⟧ held talks.' },
    { source: '⟦森川⟧さんが語った。', target: '⟦Morikami⟧ said so.' },
  ],
  passes: [
    { source: '高瀬義人首相が会談した。', target: 'Prime Minister Yoshito Takase held talks.' },
    { source: '大野誠さん（58）は語った。', target: 'Makoto Ohno, 58, said so.' },
    { source: '高瀬首相が会談した。', target: 'The prime minister met President Takahashi’s envoy.' },
    { source: '習近平氏が語った。', target: 'Xi Jinping said so.' },
    { source: '高瀬首相が語った。', target: 'The prime minister said so.' },
  ],
});
