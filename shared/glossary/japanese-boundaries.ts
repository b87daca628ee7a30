/**
 * Whether a Japanese wording stands as a word of its own. The script has no spaces, so a term inside a longer word
 * (中国 in 中国電力, 日本 in 東日本, インド in インドネシア) is told by what stands beside it.
 */
import type { TextRange } from '../text/range.ts';
import { isKatakana } from './key-text.ts';

/** Longer words that hold a frequent term without meaning it; a term whose range lies in one of them is silent. */
const SWALLOWERS: Readonly<Record<string, readonly string[]>> = {
  中国: [
    '中国地方',
    '中国電力',
    '中国山地',
    '中国銀行',
    '中国新聞',
    '中国自動車道',
    '中国運輸局',
    '中国経済産業局',
    '中国財務局',
    '中国四国',
    '中国・四国',
    '中国地区',
    '中国労働金庫',
  ],
  日本: [
    '東日本',
    '西日本',
    '北日本',
    '南日本',
    '全日本',
    '新日本',
    '大日本',
    '日本橋',
    '日本航空',
    '日本経済新聞',
    '日本テレビ',
    '日本放送協会',
    '日本維新の会',
    '日本郵便',
    '日本郵政',
    '日本郵船',
    '日本生命',
    '日本製鉄',
    '日本電産',
    '日本電気',
    '日本電信電話',
    '日本通運',
    '日本平',
    '日本刀',
    '日本酒',
    '日本語',
    '日本一',
    '日本ハム',
    '日本海新聞',
    '日本脳炎',
    '日本時間',
    '日本円',
  ],
  韓国: ['韓国語'],
  英国: ['英国教会', '英国時間', '英国夏時間'],
  米国: ['米国債', '米国株', '米国ドル'],
  大阪: ['大阪ガス'],
  東京: ['東京電力', '東京ガス', '東京海上', '東京新聞'],
  首相: ['副首相', '首相補佐官', '首相秘書官', '首相官邸', '首相公邸'],
  大統領: ['副大統領', '大統領補佐官', '大統領府', '大統領選', '大統領令'],
  大臣: ['副大臣'],
  知事: ['副知事'],
  長官: ['副長官', '官房長官'],
  議長: ['副議長'],
  会長: ['副会長'],
  社長: ['副社長'],
  民主党: ['社会民主党', '自由民主党', '国民民主党', '立憲民主党', 'キリスト教民主党'],
  国連: ['国連軍'],
  沖縄: ['沖縄電力'],
  // Short forms of two characters, where one word ends and the next begins.
  国会: ['全国会', '各国会', '外国会', '中国会', '米国会', '英国会', '韓国会', '帝国会'],
  国債: ['外国債', '中国債', '英国債', '韓国債', '各国債'],
  外相: ['海外相', '国外相', '内外相'],
  環境相: ['環境相談'],
  海自: ['上海自'],
  空自: ['航空自由', '航空自動'],
  陸自: ['大陸自'],
  海保: ['深海保', '沿海保', '近海保', '公海保'],
  地検: ['土地検', '現地検', '基地検', '産地検', '墓地検'],
  地裁: ['土地裁', '現地裁'],
  家裁: ['国家裁'],
  公明: ['公明正大'],
  立民: ['国立民', '県立民', '市立民', '区立民'],
  元山: ['地元山'],
  新浦: ['新浦安'],
  統幕: ['大統幕'],
};

/** Names of countries in one character, as headlines write them (日米韓, 訪米, 対中, 米大統領). */
const COUNTRY_UNITS = '日米英仏独露中韓朝豪印加伊台越比泰';
/** Verbs of going, facing and being in that take such a name behind them. */
const COUNTRY_PREFIXES = '訪対駐在反親嫌来離渡帰';
/** Words that may follow such a name; any other kanji makes another word of it (米価, 英雄, 独自, 中央). */
const COUNTRY_FOLLOWERS =
  /^(?:国(?![宝民])|軍|側|政府|当局|大統領|大使|首相|外相|国防|国務|財務|議会|上院|下院|高官|海軍|空軍|陸軍|紙|両|間|関係|首脳|企業|大手)/;

const CURRENCIES = /^(?:ドル|セント|ポンド|円|元|ウォン)/;

/** `range` cuts the wording out of `text`. */
export function standsAsWord(text: string, { start, end }: TextRange): boolean {
  const wording = text.slice(start, end);
  if (isCutFromKatakana(text, start, end) || isCutFromLatin(text, start, end)) return false;
  if (end - start === 1) return standsAsCountry(text, start);
  return !(SWALLOWERS[wording] ?? []).some((longer) => liesInside(text, start, longer, wording));
}

/** ロンドン in ロンドンデリー: a name in katakana ends where the run of katakana does. */
function isCutFromKatakana(text: string, start: number, end: number): boolean {
  const joins = (left: number) => isKatakana(text.charAt(left)) && isKatakana(text.charAt(left + 1));
  return joins(start - 1) || joins(end - 1);
}

/** EEZ in Tweezerman, AI in Craig: a term in Latin letters ends where the word does. */
function isCutFromLatin(text: string, start: number, end: number): boolean {
  const joins = (left: number) => isLatin(text.charAt(left)) && isLatin(text.charAt(left + 1));
  return joins(start - 1) || joins(end - 1);
}

function isLatin(unit: string): boolean {
  return /[A-Za-zÀ-ɏＡ-Ｚａ-ｚ]/.test(unit);
}

function liesInside(text: string, start: number, longer: string, wording: string): boolean {
  for (let at = longer.indexOf(wording); at >= 0; at = longer.indexOf(wording, at + 1)) {
    if (text.startsWith(longer, start - at)) return true;
  }
  return false;
}

function standsAsCountry(text: string, at: number): boolean {
  const unit = text.charAt(at);
  if (!COUNTRY_UNITS.includes(unit)) return !isKanji(text.charAt(at - 1)) && !isKanji(text.charAt(at + 1));
  const [before, after] = [text.charAt(at - 1), text.charAt(at + 1)];
  // 5日間, 100米ドル: behind a figure it is a unit, and the name of a currency is no mention of its country.
  if (/[\d０-９]/.test(before) || CURRENCIES.test(text.slice(at + 1, at + 4))) return false;
  if (before !== '' && COUNTRY_PREFIXES.includes(before)) return true;
  const isBehindDay = before === '日' && DAY_BEFORE.test(text.slice(Math.max(0, at - 2), at));
  const isPair = isOtherCountry(unit, isBehindDay ? '' : before) || isOtherCountry(unit, after);
  // 朝 alone is a morning, and 朝日 a newspaper.
  if (unit === '朝') return isPair && after !== '日';
  const isFree = isBehindDay || !isKanji(before);
  return isPair || (isFree && (COUNTRY_FOLLOWERS.test(text.slice(at + 1, at + 4)) || isKatakana(after)));
}

function isOtherCountry(unit: string, other: string): boolean {
  return other !== '' && other !== unit && COUNTRY_UNITS.includes(other);
}

/** 30日朝, 同日米ワシントンで: the 日 of a date is no Japan. */
const DAY_BEFORE = /[\d０-９〇一二三四五六七八九十同翌前当毎連今昨曜]日$/;

function isKanji(unit: string): boolean {
  return /[\u3400-\u9fff々]/.test(unit);
}
