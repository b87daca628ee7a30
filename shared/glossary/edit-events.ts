/** What has to be written so that a concept becomes what the reader made of it in a form. */
import { isNamed } from './apply-to-concept.ts';
import type { Concept, ConceptChange, Term } from './concept.ts';
import type { GlossaryBody } from './glossary-event.ts';

const FIELDS = ['firstMention', 'domain', 'partOfSpeech', 'definition', 'note', 'authority', 'status'] as const;

/** `before` undefined: the concept is new. Term by term, so that what another person does to other terms stays. */
export function eventsOfEdit(before: Concept | undefined, after: Concept): readonly GlossaryBody[] {
  if (!before) return [{ type: 'concepts.added', data: { concepts: [after] } }];
  const concept = before.id;
  const set = changeOf(before, after);
  const kept = after.terms.map((term, at) => ({ term, was: wordingBefore(before.terms, after.terms, at) }));
  const gone = before.terms.filter((term) => !kept.some(({ was }) => was === term));
  const changed = kept.flatMap(({ term, was }): readonly GlossaryBody[] => {
    if (!was) return [{ type: 'term.added', data: { concept, term } }];
    if (JSON.stringify(was) === JSON.stringify(term)) return [];
    return [{ type: 'term.changed', data: { concept, language: was.language, text: was.text, term } }];
  });
  return [
    ...(Object.keys(set).length === 0
      ? []
      : [{ type: 'concepts.changed' as const, data: { concepts: [concept], set } }]),
    ...changed,
    ...gone.map(({ language, text }): GlossaryBody => ({ type: 'term.removed', data: { concept, language, text } })),
  ];
}

function changeOf(before: Concept, after: Concept): ConceptChange {
  return Object.fromEntries(
    FIELDS.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field])).map((field) => [
      field,
      after[field] ?? null,
    ]),
  );
}

/** The term that this one was: the one of the same wording, else the one in its place that is nowhere else. */
function wordingBefore(before: readonly Term[], after: readonly Term[], at: number): Term | undefined {
  const term = after[at];
  if (!term) return undefined;
  const same = before.find((one) => isNamed(one, term));
  if (same) return same;
  const inPlace = before[at];
  const isFree = inPlace && inPlace.language === term.language && !after.some((one) => isNamed(one, inPlace));
  return isFree ? inPlace : undefined;
}
