/** What the library of past reviews says of terms and words: where they were used, what a change would flag, what recurs. */
import { stat } from 'node:fs/promises';
import type { Concept, Glossary } from '../../../shared/glossary/concept.ts';
import { type EvidencePlace, findEvidence } from '../../../shared/glossary/find-evidence.ts';
import { linkedTexts, type ReviewLink } from '../../../shared/glossary/linked-texts.ts';
import { type MinedPair, mineTerms } from '../../../shared/glossary/mine-terms.ts';
import { newlyFlagged } from '../../../shared/glossary/term-impact.ts';
import { foldEvents } from '../../../shared/review/fold.ts';
import type { Review } from '../../../shared/review/review.ts';
import { type ConcordancePlace, findConcordance } from '../../../shared/workspace/concordance.ts';
import type { Library } from '../library/library.ts';
import { readEvents } from '../reviews/read-events.ts';

export interface PastReviews {
  /** Where the concept's source terms stand, with what they were rendered by. */
  evidence(concept: Concept): Promise<readonly (EvidencePlace & ReviewName)[]>;
  /** Places of the translations that the checks on terms would flag with `after` and did not with `before`. */
  impact(before: readonly Glossary[], after: readonly Glossary[]): Promise<Impact>;
  /** Where words stand, the newest review first; `count` is of all places, of which the first are given. */
  find(words: string): Promise<{ readonly count: number; readonly places: readonly (ConcordancePlace & ReviewName)[] }>;
  mine(known: readonly Glossary[], rejected: ReadonlySet<string>): Promise<readonly MinedPair[]>;
}

interface ReviewName {
  /** Opaque reference. */
  readonly review: string;
  readonly title: string;
}

export interface Impact {
  readonly places: readonly (ReviewName & { readonly target: string; readonly words: string })[];
  readonly reviews: number;
}

const MOST_PLACES = 200;

interface Past extends ReviewName {
  readonly content: Review;
}

export function createPastReviews(library: Library): PastReviews {
  const known = new Map<string, { readonly state: string; readonly past: Past | undefined }>();

  const all = async (): Promise<readonly Past[]> => {
    const files = await library.reviews();
    const pasts = files.map(async ({ path, name }) => {
      const facts = await stat(path).catch(() => undefined);
      const state = facts ? `${facts.size} ${facts.mtimeMs}` : '';
      const before = known.get(path);
      if (before?.state === state) return before.past;
      const events = await readEvents(path);
      const content = events.ok ? foldEvents(events.value) : undefined;
      const past = content && { review: library.references.nameOf(path), title: content.title || name, content };
      known.set(path, { state, past });
      return past;
    });
    return (await Promise.all(pasts)).flatMap((past) => past ?? []);
  };

  return {
    async evidence(concept) {
      const pasts = await all();
      return pasts
        .flatMap(({ review, title, content }) =>
          findEvidence(concept, linkedTexts(content)).map((place) => ({ ...place, review, title })),
        )
        .slice(0, MOST_PLACES);
    },
    async impact(before, after) {
      const pasts = await all();
      const places = pasts.flatMap(({ review, title, content }) =>
        newlyFlagged(content, before, after).map((place) => ({ ...place, review, title })),
      );
      return { places: places.slice(0, MOST_PLACES), reviews: new Set(places.map(({ review }) => review)).size };
    },
    async find(words) {
      const places = (await all()).flatMap(({ review, title, content }) =>
        findConcordance(content, words).map((place) => ({ ...place, review, title })),
      );
      return { count: places.length, places: places.slice(0, MOST_PLACES) };
    },
    async mine(glossaries, rejected) {
      const words = new Set(
        glossaries.flatMap(({ concepts }) => concepts.flatMap(({ terms }) => terms.map(({ text }) => text))),
      );
      const links: readonly ReviewLink[] = (await all()).flatMap(({ content }) => linkedTexts(content));
      return mineTerms(links, {
        isKnown: (word) => words.has(word),
        isRejected: (source, target) => rejected.has(JSON.stringify([source, target])),
      });
    },
  };
}
