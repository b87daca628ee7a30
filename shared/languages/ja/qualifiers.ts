/** What stands around a Japanese figure and says how exact it is: 約, 以上, 未満, 弱 … */
import type { Bound, Quantity } from '../quantity.ts';

export interface Qualifiers {
  readonly bound?: Bound;
  readonly approximate?: true;
  readonly emphatic?: true;
  readonly sign?: Quantity['sign'];
  /** Code units that they take. */
  readonly length: number;
}

type Meaning = Omit<Qualifiers, 'length'>;

const BEFORE = table([
  ['少なくとも,最低でも,最低,最少で,少なくとも計', { bound: 'at-least' }],
  [
    '最大で,最大,最高で,最高,最多で,最長で,最長,多くて,多くとも,上限,多い所で,多いところで,高い所で,高いところで',
    { bound: 'at-most' },
  ],
  ['およそ,おおよそ,おおむね,ざっと,推定で,推定,推計で,推計,ほぼ,約,概ね', { approximate: true }],
  // These say that a figure is a sum and nothing of how exact it is: "少なくとも計約30人".
  ['ちょうど,丁度,きっかり,丸,まる', {}],
  ['プラス', { sign: 'plus' }],
  ['マイナス,▲,△,氷点下,零下', { sign: 'minus' }],
  ['計,合計,総計,合わせて,あわせて,延べ,総額,総勢,全,わずか,たった', {}],
]);

const AFTER = table([
  ['以上', { bound: 'at-least' }],
  ['超,を超え,を超す,を超した,を上回,を突破,をオーバー,より多,を越え', { bound: 'more-than' }],
  [
    '余り,あまり,余,強,ちょっと,を少し超え,をわずかに上回,をやや上回,をわずかに超え,をやや超え',
    { bound: 'more-than', approximate: true },
  ],
  ['以下,以内,を上限', { bound: 'at-most' }],
  [
    '未満,を下回,を割り込,を割っ,を割れ,を割る,に満たな,に届か,を切っ,を切る,を切れ,を切ら,より少な',
    { bound: 'less-than' },
  ],
  [
    '足らず,たらず,弱,近く,近い,近かっ,に近い,に迫,をわずかに下回,をやや下回,に近づ',
    { bound: 'less-than', approximate: true },
  ],
  ['前後,程度,ほど,くらい,ぐらい,内外,見当,ごろ,頃,台後半,台前半,台', { approximate: true }],
]);

/** These stress that a figure is high and are no part of it. */
const EMPHASIS = /^(?:もの|に(?:も)?(?:上[るりっ]|のぼ|達し|達する|及[ぶびん]|わた))/;

/** What must not follow, because the two together are another word: 強制, 弱者, 余地, 超過, 台湾. */
const GOES_ON: ReadonlyMap<string, string> = new Map([
  ['強', '制化調固行打力盗奪豪要震風者国いまか'],
  ['弱', '者体点震小いま'],
  ['余', '地波剰裕儀韻震興分暇'],
  ['超', '過党音能大人'],
  ['台', '湾風北頭所本車数帳中'],
]);

type Table = ReadonlyMap<string, readonly (readonly [string, Meaning])[]>;

/** By the character that is next to the figure, the longest word first. */
function table(rows: readonly (readonly [string, Meaning])[]): readonly (readonly [string, Meaning])[] {
  return rows
    .flatMap(([words, meaning]) => words.split(',').map((word) => [word, meaning] as const))
    .sort(([a], [b]) => b.length - a.length);
}

function indexBy(rows: readonly (readonly [string, Meaning])[], key: (word: string) => string | undefined): Table {
  const index = new Map<string, (readonly [string, Meaning])[]>();
  for (const row of rows) {
    const character = key(row[0]) ?? '';
    index.set(character, [...(index.get(character) ?? []), row]);
  }
  return index;
}

const BEFORE_BY_LAST = indexBy(BEFORE, (word) => word.at(-1));
const AFTER_BY_FIRST = indexBy(AFTER, (word) => word.at(0));
const MOST_IN_A_ROW = 3;

