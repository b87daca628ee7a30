/** Heights as English gives them: 6-foot-6, 5 feet 9 inches, 6ft 6in. */
import type { FigureReading } from './figure-reading.ts';
import { type EnglishNumeral, isJoiningHyphen } from './numerals.ts';
import { type Token, tokenAt } from './tokens.ts';
import { readEnglishUnit } from './units.ts';

/** The height whose feet are `first`, in inches, or undefined. */
export function readFeetAndInches(tokens: readonly Token[], first: EnglishNumeral): FigureReading | undefined {
  const foot = readEnglishUnit(tokens, first.next);
  if (foot?.unit !== 'ft') return undefined;
  const start = isJoiningHyphen(tokens, foot.next) ? foot.next + 1 : foot.next;
  const inches = tokenAt(tokens, start);
  if (inches.kind !== 'number' || Number(inches.text) >= 12) return undefined;
  const hyphen = start > foot.next;
  const unit = readEnglishUnit(tokens, start + 1);
  const named = unit?.unit === 'inch' ? unit.next : tokenAt(tokens, start + 1).text === 'in' ? start + 2 : undefined;
  if (!hyphen && named === undefined) return undefined;
  return { kind: 'measure', unit: 'inch', value: first.value * 12 + Number(inches.text), next: named ?? start + 1 };
}
