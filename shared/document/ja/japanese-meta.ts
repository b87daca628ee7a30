/** Date, outlet and page lines of Japanese pages: ２０１７年１１月２０日　産経新聞　朝刊　1面 and its variants. */
import { foldWidth } from '../../text/fold-width.ts';
import type { Piece } from '../block.ts';
import { type Fragment, type MetaWords, readMetaLine } from '../meta-line.ts';
import { findJapaneseDate } from './find-japanese-date.ts';

const OUTLET =
  /^(?:産経|朝日|毎日|読売|日経|日本経済新聞|東京新聞|中日|共同|時事|赤旗|しんぶん赤旗|NHK|TBS|テレビ朝日|日本テレビ|フジテレビ|テレビ東京|ロイター|AFP|AP|聯合ニュース|[\p{Script=Han}\p{Script=Katakana}ー]{1,8}(?:新聞|新報|日報|日日新聞|タイムス|タイムズ|通信|通信社|放送|テレビ|ニュース))(?:社|新聞|新聞社|通信|通信社|ニュース|デジタル|電子版|オンライン|WEB|Web|プレミアム)*$/u;
const SECTION_NAME =
  '(?:総合|政治|国際|外報|経済|金融|社会|地域|地方|文化|生活|くらし|科学|教育|スポーツ|オピニオン|解説|社説|論説|特集|企画|首都圏|都内)';
const PAGE = new RegExp(
  `^(?:第?(?:\\d{1,3}|[一二三四五六七八九十]{1,2})[面頁](?:トップ)?|\\d{1,3}ページ|p\\.?\\d{1,3}|(?:東京|大阪|名古屋|西部|中部|北海道|全国)?(?:朝刊|夕刊|号外|日曜版)(?:\\d{1,3}[面頁])?|\\d{1,2}版|最終版|統合版|早版|${SECTION_NAME}(?:\\d{0,2}面?|[一二三]面))$`,
  'i',
);
const LABEL = /^(?:出典|掲載紙?|掲載日|配信|日付|媒体|紙面|発行日?|更新日?|公開日?|付|付け|の|より|から)$/;
const NAME = /^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー]{2,10}$/u;

const WORDS: MetaWords = {
  findDate: findJapaneseDate,
  // 毎日新聞朝刊5面 has nothing between its parts.
  separator:
    /[\s、,，／/|｜・（）()［］[\]【】〔〕「」『』＜＞<>〈〉：:]+|(?<=新聞|新報|日報|タイムス|産経|朝日|毎日|読売|日経)(?=(?:東京|大阪|名古屋|西部)?(?:朝刊|夕刊|\d|[０-９]))/gu,
  classify(fragment): Fragment | undefined {
    const folded = foldWidth(fragment);
    if (PAGE.test(folded)) return 'page';
    if (OUTLET.test(folded)) return 'outlet';
    if (LABEL.test(folded)) return 'label';
    return NAME.test(folded) ? 'name' : undefined;
  },
};

export function readJapaneseMeta(text: string): Piece[] | undefined {
  return readMetaLine(text, WORDS);
}