/** All qualifiers that end at `start`, several in a row; it never reaches back over `from`. */
export function readQualifiersBefore(text: string, start: number, from: number): Qualifiers {
  let all: Qualifiers = { length: 0 };
  for (let i = 0; i < MOST_IN_A_ROW; i++) {
    const end = start - all.length;
    const space = text[end - 1] === ' ' ? 1 : 0;
    const row = BEFORE_BY_LAST.get(text[end - space - 1] ?? '')?.find(
      ([word]) => end - space - word.length >= from && text.startsWith(word, end - space - word.length),
    );
    if (!row || (row[0].startsWith('最') && RECORD.test(text.slice(0, end - space - row[0].length).slice(-2)))) break;
    all = { ...all, ...row[1], length: all.length + space + row[0].length };
  }
  return all;
}

/** 過去最多163人: a record is no bound. */
const RECORD = /(?:過去|史上|歴代|戦後|今季|自己|年間|国内|世界|全国|観測|平成|令和|今年)$/;

/** How a verb of bounds may be stressed: 4000キロを大きく超え, 50%をはるかに下回り. */
const STRESSED =
  /を(?:大きく|はるかに|遥かに|大幅に|優に|ゆうに|すでに|既に|初めて|再び)(超え|超す|上回|突破|下回|割り込)/y;

/** 過半数(233議席)を割り込む: the bracket that closes behind the figure stands between. */
function behindBracket(text: string, end: number): number {
  return text[end] === ')' &&
    /^\)を(?:[^、。]{0,4})(?:超|上回|突破|下回|割|満た)|^\)に(?:届か|満たな|迫)/.test(text.slice(end, end + 9))
    ? end + 1
    : end;
}

/** All qualifiers that begin at `end`; 分 may stand between (1日分を超える). */
export function readQualifiersAfter(text: string, end: number): Qualifiers {
  const start = behindBracket(text, end);
  STRESSED.lastIndex = start;
  const stressed = STRESSED.exec(text);
  if (stressed) {
    const bound = /^[超上突]/.test(stressed[1] ?? '') ? 'more-than' : 'less-than';
    return { bound, length: start + stressed[0].length - end };
  }
  const all = readAdjacentAfter(text, start);
  return all.length === 0 ? all : { ...all, length: all.length + start - end };
}

function readAdjacentAfter(text: string, end: number): Qualifiers {
  let all: Qualifiers = { length: 0 };
  for (let i = 0; i < MOST_IN_A_ROW; i++) {
    const at = end + all.length;
    const skip = text[at] === ' ' || text[at] === '分' ? 1 : 0;
    const row = AFTER_BY_FIRST.get(text[at + skip] ?? '')?.find(
      ([word]) => text.startsWith(word, at + skip) && !isOtherWord(text, word, at + skip + word.length),
    );
    if (!row) break;
    all = { ...row[1], ...all, length: all.length + skip + row[0].length };
  }
  return EMPHASIS.test(text.slice(end + all.length, end + all.length + 4)) ? { ...all, emphatic: true } : all;
}

/** How far before its figure 最大 or 少なくとも may stand: 最大で実刑1年. */
const REACH = 8;
const DISTANT =
  /(?<!過去|史上|歴代|戦後|今季|自己|年間|全国)(?:(最大で|最高で|最長で|上限)|(少なくとも|最低(?![値気水賃裁限はがのをだ])で?))[^\d、。「」(),.]*$/;

/** A bound that other words part from its figure, between `from` and `start`. */
export function readDistantBound(text: string, start: number, from: number): Bound | undefined {
  const found = DISTANT.exec(text.slice(Math.max(from, start - REACH), start));
  if (!found) return undefined;
  return found[1] === undefined ? 'at-least' : 'at-most';
}

function isOtherWord(text: string, word: string, end: number): boolean {
  const next = text[end];
  return next !== undefined && (GOES_ON.get(word)?.includes(next) ?? false);
}
