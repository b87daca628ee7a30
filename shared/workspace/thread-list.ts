/** Comments in the order in which a reader meets them: the article's, then by place in the text. */
import type { Thread } from '../review/review.ts';
import type { TextRow } from './lay-rows.ts';

export interface ThreadFilter {
  readonly show: 'open' | 'resolved' | 'all';
}

/** Threads that were not deleted, filtered, in order of the text; a comment that lost its words keeps its last place. */
export function listThreads(
  threads: Iterable<Thread>,
  rows: readonly TextRow[],
  { show }: ThreadFilter,
): readonly Thread[] {
  const places = new Map<string, number>();
  rows.forEach((row, place) => {
    for (const { id } of row.source) places.set(`source ${id}`, place);
    for (const { id } of row.target) places.set(`target ${id}`, place);
  });
  const placeOf = ({ anchor }: Thread) =>
    anchor.on === 'article' ? -1 : (places.get(`${anchor.side} ${anchor.paragraph}`) ?? rows.length);
  const startOf = ({ anchor }: Thread) => (anchor.on === 'span' ? anchor.start : -1);
  return [...threads]
    .filter(
      (thread) => !thread.deleted && (show === 'all' || (thread.resolved !== undefined) === (show === 'resolved')),
    )
    .sort((a, b) => placeOf(a) - placeOf(b) || startOf(a) - startOf(b) || (a.at < b.at ? -1 : 1));
}
