/** Which remarks of a review are errors of the translation: each comment that was given a severity. */
import type { Thread } from '../review/review.ts';
import type { ErrorCount } from './mqm-score.ts';
import { mqmSeveritySchema } from './severity.ts';

/**
 * By severity, the worst first. Resolved comments count: what was put right afterwards was an error of the translation
 * as it came. Comments without a severity and the findings of the checks, which no person has judged, do not.
 */
export function countErrors(threads: Iterable<Thread>): readonly ErrorCount[] {
  const judged = [...threads].filter(({ deleted, severity }) => !deleted && severity !== undefined);
  return mqmSeveritySchema.options
    .map((severity) => ({ severity, count: judged.filter((thread) => thread.severity === severity).length }))
    .reverse();
}
