/** Reads the figures, dates and times of a Japanese text with their units, ranges, bounds and approximations. */
import { foldWidth } from '../../text/fold-width.ts';
import type { Quantity, QuantityContext } from '../quantity.ts';
import { readJapaneseDate } from './dates.ts';
import type { FigureReading } from './figure-reading.ts';
import { readJapaneseFigure } from './figures.ts';
import { joinLines } from './join-lines.ts';
import { type Qualifiers, readDistantBound, readQualifiersAfter, readQualifiersBefore } from './qualifiers.ts';
import { readJapaneseTime, readJapaneseZone } from './times.ts';
import { readVague, WORD_STARTS } from './vague.ts';

/** Every character that a figure, date, time or zone may begin with; of kana, which stand everywhere, the first two or three. */
const MAY_START = new RegExp(
  `[\\d$€£￡¥￥〇零一二三四五六七八九十百千壱弐参数何正午未早深明昼夕朝夜昨去前今本同来翌再先大昭平令年週上下第日月火水木金土韓東米太世協英現]|おと|ことし|き[のょ]|ゆう|あ[くけさしす]|グリ|${WORD_STARTS.join('|')}`,
  'g',
);
/** Letters, digits and signs that make what touches them a name, a number of a label or the rest of another figure. */
const NAME_BEFORE = /[A-Za-z\d]/;

/** All figures, dates and times of the text, in order and without overlap. Linear in its length. */
export function findJapaneseQuantities(text: string, context: QuantityContext): readonly Quantity[] {
  const lines = joinLines(foldWidth(text));
  return lines.restore(findInLine(lines.text, context));
}

function findInLine(folded: string, context: QuantityContext): readonly Quantity[] {
  const quantities: Quantity[] = [];
  let zone: { zone: string; end: number } | undefined;
  MAY_START.lastIndex = 0;
  for (let match = MAY_START.exec(folded); match; match = MAY_START.exec(folded)) {
    const at = match.index;
    const named = readJapaneseZone(folded, at);
    if (named) {
      zone = named;
      MAY_START.lastIndex = named.end;
      continue;
    }
    const before = quantities.at(-1);
    const quantity = isPartOfName(folded, at) ? undefined : readAt(folded, at, before, context);
    if (!quantity) {
      MAY_START.lastIndex = behindLabel(folded, at);
      continue;
    }
    quantities.push(inZone(quantity, zone));
    MAY_START.lastIndex = quantity.end;
  }
  return quantities;
}

/** How far 日本時間 reaches: over the day to the hour behind it. */
const ZONE_REACH = 14;

function inZone(quantity: Quantity, zone: { zone: string; end: number } | undefined): Quantity {
  const isNear = zone && quantity.kind === 'time' && quantity.start - zone.end <= ZONE_REACH;
  return isNear ? { ...quantity, zone: zone.zone } : quantity;
}

/** M7.3 */
function isMagnitude(text: string, at: number): boolean {
  return text[at - 1] === 'M' && !NAME_BEFORE.test(text[at - 2] ?? '') && /^\d\.\d(?!\d)/.test(text.slice(at, at + 4));
}

function isPartOfName(text: string, at: number): boolean {
  if (!isDigit(text, at)) return false;
  const before = text[at - 1] ?? '';
  if (NAME_BEFORE.test(before)) return !isMagnitude(text, at);
  // F-35 and COVID-19, but not the far end of a range of years.
  return /[-‐‑]/.test(before) && /[A-Za-z]/.test(text[at - 2] ?? '');
}

const LABEL = /[\d,.:/-]*\d/y;
/** Telephone numbers, whose digits newspapers part with a middle dot (026・000・0000), and addresses (南青山2の33の20). */
const LABELLED = /\d{2,5}([-・])\d{1,4}\1\d{3,4}(?!\d)|\d{1,4}の\d{1,4}の\d{1,4}(?!\d)/y;

/** Behind digits that are no figure, so that no part of them is read; else behind this character. */
function behindLabel(text: string, at: number): number {
  if (!isDigit(text, at)) return at + 1;
  LABELLED.lastIndex = at;
  if (LABELLED.test(text)) return LABELLED.lastIndex;
  LABEL.lastIndex = at;
  LABEL.test(text);
  return LABEL.lastIndex;
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

function readAt(
  text: string,
  at: number,
  before: Quantity | undefined,
  context: QuantityContext,
): Quantity | undefined {
  LABELLED.lastIndex = at;
  if (isDigit(text, at) && LABELLED.test(text)) return undefined;
  const behindDate = before?.kind === 'date' && before.end === at;
  const time = readJapaneseTime(text, at, behindDate);
  if (time) return { kind: 'time', value: Number.NaN, start: at, ...time };
  const date = readJapaneseDate(text, at, context);
  if (date) return { kind: 'date', value: Number.NaN, start: at, ...date };
  const free = before?.end ?? 0;
  const vague = readVague(text, at);
  if (vague) return qualify(text, free, { ...vague, start: at, numeralEnd: vague.end });
  const figure = readJapaneseFigure(text, at);
  return figure && qualify(text, free, { ...figure, numeralStart: at });
}

function qualify(
  text: string,
  free: number,
  { numeralEnd, numeralStart, ...reading }: FigureReading & { readonly numeralStart?: number },
): Quantity {
  const before = readQualifiersBefore(text, reading.start, free);
  // 震度6弱 is a grade of its own, not just under 6, and 最大震度6 is no bound.
  const isGrade = text.startsWith('震度', reading.start - 2);
  const after = isGrade ? readGrade(text, reading.end) : readQualifiersAfter(text, reading.end);
  const distant = isGrade ? undefined : readDistantBound(text, reading.start - before.length, free);
  const bound = after.bound ?? before.bound ?? distant;
  const sign = after.sign ?? before.sign;
  const approximate = before.approximate ?? after.approximate ?? reading.approximate;
  return {
    ...reading,
    start: reading.start - before.length,
    end: reading.end + after.length,
    ...(numeralStart !== undefined && { numeral: { start: numeralStart, end: numeralEnd } }),
    ...(bound && { bound }),
    ...(after.emphatic && { emphatic: true }),
    ...(approximate && { approximate }),
    ...(sign && { sign }),
    ...perOf(text, reading.start - before.length),
  };
}

/** 震度6強 and 震度6弱, the upper and the lower 6; 震度1以上. */
function readGrade(text: string, at: number): Qualifiers {
  const sign = text[at] === '強' ? 'plus' : text[at] === '弱' ? 'minus' : undefined;
  const length = sign ? 1 : 0;
  const behind = text.startsWith('以', at + length) ? readQualifiersAfter(text, at + length) : { length: 0 };
  return { ...behind, ...(sign && { sign }), length: length + behind.length };
}

/** 月3万円, 週3日, 年間約5兆円, 月額1万円, 日当1万円 */
const PER = /(?<![\p{Script=Han}\d])(?:(年)[間額率収俸]?|(月)[間額給収]?|(週)[間給]?|(日)[給額当]|(時)給)に?$/u;
const PERIODS = ['year', 'month', 'week', 'day', 'hour'] as const;

function perOf(text: string, at: number): Pick<Quantity, 'per'> {
  const [, ...found] = PER.exec(text.slice(Math.max(0, at - 4), at)) ?? [];
  const per = PERIODS[found.findIndex((period) => period !== undefined)];
  return per ? { per } : {};
}
