/** The linked texts of a review: what terms are mined from and where they are looked up. */
import type { Review } from '../review/review.ts';

export interface ReviewLink {
  readonly source: string;
  readonly target: string;
}

/** One for each link that has both sides. */
export function linkedTexts({
  source,
  target,
  links,
}: Pick<Review, 'source' | 'target' | 'links'>): readonly ReviewLink[] {
  const textsOf = (document: Review['source']) => new Map(document?.paragraphs.map(({ id, text }) => [id, text]));
  const [sources, targets] = [textsOf(source), textsOf(target)];
  const join = (texts: ReadonlyMap<string, string>, ids: readonly string[]) =>
    ids.map((id) => texts.get(id) ?? '').join('\n');
  return links
    .filter((link) => link.source.length > 0 && link.target.length > 0)
    .map((link) => ({ source: join(sources, link.source), target: join(targets, link.target) }));
}
