/** English decades of a century or a life: the early 1960s, the '60s, mid-20s, late thirties, teens. */
import type { FigureReading } from './figure-reading.ts';
import { PART_STARTS, readPart } from './parts.ts';
import { type Token, tokenAt } from './tokens.ts';

/** The decade that begins at token `at`, with its part, or undefined. */
export function readDecade(tokens: readonly Token[], at: number): FigureReading | undefined {
  const named = readPart(tokens, at);
  if (!named) return readWholeDecade(tokens, at);
  const apostrophe = tokenAt(tokens, named.next).text === "'" ? 1 : 0;
  const decade = readWholeDecade(tokens, named.next + apostrophe);
  return decade && { ...decade, part: named.part };
}

function readWholeDecade(tokens: readonly Token[], at: number): FigureReading | undefined {
  const { text, kind } = tokenAt(tokens, at);
  const after = tokenAt(tokens, at + 1);
  const apostrophe = after.text === "'" && !after.spaced ? 1 : 0;
  const plural = tokenAt(tokens, at + 1 + apostrophe);
  if (kind === 'number' && /^(?:\d0|\d{3}0)$/.test(text) && plural.text === 's' && !plural.spaced) {
    return { kind: 'decade', value: Number(text), next: at + 2 + apostrophe, numeralAt: [at, at + 1] };
  }
  if (TEEN_WORDS.has(text)) {
    return { kind: 'decade', value: 10, faint: true, next: at + 1 };
  }
  const decade = DECADE_WORDS.get(text);
  return decade === undefined ? undefined : { kind: 'decade', value: decade, next: at + 1 };
}

const DECADE_WORDS = new Map(
  'twenties,thirties,forties,fifties,sixties,seventies,eighties,nineties'
    .split(',')
    .map((word, i) => [word, 20 + 10 * i]),
);
const TEEN_WORDS = new Set(['teens', 'teenage', 'teenager', 'teenagers']);

/** The words that a decade may begin with. */
export const DECADE_STARTS: readonly string[] = [...PART_STARTS, ...TEEN_WORDS, ...DECADE_WORDS.keys()];
