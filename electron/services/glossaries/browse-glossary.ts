/** A page of a glossary as the reader filters and sorts it; what was sorted stays so, and what is edited stays in its place. */
import type { Concept } from '../../../shared/glossary/concept.ts';
import {
  type ConceptQuery,
  countDomains,
  type DomainCount,
  filterConcepts,
  keepOrder,
  prepareSearch,
  sortConcepts,
} from '../../../shared/glossary/search-concepts.ts';

export interface BrowsedPage {
  readonly rows: readonly Concept[];
  /** How many concepts match, and how many there are. */
  readonly matching: number;
  readonly total: number;
  /** Of all concepts, by name. */
  readonly domains: readonly DomainCount[];
  /** Of those that match, in order, where they come domain after domain. */
  readonly groups: readonly DomainCount[];
}

export interface Browser {
  page(
    concepts: readonly Concept[],
    query: ConceptQuery & { readonly offset: number; readonly limit: number },
  ): BrowsedPage;
  /** Ids of all that match, in order. */
  matching(concepts: readonly Concept[], query: ConceptQuery): readonly string[];
}

const PREPARED_AT_ONCE = 2000;

/** One for each glossary. `concepts` keeps its identity as long as the glossary stays as it is. */
export function createBrowser(): Browser {
  let sorted:
    | { readonly of: readonly Concept[]; readonly order: string; readonly concepts: readonly Concept[] }
    | undefined;
  let filtered:
    | { readonly of: readonly Concept[]; readonly query: string; readonly concepts: readonly Concept[] }
    | undefined;
  let domains: { readonly of: readonly Concept[]; readonly list: BrowsedPage['domains'] } | undefined;
  let groups: { readonly of: readonly Concept[]; readonly list: BrowsedPage['groups'] } | undefined;

  const find = (concepts: readonly Concept[], query: ConceptQuery): readonly Concept[] => {
    const order = JSON.stringify([query.sort, query.byDomain]);
    if (sorted?.of !== concepts || sorted.order !== order) {
      const isEdited = sorted?.order === order;
      const inOrder = isEdited && sorted ? keepOrder(sorted.concepts, concepts, query) : sortConcepts(concepts, query);
      sorted = { of: concepts, order, concepts: inOrder };
    }
    const asked = JSON.stringify([query.text, query.domain, query.status]);
    if (filtered?.of !== sorted.concepts || filtered.query !== asked) {
      filtered = { of: sorted.concepts, query: asked, concepts: filterConcepts(sorted.concepts, query) };
    }
    return filtered.concepts;
  };

  /** A part at a time, so that the host goes on answering; the reader has not typed yet. */
  const prepare = (concepts: readonly Concept[], from = 0) => {
    if (from >= concepts.length || prepared !== concepts) return;
    prepareSearch(concepts.slice(from, from + PREPARED_AT_ONCE));
    setImmediate(prepare, concepts, from + PREPARED_AT_ONCE);
  };
  let prepared: readonly Concept[] | undefined;

  return {
    page(concepts, query) {
      if (prepared !== concepts) {
        prepared = concepts;
        setImmediate(prepare, concepts);
      }
      const found = find(concepts, query);
      if (domains?.of !== concepts) domains = { of: concepts, list: byName(countDomains(concepts)) };
      if (groups?.of !== found) groups = { of: found, list: query.byDomain ? countDomains(found) : [] };
      return {
        rows: found.slice(query.offset, query.offset + query.limit),
        matching: found.length,
        total: concepts.length,
        domains: domains.list,
        groups: groups.list,
      };
    },
    matching: (concepts, query) => find(concepts, query).map(({ id }) => id),
  };
}

function byName(domains: readonly DomainCount[]): readonly DomainCount[] {
  return [...domains].sort((a, b) => (a.domain < b.domain ? -1 : 1));
}
