import { loadLexicon } from '../../../../../electron/services/lexicon/load-lexicon.ts';
import { rule } from '../../../../../shared/checks/rules/name-spelling.ts';
import { describeRule } from '../../../../support/describe-rule.ts';

describeRule(rule, {
  lexicon: await loadLexicon(),
  flags: [
    { source: '⟦高瀬⟧義人首相が会談した。', target: 'Prime Minister Yoshito ⟦Takada⟧ held talks.' },
    { source: '⟦森川⟧さんが語った。', target: '⟦Morikami⟧ said so.' },
    { source: '⟦山田一郎⟧（やまだ・いちろう）さんが死去した。', target: 'Yamada ⟦Ichiko⟧ has died.' },
    { source: '喪主は長男⟦健太⟧（けんた）さん。', target: 'His eldest son, ⟦Kenji⟧, will be chief mourner.' },
  ],
  passes: [
    { source: '大野翔（おおの・しょう）さんが死去した。', target: 'Sho Ohno has died.' },
    { source: '新渡戸純一（にとべ・じゅんいち）さんが死去した。', target: 'Jun’ichi Nitobe has died.' },
    { source: '高瀬義人首相が会談した。', target: 'Prime Minister Yoshito Takase held talks.' },
    { source: '大野誠さん（58）は語った。', target: 'Makoto Ohno, 58, said so.' },
    { source: '高瀬首相が会談した。', target: 'The prime minister met President Takahashi’s envoy.' },
    { source: '習近平氏が語った。', target: 'Xi Jinping said so.' },
    { source: '高瀬首相が語った。', target: 'The prime minister said so.' },
  ],
});
