/** Concepts and events of glossaries for tests, with fixed people, times and ids. */
import type { Concept, Term } from '../../shared/glossary/concept.ts';
import type { GlossaryBody, GlossaryEvent } from '../../shared/glossary/glossary-event.ts';
import { HANAKO } from './events.ts';

export function conceptOf(id: string, source: string, target: string, more: Partial<Concept> = {}): Concept {
  return { id, terms: [term('ja', source), term('en', target)], ...more };
}

export function term(language: Term['language'], text: string, more: Partial<Term> = {}): Term {
  return { language, text, status: 'preferred', kind: 'full', ...more };
}

/** Each body an act of its own: clock 1, 2, 3 …, a minute apart. */
export function acts(bodies: readonly GlossaryBody[], actor = HANAKO, firstClock = 1): readonly GlossaryEvent[] {
  return bodies.map((body, index) => {
    const clock = firstClock + index;
    const at = new Date(Date.UTC(2025, 5, 12, 9, clock)).toISOString();
    return { id: `${actor.id}-${clock}`, actor, at, clock, ...body };
  });
}
