/** Whose concepts a glossary's are. After an edit nearly all of 50,000 stay, so only what changed is looked at again. */
import type { Concept } from './concept.ts';

export interface Members {
  has(concept: Concept): boolean;
  hasId(id: string): boolean;
}

export function createMembers(concepts: readonly Concept[]): Members {
  const all = new Set(concepts);
  let ids: ReadonlySet<string> | undefined;
  return {
    has: (concept) => all.has(concept),
    hasId(id) {
      ids ??= new Set(concepts.map((concept) => concept.id));
      return ids.has(id);
    },
  };
}

/** Where two lists differ: what stands between their common beginning and their common end. */
interface Difference {
  readonly gone: readonly Concept[];
  readonly added: readonly Concept[];
}

export function differenceOf(before: readonly Concept[], after: readonly Concept[]): Difference {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  return { gone: before.slice(start, before.length - end), added: after.slice(start, after.length - end) };
}

/** The members of a list that differs from the one whose members are known. */
export function changedMembers(members: Members, difference: Difference): Members {
  const gone = new Set(difference.gone);
  const goneIds = new Set(difference.gone.map(({ id }) => id));
  const added = createMembers(difference.added);
  return {
    has: (concept) => added.has(concept) || (members.has(concept) && !gone.has(concept)),
    hasId: (id) => added.hasId(id) || (members.hasId(id) && !goneIds.has(id)),
  };
}
