/** The glossaries attached to the open review, read once each. */
import { create } from 'zustand';
import type { Glossary } from '../../shared/glossary/concept.ts';
import { applyChange, type GlossaryChange } from '../../shared/glossary/glossary-change.ts';
import type { Review } from '../../shared/review/review.ts';
import { host } from '../host/client.ts';
import { reportProblem } from './notices.ts';

interface GlossaryState {
  readonly known: ReadonlyMap<string, Glossary>;
  /** Reads the starter glossaries in advance: most reviews have them attached. In order of precedence. */
  readStarters(): Promise<readonly Glossary[]>;
  /** Reads what is not known yet; a glossary that cannot be read is reported and counts as empty. */
  read(attached: Review['glossaries']): Promise<void>;
  /** What was edited in a glossary, here or in another window. */
  receive(glossary: string, change: GlossaryChange): void;
  /** Reads what is known once more: changes may have gone by unheard. */
  readAgain(): Promise<void>;
}

const asked = new Set<string>();

export const useGlossaries = create<GlossaryState>((set, get) => ({
  known: new Map(),
  async readStarters() {
    const listed = await host.call('glossary.starters', {});
    if (!listed.ok) return [];
    const starters = listed.value.map(({ glossary: id, name }) => ({ id, name }));
    await get().read(starters);
    return starters.flatMap(({ id }) => get().known.get(id) ?? []);
  },
  async read(attached) {
    const missing = attached.filter(({ id }) => !asked.has(id));
    for (const { id } of missing) asked.add(id);
    await Promise.all(
      missing.map(async ({ id, name }) => {
        const answer = await host.call('glossary.read', { glossary: id });
        if (!answer.ok) reportProblem(answer.problem);
        const glossary = answer.ok ? answer.value : { id, name, concepts: [] };
        set(({ known }) => ({ known: new Map(known).set(id, glossary) }));
      }),
    );
  },
  readAgain() {
    asked.clear();
    return get().read([...get().known.values()]);
  },
  receive(id, change) {
    const glossary = get().known.get(id);
    // Not read yet: it will be read with the change in it.
    if (glossary) set(({ known }) => ({ known: new Map(known).set(id, applyChange(glossary, change)) }));
  },
}));
