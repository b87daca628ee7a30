/** What stands beside what on the screen: one row a link, and rows for the parts of the page that are not translated. */
import type { Link } from '../alignment/link.ts';
import { type Document, isAlignedRole, type Paragraph } from '../document/document.ts';
import type { Review } from '../review/review.ts';

/** A link with its paragraphs, or (without `link`) page furniture that stands at this place on either side. */
export interface TextRow {
  /** Stable while the same paragraphs stand in the row. */
  readonly key: string;
  readonly link?: Link;
  readonly source: readonly Paragraph[];
  readonly target: readonly Paragraph[];
}

/** All paragraphs of both documents, each once, in the order of the page. Linear in their number. */
export function layRows({ source, target, links }: Pick<Review, 'source' | 'target' | 'links'>): readonly TextRow[] {
  const sources = createPageReader(source);
  const targets = createPageReader(target);
  const rows: TextRow[] = [];
  const addPage = (row: Pick<TextRow, 'source' | 'target'>) => {
    if (row.source.length + row.target.length > 0) rows.push({ key: keyOf('page', row), ...row });
  };
  for (const link of links) {
    addPage({ source: sources.pageBefore(link.source), target: targets.pageBefore(link.target) });
    const row = { source: sources.take(link.source), target: targets.take(link.target) };
    rows.push({ key: keyOf('link', row), link, ...row });
  }
  addPage({ source: sources.rest(), target: targets.rest() });
  return rows;
}

function keyOf(kind: string, { source, target }: Pick<TextRow, 'source' | 'target'>): string {
  const ids = (side: readonly Paragraph[]) => side.map(({ id }) => id).join('+');
  return `${kind} ${ids(source)} ${ids(target)}`;
}

/** Hands out one side's paragraphs; furniture goes with the first linked paragraph that follows it on the page. */
function createPageReader(document: Document | undefined) {
  const paragraphs = document?.paragraphs ?? [];
  const places = new Map(paragraphs.map(({ id }, place) => [id, place]));
  let next = 0;
  const pageUpTo = (end: number): readonly Paragraph[] => {
    const page = paragraphs.slice(next, end).filter(({ role }) => !isAlignedRole(role));
    next = Math.max(next, end);
    return page;
  };
  return {
    pageBefore(ids: readonly string[]): readonly Paragraph[] {
      const first = Math.min(...ids.map((id) => places.get(id) ?? Number.POSITIVE_INFINITY));
      return Number.isFinite(first) ? pageUpTo(first) : [];
    },
    take(ids: readonly string[]): readonly Paragraph[] {
      return ids.map((id) => paragraphs[places.get(id) ?? -1]).filter((paragraph) => paragraph !== undefined);
    },
    rest: () => pageUpTo(paragraphs.length),
  };
}
