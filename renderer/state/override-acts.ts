/** What a reader says of a concept for the open review alone. */
import type { Concept } from '../../shared/glossary/concept.ts';
import { leadingTerm } from '../../shared/glossary/edit-cell.ts';
import type { EventBody } from '../../shared/review/event.ts';
import { reportProblem } from './notices.ts';
import { useReview } from './review-store.ts';

/** `rendering`: what it is rendered by here; null where it does not count here. */
export function overrideConcept(concept: Concept, rendering: string | null): Promise<boolean> {
  const term = (leadingTerm(concept, 'ja') ?? leadingTerm(concept, 'en'))?.text ?? '';
  return act({ type: 'glossary.overridden', data: { concept: concept.id, term, rendering } });
}

/** The concept counts again as its glossary has it. */
export function followGlossary(concept: string): Promise<boolean> {
  return act({ type: 'glossary.followed', data: { concept } });
}

async function act(body: EventBody): Promise<boolean> {
  const answer = await useReview.getState().act(body);
  if (!answer.ok) reportProblem(answer.problem);
  return answer.ok;
}
