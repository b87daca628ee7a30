/** Running times by the stopwatch: 2:06:11, 1:52.34. */
import type { FigureReading } from './figure-reading.ts';
import { type Token, tokenAt } from './tokens.ts';

/** The time in seconds that begins at token `at`; "3:30" alone is a time of day and none of these. */
export function readRunningTime(tokens: readonly Token[], at: number): FigureReading | undefined {
  const parts = [tokenAt(tokens, at).text];
  let next = at + 1;
  while (parts.length < 3 && isColon(tokens, next) && /^[0-5]\d(?:\.\d+)?$/.test(tokenAt(tokens, next + 1).text)) {
    parts.push(tokenAt(tokens, next + 1).text);
    next += 2;
  }
  const isTimed = parts.length === 3 || (parts.length === 2 && parts[1]?.includes('.'));
  if (!isTimed || !/^\d{1,2}$/.test(parts[0] ?? '')) return undefined;
  const value = Number(parts.reduce((sum, part) => sum * 60 + Number(part), 0).toFixed(3));
  return { kind: 'duration', unit: 'second', value, next, numeralAt: [at, next] };
}

function isColon(tokens: readonly Token[], at: number): boolean {
  const [colon, after] = [tokenAt(tokens, at), tokenAt(tokens, at + 1)];
  return colon.text === ':' && !colon.spaced && after.kind === 'number' && !after.spaced;
}
