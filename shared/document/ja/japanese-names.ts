/** Names of reporters, offices and agencies as bylines and datelines print them. */

const AGENCY =
  '(?:共同|時事|ロイター|聯合|新華社|タス|ＡＰ|AP|ＡＦＰ|AFP|ＵＰＩ|UPI|ＤＰＡ|DPA|ブルームバーグ)(?:通信)?';
const LETTERS = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー々ヶ]';
/** 福田涼太郎, 福田 涼太郎, 福田りか, 福田ひろ子. */
const NAME =
  '(?:[\\p{Script=Han}々ヶ]{1,4}[ \\u3000]?(?:[\\p{Script=Han}々]{1,3}|\\p{Script=Hiragana}{1,4}[子美香江]?|[\\p{Script=Katakana}ー]{2,6}))';
const OFFICE = `(?:${LETTERS}{1,10}(?:部|支局|総局|本部|取材班|編集局|支社))`;
const TITLE = '(?:記者|特派員|編集委員|論説委員|論説委員長|論説副委員長|客員論説委員|通信員|専門委員|支局長|部長|撮影)';

/** A correspondent's city, as in ソウル　北条健太. */
const CITY = '[\\p{Script=Katakana}ー]{2,10}[ \\u3000]';
const PERSON = `(?:${OFFICE}[ \\u3000・]?|${CITY})?(?:${TITLE}[ \\u3000・]?)?${NAME}(?:[ \\u3000・]?${TITLE})?`;
const PEOPLE = `${PERSON}(?:[、，,・/／ \\u3000]{1,2}${PERSON}){0,5}`;

export const AGENCY_ENDING = new RegExp(`[＝=](${AGENCY})$`, 'u');

const BYLINE = new RegExp(
  `^(?:(?:文|取材|構成|聞き手|執筆)[・＝=：: \\u3000は]?)?(?:${LETTERS}{1,10}[＝=])?(?:${PEOPLE}|${OFFICE}|${AGENCY}|${LETTERS}{1,8}${AGENCY})$`,
  'u',
);
const MARKED = new RegExp(
  `^(?:(?:文|取材|構成|聞き手|執筆)[・＝=：: \\u3000は]|${LETTERS}{1,10}[＝=]|${OFFICE}[ \\u3000・]?${NAME}|${AGENCY}$)|${TITLE}`,
  'u',
);
const SPACED = /^[\p{Script=Han}々ヶ]{1,4}[ \u3000]+[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]{1,4}$/u;

const CREDITS =
  /^(?:この(?:連載|記事|特集|企画|シリーズ)は、?)?.{2,40}(?:が担当(?:し(?:まし)?た)?|がまとめ(?:まし)?た|が取材(?:し(?:まし)?た)?|で構成(?:し(?:まし)?た)?)$/u;

/** Whether brackets behind a sentence hold who wrote it. */
export function isReporter(text: string): boolean {
  return text.length <= 40 && (BYLINE.test(text) || CREDITS.test(text));
}

/** Whether a line without brackets says by itself that it names reporters: an office, a title, a place and ＝, a spaced name. */
export function isReporterLine(text: string): boolean {
  return isReporter(text) && (MARKED.test(text) || SPACED.test(text));
}
