/** What one event makes of one concept. An event about something that is not there changes nothing. */
import type { Concept, ConceptChange, Term } from './concept.ts';
import type { GlossaryEvent } from './glossary-event.ts';

/** The ids of the concepts that the event is about; none for an undo, whose concepts are those of what it takes back. */
export function conceptsOf(event: GlossaryEvent): readonly string[] {
  switch (event.type) {
    case 'concepts.added':
      return event.data.concepts.map(({ id }) => id);
    case 'concepts.changed':
    case 'concepts.removed':
      return event.data.concepts;
    case 'term.added':
    case 'term.changed':
    case 'term.removed':
      return [event.data.concept];
    default:
      return [];
  }
}

/** `id`: the concept that is asked for; undefined for one that is not there. */
export function applyToConcept(concept: Concept | undefined, event: GlossaryEvent, id: string): Concept | undefined {
  if (event.type === 'concepts.added') {
    const added = event.data.concepts.find((one) => one.id === id);
    return added && addConcept(concept, added, event);
  }
  if (!concept) return undefined;
  switch (event.type) {
    case 'concepts.removed':
      return undefined;
    case 'concepts.changed':
      return marked(changeConcept(concept, event.data.set), event);
    case 'term.added':
      return marked({ ...concept, terms: [...without(concept.terms, event.data.term), event.data.term] }, event);
    case 'term.changed': {
      const { term } = event.data;
      if (!concept.terms.some((one) => isNamed(one, event.data))) return concept;
      const terms = concept.terms
        .filter((one) => isNamed(one, event.data) || !isNamed(one, term))
        .map((one) => (isNamed(one, event.data) ? term : one));
      return marked({ ...concept, terms }, event);
    }
    case 'term.removed': {
      const terms = without(concept.terms, event.data);
      // A concept always has a term: the last one goes with the concept.
      return terms.length === 0 || terms.length === concept.terms.length
        ? concept
        : marked({ ...concept, terms }, event);
    }
    default:
      return concept;
  }
}

/** What came from elsewhere keeps its own marks; what was made here is stamped. A replaced concept keeps when it was made. */
export function addConcept(before: Concept | undefined, added: Concept, event: GlossaryEvent): Concept {
  const mark = markOf(event);
  if (!before) return added.created ? added : { ...added, created: mark };
  return { ...added, created: before.created ?? added.created ?? mark, changed: added.changed ?? mark };
}

type TermName = Pick<Term, 'language' | 'text'>;

export function isNamed(term: TermName, { language, text }: TermName): boolean {
  return term.language === language && term.text === text;
}

function without(terms: readonly Term[], name: TermName): Term[] {
  return terms.filter((term) => !isNamed(term, name));
}

export function changeConcept(concept: Concept, set: ConceptChange): Concept {
  const changed: Record<string, unknown> = { ...concept };
  for (const [field, value] of Object.entries(set)) {
    if (value === null || value === undefined || value === '') delete changed[field];
    else changed[field] = value;
  }
  // Every field of a change is a field of a concept, with the same schema.
  return changed as unknown as Concept;
}

function marked(concept: Concept, event: GlossaryEvent): Concept {
  return { ...concept, changed: markOf(event) };
}

function markOf({ actor, at }: GlossaryEvent) {
  return { by: actor.name, at };
}
