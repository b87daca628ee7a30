/** What the lines around the body of a Japanese page look like: furniture, labels, bylines, notes, captions, tags. */
import { foldWidth } from '../../text/fold-width.ts';
import type { Piece } from '../block.ts';
import type { Role } from '../document.ts';
import { AGENCY_ENDING, isReporter, isReporterLine } from './japanese-names.ts';

/** Matched against width-folded text. */
const FURNITURE: readonly RegExp[] = [
  /^(?:印刷|印刷する|この記事を印刷(?:する)?|プリント|共有|共有する|シェア|シェアする|ツイート|メールで送る|メール|保存|保存する|閉じる|戻る|トップ|トップへ戻る|ページトップへ|ページの先頭へ|関連記事|関連ニュース|関連リンク|あわせて読みたい|おすすめ記事|続きを読む|もっと見る|次へ|前へ|次のページ|前のページ|広告|PR|AD|ログイン|会員登録|検索|メニュー|文字サイズ|小|中|大|標準|拡大|会員限定|会員限定記事|有料会員限定(?:記事)?|有料記事|無料|クリップ|LINE|facebook|Facebook|Twitter|はてなブックマーク|(?:本文|記事):|タグ:?|キーワード:?|print|PRINT|print PRINT)$/,
  /無断(?:転載|複製|複写|使用|引用)/,
  /^(?:copyright|©|\(c\))/i,
  /all rights reserved/i,
  /^残り:? ?\d[\d,]*文字/,
  /^\d{1,3} ?\/ ?\d{1,3}(?:ページ)?$/,
  /^[-–—] ?\d{1,3} ?[-–—]$/,
  /^https?:\/\/\S+$/i,
  // A rule between parts of the page: ×　×　×, ◇, ＊＊＊.
  /^[\s*#=_~.·•・◇◆■□○●×―—–\-─━★☆▽▼△▲…]{1,80}$/u,
];

const BREADCRUMB = /^[^。>›»]{1,20}(?: ?[>›»] ?[^。>›»]{1,20}){1,5}$/;
const LABEL =
  /^[【[(<]?(?:社説|主張|論説|正論|解説|産経抄|天声人語|春秋|余録|編集手帳|時論|論壇|オピニオン|インタビュー|独自|速報|詳報|特集|連載|政治|経済|国際|社会|総合|外交|安全保障|防衛|北朝鮮|外信|国内|海外|ニュース|政治・外交|経済・産業)[】\])>]?(?: ?[|/・] ?[\p{L}]{1,12})?$/u;

const BRACKETED = /^[（(【［[〔](.{2,60})[）)】］\]〕]$/su;
const NOTE =
  /^[＝=（(【［[〔]?(?:抜粋|要旨|要約|一部略|一部省略|一部抜粋|全文|概要|中略|後略|前略|略|敬称略|肩書は当時|肩書きは当時|年齢は当時|続く|つづく|おわり|終わり|終|完|上|中|下|この項おわり|仮訳|聞き手は.{1,20}|＝つづく|=続く)[）)】］\]〕]?。?$/u;
const LONG_NOTE = /^(?:※|＊(?=[^＊\s])|注[：:]|（注|\(注|【注|注）|【訂正|【おことわり|訂正[：:])/;
const NUMBER = '[\\d０-９]{0,2}';
const CAPTION = new RegExp(
  `^[（(【［[〔〈＜]?(?:写真|図表?|グラフ|表|イラスト|地図|動画|写真説明)${NUMBER}(?:[）)】］\\]〕〉＞]|[：:＝=・／/]|[ \\u3000](?=.))`,
  'u',
);
const CREDITED =
  /(?:[（(][^（）()]{0,24}(?:撮影|提供|写真|代表撮影)[）)]|[＝=][^。＝=]{0,24}(?:撮影|提供|写真|代表撮影))$/u;
const TAG_LABEL = /^(?:タグ|キーワード|関連キーワード|関連タグ|トピックス?)\s?[：:＝=]\s?/;
const HASHTAGS = /^(?:[#＃][^\s#＃]{1,30}[\s]*){1,20}$/u;

const whole = (text: string, role: Role): Piece[] => [{ start: 0, end: text.length, role }];

export function isJapaneseFurniture(text: string): boolean {
  if (text.length > 120) return false;
  const folded = foldWidth(text);
  return FURNITURE.some((pattern) => pattern.test(folded));
}

export function readJapaneseSection(text: string): Piece[] | undefined {
  if (text.length > 100) return undefined;
  const folded = foldWidth(text);
  return BREADCRUMB.test(folded) || LABEL.test(folded) ? whole(text, 'section') : undefined;
}

/** Names in brackets, or a line that says by an office, a title or ＝ that it names who wrote. */
export function readJapaneseByline(text: string): Piece[] | undefined {
  if (text.length > 62) return undefined;
  const inside = BRACKETED.exec(text)?.[1];
  const isByline = inside === undefined ? isReporterLine(text) : isReporter(inside);
  return isByline ? whole(text, 'byline') : undefined;
}

/** Between paragraphs: in round brackets, or an agency after ＝. */
export function readJapaneseClosingByline(text: string): Piece[] | undefined {
  const agency = text.length <= 12 ? AGENCY_ENDING.exec(text) : null;
  if (agency?.index === 0) return [{ start: 1, end: text.length, role: 'byline' }];
  const inside = BRACKETED.exec(text)?.[1] ?? '';
  // 【経済政策】 between paragraphs is a crosshead, though four characters could be a name.
  const isByline = /^[（(]/.test(text) ? isReporter(inside) : isReporterLine(inside);
  return isByline ? whole(text, 'byline') : undefined;
}

export function readJapaneseInsert(text: string): Piece[] | undefined {
  if (text.length > 300) return undefined;
  if (NOTE.test(text) || LONG_NOTE.test(text)) return whole(text, 'note');
  const isCaption = CAPTION.test(text) || (CREDITED.test(text) && !/。[（(]?[^。]*$/.test(text));
  return isCaption ? whole(text, 'caption') : undefined;
}

/** タグ：甲、乙 and #甲 #乙: one tag a piece; labels and signs go into the lead. */
export function readJapaneseTags(text: string): Piece[] | undefined {
  if (text.length > 300) return undefined;
  const label = HASHTAGS.test(text) ? '' : TAG_LABEL.exec(text)?.[0];
  if (label === undefined || label.length === text.length) return undefined;
  return [...text.slice(label.length).matchAll(/[^\s、，,・|｜／/#＃]+/gu)].map(({ index, 0: tag }) => ({
    start: label.length + index,
    end: label.length + index + tag.length,
    role: 'tags',
  }));
}
