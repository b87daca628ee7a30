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
    { source: '中村豊明審議委員が反対した。', target: 'Toyoaki ⟦Nakajima⟧ dissented.' },
    { source: '⟦古川⟧俊太郎社長が述べた。', target: 'President Shuntaro ⟦Furuya⟧ said so.' },
    { source: '⟦斉藤⟧鉄夫国土交通相と協議した。', target: 'He met land minister Tetsuo ⟦Sato⟧.' },
    { source: '⟦林⟧芳正官房長官が述べた。', target: 'Yoshimasa ⟦Hayakawa⟧ said so.' },
    { source: '⟦谷川俊太郎⟧（たにかわ・しゅんたろう）さん。', target: '⟦Shintaro⟧ Tanikawa, a poet.' },
  ],
  passes: [
    { source: 'フレーク上院議員とジョー・バイデン氏。', target: 'Senator Flake and Joe Biden.' },
    { source: '箕牧智之代表委員は述べた。', target: 'Toshiyuki Mimaki said so.' },
    { source: '中村豊明審議委員が反対した。', target: 'A member of the board from Nagano Prefecture dissented.' },
    { source: '古川社長と藤原会長が会った。', target: 'President Furukawa met Chair Fujiwara in Fukuoka City.' },
    { source: '大野翔（おおの・しょう）さんが死去した。', target: 'Sho Ohno has died.' },
    { source: '新渡戸純一（にとべ・じゅんいち）さんが死去した。', target: 'Jun’ichi Nitobe has died.' },
    { source: '高瀬義人首相が会談した。', target: 'Prime Minister Yoshito Takase held talks.' },
    { source: '大野誠さん（58）は語った。', target: 'Makoto Ohno, 58, said so.' },
    { source: '高瀬首相が会談した。', target: 'The prime minister met President Takahashi’s envoy.' },
    { source: '習近平氏が語った。', target: 'Xi Jinping said so.' },
    { source: '高瀬首相が語った。', target: 'The prime minister said so.' },
  ],
});
