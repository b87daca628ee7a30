/** Which remarks of a review are errors of the translation: each comment that was given a severity. */
import type { Thread } from '../review/review.ts';
import type { ErrorCount, Scoring } from './mqm-score.ts';
import { type MqmSeverity, mqmSeveritySchema } from './severity.ts';

/** A comment with a severity. */
export type JudgedThread = Thread & { readonly severity: MqmSeverity };

/** What counts, and how many repeats of it do not. */
export interface CountedErrors {
  /** The lines of the sum by severity, the worst first, and by the weight of the type. Weight 1 is always there. */
  readonly lines: readonly Required<ErrorCount>[];
  readonly counted: readonly JudgedThread[];
  /** Comments that repeat a counted one, whether they count or not. */
  readonly repeats: number;
}

/**
 * Resolved comments count: what was put right afterwards was an error of the translation as it came. Comments without a
 * severity and the findings of the checks, which no person has judged, do not. Of comments on one and the same error the
 * first counts, and the others where the desk says so.
 */
export function countErrors(
  threads: Iterable<Thread>,
  { weights, countRepeats }: Pick<Scoring, 'weights' | 'countRepeats'>,
): CountedErrors {
  const judged = [...threads].filter(isJudged);
  const byId = new Map(judged.map((thread) => [thread.id, thread]));
  const seen = new Set<string>();
  const firsts = judged.filter((thread) => {
    const error = firstOf(thread, byId);
    return !seen.has(error) && seen.add(error);
  });
  const counted = countRepeats ? judged : firsts;
  const weightOf = ({ mqm }: Thread) => (mqm === undefined ? 1 : (weights[mqm] ?? 1));
  const lines = [...mqmSeveritySchema.options].reverse().flatMap((severity) => {
    const own = counted.filter((thread) => thread.severity === severity);
    return [...new Set([1, ...own.map(weightOf).sort((a, b) => b - a)])].map((weight) => ({
      severity,
      weight,
      count: own.filter((thread) => weightOf(thread) === weight).length,
    }));
  });
  return { lines, counted, repeats: judged.length - firsts.length };
}

function isJudged(thread: Thread): thread is JudgedThread {
  return !thread.deleted && thread.severity !== undefined;
}

/** The comment that first named the error of this one. Copies that were merged may point in a circle. */
function firstOf(thread: Thread, judged: ReadonlyMap<string, Thread>): string {
  const passed = new Set<string>();
  let at = thread;
  for (;;) {
    passed.add(at.id);
    const before = judged.get(at.repeats ?? '');
    if (!before) return at.id;
    if (passed.has(before.id)) return [...passed].sort()[0] as string;
    at = before;
  }
}
