/** Measures how the time of a regular expression grows with a text made to harm it. */
import { createContext, runInContext } from 'node:vm';
import type { Expression } from './regular-expressions.ts';

/** A run that takes longer is ended: from a bad expression nobody would come back. */
const LIMIT_MS = 1500;
const SHORT = 4_000;
const LONG = 16_000;
/** What takes less on the long text harms nobody, however it grows. */
const HARMLESS_MS = 40;
/** Linear time grows fourfold from the short to the long text, quadratic sixteenfold. */
const SUPERLINEAR = 9;

/** Runs the expression over each text in a context of its own; undefined when it had to be ended. */
function times(
  { source, flags }: Expression,
  texts: readonly string[],
  limitMs = LIMIT_MS,
): readonly number[] | undefined {
  const context = createContext({ source, flags, texts, now: () => performance.now() });
  const program =
    'const re = new RegExp(source, flags); texts.map((text) => { re.lastIndex = 0; const t = now(); re.exec(text); return now() - t; })';
  try {
    return [...(runInContext(program, context, { timeout: limitMs }) as number[])];
  } catch (error) {
    // The error is one of the other context, so it is no instance of our Error.
    if ((error as { code?: unknown }).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return undefined;
    throw error;
  }
}

const pumped = (pump: string, length: number) => pump.repeat(Math.ceil(length / pump.length)).slice(0, length);

/** A text of any length: what leads to the weak place, what is repeated there, and what does not fit after it. */
export interface Attack {
  readonly lead?: string;
  readonly pump: string;
  readonly suffix: string;
}

const textOf = ({ lead = '', pump, suffix }: Attack, length: number) => lead + pumped(pump, length) + suffix;

/** The attacks under which the expression takes more than linear time. */
export function findBlowUps(expression: Expression, attacks: readonly Attack[]): readonly string[] {
  const first = times(
    expression,
    attacks.map((attack) => textOf(attack, LONG)),
  );
  return attacks.flatMap((attack, index) => {
    const taken = first?.[index] ?? Number.POSITIVE_INFINITY;
    return taken > HARMLESS_MS && isSuperlinear(expression, attack) ? [JSON.stringify(attack)] : [];
  });
}

/** The best of three, so that a busy machine accuses nobody. */
function isSuperlinear(expression: Expression, attack: Attack): boolean {
  const best = (length: number): number => {
    const taken = times(
      expression,
      Array.from({ length: 3 }, () => textOf(attack, length)),
    );
    return taken ? Math.min(...taken) : Number.POSITIVE_INFINITY;
  };
  const long = best(LONG);
  if (long === Number.POSITIVE_INFINITY) return true;
  return long > HARMLESS_MS && long / Math.max(best(SHORT), 0.01) > SUPERLINEAR;
}
