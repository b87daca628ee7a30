/** Where a concept was used: its source terms in linked texts, with the wording that stands for them in the translation. */
import type { Concept } from './concept.ts';
import type { ReviewLink } from './linked-texts.ts';
import { createTermIndex } from './term-index.ts';

export interface EvidencePlace {
  /** The linked texts, around the term. */
  readonly source: string;
  readonly target: string;
  /** The glossary's wording that was found there; empty where none of them stands. */
  readonly rendering: string;
}

const REACH = 60;

export function findEvidence(concept: Concept, links: readonly ReviewLink[]): readonly EvidencePlace[] {
  const { status: _, ...inForce } = concept;
  const index = createTermIndex([{ id: 'one', name: '', concepts: [inForce] }]);
  return links.flatMap(({ source, target }) => {
    const [found] = index.findTerms(source, 'ja').terms;
    if (!found) return [];
    const [rendered] = index.findTerms(target, 'en').terms;
    const at = rendered ?? { start: 0, end: 0 };
    return [
      {
        source: around(source, found.start, found.end, REACH / 2),
        target: around(target, at.start, at.end, REACH),
        rendering: rendered ? target.slice(rendered.start, rendered.end) : '',
      },
    ];
  });
}

function around(text: string, start: number, end: number, reach: number): string {
  const from = Math.max(0, start - reach);
  const to = Math.min(text.length, end + reach);
  return `${from > 0 ? '…' : ''}${text.slice(from, to).replace(/\s+/g, ' ')}${to < text.length ? '…' : ''}`;
}
