/** Japanese shares and proportions: 3分の1, 3割5分, 5人に1人, 4人中1人, 3対2, 3―2. */
import { multiply } from '../decimal.ts';
import type { Quantity } from '../quantity.ts';
import { type JapaneseNumeral, readJapaneseNumeral } from './numerals.ts';
import { readJapaneseUnit } from './units.ts';

export type Ratio = Pick<Quantity, 'kind' | 'value'> &
  Partial<Pick<Quantity, 'parts' | 'high'>> & { readonly end: number };

/** The proportion whose first figure is `first`, or undefined. */
export function readRatio(text: string, first: JapaneseNumeral): Ratio | undefined {
  return readParts(text, first) ?? readTenths(text, first) ?? readOneInFive(text, first) ?? readScore(text, first);
}

/** 3分の1, 3分の2 */
function readParts(text: string, below: JapaneseNumeral): Ratio | undefined {
  const start = text[below.end] === ' ' ? below.end + 1 : below.end;
  if (!text.startsWith('分の', start) || below.value <= 0) return undefined;
  const above = readJapaneseNumeral(text, text[start + 2] === ' ' ? start + 3 : start + 2);
  // 4分の3分35秒 are minutes twice.
  if (!above || /^ ?(?:分|秒|時間)/.test(text.slice(above.end, above.end + 3))) return undefined;
  return { kind: 'ratio', value: above.value / below.value, parts: [above.value, below.value], end: above.end };
}

/** 3割 is 30 percent, 3割5分 is 35 percent, 2割8分5厘 is 28.5 percent. */
function readTenths(text: string, tenths: JapaneseNumeral): Ratio | undefined {
  if (text[tenths.end] !== '割' || /^割[りっれるら合当]/.test(text.slice(tenths.end, tenths.end + 2))) return undefined;
  const hundredths = readDecimalPlace(text, tenths.end + 1, '分');
  const thousandths = readDecimalPlace(text, hundredths?.end ?? tenths.end + 1, '厘');
  const value = tenths.value * 10 + (hundredths?.value ?? 0) + (thousandths?.value ?? 0) / 10;
  return { kind: 'percent', value: multiply(value, 1), end: thousandths?.end ?? hundredths?.end ?? tenths.end + 1 };
}

function readDecimalPlace(text: string, at: number, unit: string): { value: number; end: number } | undefined {
  const number = readJapaneseNumeral(text, at);
  return number && number.value < 10 && text[number.end] === unit
    ? { value: number.value, end: number.end + 1 }
    : undefined;
}

const BETWEEN = /(?:に|中の?|のうちの?|の内の?|うち|、うち)[ ]?/y;

/** 5人に1人, 4人中1人, 10種のうち8種: the same counter twice. */
function readOneInFive(text: string, whole: JapaneseNumeral): Ratio | undefined {
  const unit = readJapaneseUnit(text, whole.end);
  if (unit?.kind !== 'number') return undefined;
  BETWEEN.lastIndex = unit.end;
  if (!BETWEEN.test(text)) return undefined;
  const part = readJapaneseNumeral(text, BETWEEN.lastIndex);
  const same = part && readJapaneseUnit(text, part.end);
  if (!part || !same || part.value >= whole.value) return undefined;
  if (text.slice(part.end, same.end).trim() !== text.slice(whole.end, unit.end).trim()) return undefined;
  return { kind: 'ratio', value: part.value / whole.value, parts: [part.value, whole.value], end: same.end };
}

const SCORE_SIGN = /[ ]?(?:対|―|－|—|–|-|‐|‑|−|ー)[ ]?/y;

/** 3対2, 3―2, 31-27, 5-0-0: figures side by side that share no unit. */
function readScore(text: string, first: JapaneseNumeral): Ratio | undefined {
  const { parts, end } = readScoreParts(text, first);
  if (parts.length < 2 || first.scaled || first.value >= 1000) return undefined;
  const said = text.slice(first.end, end).includes('対');
  const unit = said ? undefined : readJapaneseUnit(text, end);
  // 1－4インチ and 3-5人 are ranges; 3－0勝 is no range, because it falls.
  if (unit && (parts[1] ?? 0) > first.value) return undefined;
  if (!said && first.kanjiOnly) return undefined;
  const isLost = parts.length === 2 && first.value > (parts[1] ?? 0) && LOST.test(text.slice(end, end + 14));
  const told = isLost ? [...parts].reverse() : parts;
  return { kind: 'score', value: told[0] ?? first.value, parts: told, end };
}

function readScoreParts(text: string, first: JapaneseNumeral): { parts: readonly number[]; end: number } {
  const parts = [first.value];
  let end = first.end;
  for (;;) {
    SCORE_SIGN.lastIndex = end;
    const sign = SCORE_SIGN.exec(text)?.[0];
    const next = sign === undefined ? undefined : readJapaneseNumeral(text, SCORE_SIGN.lastIndex);
    if (!next || next.scaled || next.value >= 1000) return { parts, end };
    parts.push(next.value);
    end = next.end;
  }
}

/** 3対2で敗れた gives the winner's figure first; to the loser it is 2-3. */
const LOST = /^(?:の[^。、]{0,5})?で[^。、勝]{0,6}(?:敗れ|敗退|敗北|惜敗|大敗|完敗|零敗|負け)/;
