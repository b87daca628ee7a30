/** What an edit makes of a glossary, small enough to send around instead of the glossary. */
import type { Concept, Glossary } from './concept.ts';

export interface GlossaryChange {
  /** New concepts, and those that are other than before. */
  readonly concepts: readonly Concept[];
  /** Ids of those that are gone. */
  readonly removed: readonly string[];
}

/** The glossary itself where nothing changed: what did not change keeps its identity. */
export function applyChange(glossary: Glossary, { concepts, removed }: GlossaryChange): Glossary {
  if (concepts.length + removed.length === 0) return glossary;
  const changed = new Map(concepts.map((concept) => [concept.id, concept]));
  const gone = new Set(removed);
  const stayed: Concept[] = [];
  for (const concept of glossary.concepts) {
    if (gone.has(concept.id)) continue;
    const next = changed.get(concept.id);
    if (next) changed.delete(concept.id);
    stayed.push(next ?? concept);
  }
  for (const concept of changed.values()) stayed.push(concept);
  return { ...glossary, concepts: stayed };
}

/** By identity. */
export function changeBetween(before: readonly Concept[], after: readonly Concept[]): GlossaryChange {
  const known = new Set(before);
  const concepts = after.filter((concept) => !known.has(concept));
  const left = new Set(after.map(({ id }) => id));
  return { concepts, removed: before.flatMap(({ id }) => (left.has(id) ? [] : [id])) };
}
