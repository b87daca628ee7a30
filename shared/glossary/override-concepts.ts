/**
 * What a review says of concepts instead of their glossaries: a rendering of its own, or that a concept does not count
 * in it. Put before the glossaries as one more, since of concepts with one id the earlier glossary's counts alone.
 */
import type { Override } from '../review/review.ts';
import type { Concept, Glossary, Term } from './concept.ts';

/** The glossary that the overrides make; it has no concept where they say nothing of those that are attached. */
export function overridingGlossary(
  glossaries: readonly Glossary[],
  overrides: Iterable<Pick<Override, 'concept' | 'rendering'>>,
): Glossary {
  const renderings = new Map([...overrides].map(({ concept, rendering }) => [concept, rendering]));
  const found = new Map<string, Concept>();
  if (renderings.size > 0) {
    for (const { concepts } of glossaries) {
      for (const concept of concepts) {
        const rendering = renderings.get(concept.id);
        if (rendering === undefined || found.has(concept.id)) continue;
        found.set(concept.id, rendering === null ? { ...concept, status: 'retired' } : rendered(concept, rendering));
      }
    }
  }
  return { id: '', name: '', concepts: [...found.values()] };
}

/** What was preferred is given up, so that the checks ask for the other; further admitted wordings stay. */
function rendered({ firstMention, ...concept }: Concept, rendering: string): Concept {
  const terms = concept.terms
    .filter(({ language, text }) => language !== 'en' || text !== rendering)
    .map((term): Term => (isPreferredTarget(term) ? { ...term, status: 'deprecated' } : term));
  const own: Term = { language: 'en', text: rendering, status: 'preferred', kind: 'full' };
  const introduces = firstMention?.startsWith(rendering);
  return { ...concept, ...(introduces && { firstMention }), terms: [...terms, own] };
}

function isPreferredTarget({ language, status }: Term): boolean {
  return language === 'en' && status === 'preferred';
}
