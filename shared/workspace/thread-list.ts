/** Comments in the order in which a reader meets them: the article's, then by place in the text. */
import type { MqmSeverity } from '../quality/severity.ts';
import type { Thread } from '../review/review.ts';
import { findInText, foldQuery } from './find-in-text.ts';
import type { TextRow } from './lay-rows.ts';

export interface ThreadFilter {
  readonly show: 'open' | 'resolved' | 'all';
  /** Words of the comment, its replies or its quotation; width, case and the two kana make no difference. */
  readonly text?: string;
  /** Whoever wrote the comment or a reply. */
  readonly person?: string | undefined;
  readonly severity?: MqmSeverity | undefined;
}

/** Threads that were not deleted, filtered, in order of the text; a comment that lost its words keeps its last place. */
export function listThreads(
  threads: Iterable<Thread>,
  rows: readonly TextRow[],
  filter: ThreadFilter,
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
    .filter((thread) => !thread.deleted && isListed(thread, filter))
    .sort((a, b) => placeOf(a) - placeOf(b) || startOf(a) - startOf(b) || (a.at < b.at ? -1 : 1));
}

function isListed(thread: Thread, { show, text = '', person, severity }: ThreadFilter): boolean {
  const remarks = [thread, ...thread.replies].filter(({ deleted }) => !deleted);
  const texts = [...remarks.map((remark) => remark.text), thread.anchor.on === 'span' ? thread.anchor.exact : ''];
  return (
    (show === 'all' || (thread.resolved !== undefined) === (show === 'resolved')) &&
    (person === undefined || remarks.some(({ author }) => author.id === person)) &&
    (severity === undefined || thread.severity === severity) &&
    (foldQuery(text) === '' || texts.some((said) => findInText(said, text).length > 0))
  );
}
