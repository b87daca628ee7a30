/** What the states of XLIFF 1.2 and 2.x and our own words say about a paragraph. */
import { type ParagraphStatus, paragraphStatusSchema } from '../review/event.ts';

/** Undefined: nobody has looked at it, as far as the file says. */
export function statusOfState(state: string | undefined, subState = ''): ParagraphStatus | undefined {
  if (subState === 'ty:needs-work' || state?.startsWith('needs-')) return 'needs-work';
  if (state === 'final' || state === 'signed-off') return 'approved';
  return state === 'reviewed' ? 'reviewed' : undefined;
}

/** Our own word for it. */
export function statusOf(word: string | undefined): ParagraphStatus | undefined {
  const status = paragraphStatusSchema.safeParse(word);
  return status.success && status.data !== 'untouched' ? status.data : undefined;
}
