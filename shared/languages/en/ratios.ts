/** English fractions and shares: half, two-thirds, one in five, 3 out of 4. */
import type { FigureReading } from './figure-reading.ts';
import { FRACTIONS } from './number-words.ts';
import { isJoiningHyphen, readEnglishNumeral } from './numerals.ts';
import { type Token, tokenAt } from './tokens.ts';

/** "half", "a third", "two-thirds", "three quarters", "one in five", "3 out of 4" */
export function readRatio(tokens: readonly Token[], at: number): FigureReading | undefined {
  const { text } = tokenAt(tokens, at);
  const whole = readEnglishNumeral(tokens, at, { money: false });
  // "A quarter of a million"
  if (whole?.scaled && !whole.digits) return undefined;
  if (text === 'half' && !isJoiningHyphen(tokens, at + 1) && !whole)
    return { kind: 'ratio', value: 0.5, faint: true, next: at + 1 };
  const top = text === 'a' ? { value: 1, next: at + 1 } : whole;
  if (!top || top.value > 20 || !Number.isInteger(top.value)) return undefined;
  const skip = isJoiningHyphen(tokens, top.next) ? 1 : 0;
  const bottom = FRACTIONS.get(tokenAt(tokens, top.next + skip).text);
  // "Seven halves" are seven matches that nobody won.
  if (bottom === undefined || top.value >= bottom) return readOneInFive(tokens, at, top);
  const next = top.next + skip + 1;
  if (text === 'a' && isCountedInTurn(tokens, top.next + 1)) return undefined;
  if (bottom === 4 && /^(?:century|hour)$/.test(tokenAt(tokens, next).text)) return undefined;
  return { kind: 'ratio', value: top.value / bottom, parts: [top.value, bottom], next, numeralAt: [at, next] };
}

/** "For a third day" and "a third-grader" count. */
function isCountedInTurn(tokens: readonly Token[], at: number): boolean {
  return COUNTED_IN_TURN.test(tokenAt(tokens, isJoiningHyphen(tokens, at) ? at + 1 : at).text);
}

const COUNTED_IN_TURN =
  /^(?:grader?|day|night|week|month|year|quarter|time|term|session|round|game|match|set|season|straight|consecutive|successive|person|man|woman|child|party|country|candidate|suspect|case|victim|reactor|test|launch|missile|meeting|summit)$/;

function readOneInFive(
  tokens: readonly Token[],
  at: number,
  top: { value: number; next: number },
): FigureReading | undefined {
  if (tokenAt(tokens, at).text === 'a') return undefined;
  const start =
    tokenAt(tokens, top.next).text === 'out' && tokenAt(tokens, top.next + 1).text === 'of'
      ? top.next + 2
      : tokenAt(tokens, top.next).text === 'in' || tokenAt(tokens, top.next).text === '/'
        ? top.next + 1
        : undefined;
  const hyphen =
    start === undefined &&
    tokenAt(tokens, top.next).text === '-' &&
    /^(?:of|in)$/.test(tokenAt(tokens, top.next + 1).text)
      ? top.next + 3
      : start;
  if (hyphen === undefined) return undefined;
  const every = tokenAt(tokens, hyphen).text === 'every' ? 1 : 0;
  const bottom = readEnglishNumeral(tokens, hyphen + every, { money: false });
  if (!bottom || bottom.scaled || bottom.value <= top.value || bottom.value > 1000 || !Number.isInteger(bottom.value))
    return undefined;
  return {
    kind: 'ratio',
    value: top.value / bottom.value,
    parts: [top.value, bottom.value],
    next: bottom.next,
    numeralAt: [at, bottom.next],
  };
}
