/** The glossary that the reader works on: how it is filtered, the rows that were looked at, and what is chosen. */
import { create } from 'zustand';
import type { Output } from '../../shared/api/contract.ts';
import type { Concept } from '../../shared/glossary/concept.ts';
import type { ConceptQuery } from '../../shared/glossary/search-concepts.ts';
import { host } from '../host/client.ts';
import { reportProblem } from './notices.ts';

/** Rows asked for at once. */
export const PAGE_ROWS = 100;

type Facts = Omit<Output<'glossary.browse'>, 'rows'>;

interface DeskState {
  readonly listed: Output<'glossary.list'>;
  readonly glossary: string | undefined;
  readonly query: ConceptQuery;
  readonly facts: Facts | undefined;
  readonly pages: ReadonlyMap<number, readonly Concept[]>;
  /** Id of the concept in the form; empty for a new one. */
  readonly chosen: string | undefined;
  readonly selected: ReadonlySet<string>;
  /** Domains whose concepts are hidden while they are grouped. */
  readonly closed: ReadonlySet<string>;
  list(): Promise<void>;
  open(glossary: string): void;
  filter(part: Partial<ConceptQuery>): void;
  /** Asks for a page that is not there yet. */
  load(page: number): Promise<void>;
  /** Reads the shown rows again, after something changed. */
  reload(): Promise<void>;
  choose(concept: string | undefined): void;
  select(concepts: ReadonlySet<string>): void;
  /** Leaves these domains closed and all others open. */
  close(domains: ReadonlySet<string>): void;
}

const FIRST: ConceptQuery = { text: '', sort: 'source' };

export const useDesk = create<DeskState>((set, get) => {
  /** Counts up with each new question, so that an answer to an older one is thrown away. */
  let asked = 0;
  const going = new Set<number>();

  const fetchPage = async (page: number): Promise<void> => {
    const { glossary, query } = get();
    if (glossary === undefined || going.has(page)) return;
    going.add(page);
    const question = asked;
    const answer = await host.call('glossary.browse', {
      glossary,
      ...query,
      offset: page * PAGE_ROWS,
      limit: PAGE_ROWS,
    });
    if (question !== asked) return;
    going.delete(page);
    if (!answer.ok) {
      reportProblem(answer.problem);
      return;
    }
    const { rows, ...facts } = answer.value;
    set(({ pages }) => ({ facts, pages: new Map(pages).set(page, rows) }));
  };

  const renew = async (pages: readonly number[]): Promise<void> => {
    asked += 1;
    going.clear();
    await Promise.all(pages.map(fetchPage));
  };

  return {
    listed: [],
    glossary: undefined,
    query: FIRST,
    facts: undefined,
    pages: new Map(),
    chosen: undefined,
    selected: new Set(),
    closed: new Set(),
    async list() {
      const answer = await host.call('glossary.list', {});
      if (!answer.ok) {
        reportProblem(answer.problem);
        return;
      }
      set({ listed: answer.value });
      const { glossary } = get();
      const wished = answer.value.find((one) => one.isEditable) ?? answer.value[0];
      if (glossary === undefined && wished) get().open(wished.glossary);
    },
    open(glossary) {
      set({
        glossary,
        query: FIRST,
        facts: undefined,
        pages: new Map(),
        chosen: undefined,
        selected: new Set(),
        closed: new Set(),
      });
      void renew([0]);
    },
    filter(part) {
      set(({ query }) => ({ query: { ...query, ...part }, pages: new Map(), selected: new Set() }));
      void renew([0]);
    },
    load: (page) => (get().pages.has(page) ? Promise.resolve() : fetchPage(page)),
    async reload() {
      await renew([...get().pages.keys()]);
    },
    choose: (chosen) => set({ chosen }),
    select: (selected) => set({ selected }),
    close: (closed) => set({ closed }),
  };
});

/** `place`: in the order of all that match. */
export function conceptAt(pages: ReadonlyMap<number, readonly Concept[]>, place: number): Concept | undefined {
  return pages.get(Math.floor(place / PAGE_ROWS))?.[place % PAGE_ROWS];
}

/** Undefined for a concept that is on none of the pages. */
export function placeOf(pages: ReadonlyMap<number, readonly Concept[]>, id: string | undefined): number | undefined {
  for (const [page, rows] of pages) {
    const at = rows.findIndex((concept) => concept.id === id);
    if (at >= 0) return page * PAGE_ROWS + at;
  }
  return undefined;
}

export function toggleSelected(concept: string): void {
  const { selected, select } = useDesk.getState();
  select(toggled(selected, concept));
}

/** Opens the group of a domain, or closes it. */
export function toggleGroup(domain: string): void {
  const { closed, close } = useDesk.getState();
  close(toggled(closed, domain));
}

function toggled(set: ReadonlySet<string>, item: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(item)) next.add(item);
  return next;
}
