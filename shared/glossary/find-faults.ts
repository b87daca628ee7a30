/** What contradicts itself in glossaries: listed at any time, before and after an import. */
import { z } from 'zod';
import { foldWidth } from '../text/fold-width.ts';
import type { Concept, Term } from './concept.ts';

export const FAULT_KINDS = [
  'two-preferred',
  'preferred-and-forbidden',
  'acronym-unexpanded',
  'acronym-circular',
  'forbidden-without-reason',
  'no-preferred',
  'no-reading',
  'overlap',
  'twin',
] as const;

export const glossaryFaultSchema = z.strictObject({
  kind: z.enum(FAULT_KINDS),
  /** The wording that it is about. */
  term: z.string(),
  /** Ids of the concepts. */
  concepts: z.array(z.string()),
  /** What stands against each other, where there is something: two renderings, the longer term. */
  others: z.array(z.string()),
});
export type GlossaryFault = z.infer<typeof glossaryFaultSchema>;

/** By kind, the worst first. `concepts`: those of all glossaries that are used together. */
export function findFaults(concepts: readonly Concept[]): readonly GlossaryFault[] {
  return [
    ...twoPreferred(concepts),
    ...preferredAndForbidden(concepts),
    ...concepts.flatMap(faultsOfConcept),
    ...circularAcronyms(concepts),
    ...twins(concepts),
    ...overlaps(concepts),
  ];
}

const isGood = ({ status }: Term) => status === 'preferred' || status === 'admitted';
const termsIn = (concept: Concept, language: Term['language']) =>
  concept.terms.filter((term) => term.language === language);

function preferredOf(concept: Concept): Term | undefined {
  return termsIn(concept, 'en').find(({ status }) => status === 'preferred');
}

/** One source term with two preferred renderings in one domain. */
function twoPreferred(concepts: readonly Concept[]): readonly GlossaryFault[] {
  const groups = groupBy(
    concepts.flatMap((concept) => termsIn(concept, 'ja').map(({ text }) => ({ concept, text }))),
    ({ concept, text }) => JSON.stringify([foldWidth(text), concept.domain ?? '']),
  );
  return groups.flatMap((group) => {
    const renderings = new Set(group.flatMap(({ concept }) => preferredOf(concept)?.text ?? []));
    if (renderings.size < 2) return [];
    return [
      faultOf(
        'two-preferred',
        group[0]?.text ?? '',
        group.map(({ concept }) => concept),
        [...renderings],
      ),
    ];
  });
}

/** A wording that one concept forbids and another prefers for the same source term, or for any. */
function preferredAndForbidden(concepts: readonly Concept[]): readonly GlossaryFault[] {
  const preferred = new Map<string, Concept[]>();
  for (const concept of concepts) {
    for (const { text, status } of termsIn(concept, 'en')) {
      if (status === 'preferred')
        preferred.set(text.toLowerCase(), [...(preferred.get(text.toLowerCase()) ?? []), concept]);
    }
  }
  return concepts.flatMap((concept) =>
    termsIn(concept, 'en').flatMap(({ text, status }) => {
      const others = status === 'forbidden' ? (preferred.get(text.toLowerCase()) ?? []) : [];
      return others.length === 0 ? [] : [faultOf('preferred-and-forbidden', text, [concept, ...others], [])];
    }),
  );
}

function faultsOfConcept(concept: Concept): readonly GlossaryFault[] {
  const english = termsIn(concept, 'en');
  const japanese = termsIn(concept, 'ja');
  const first = japanese[0]?.text ?? english[0]?.text ?? '';
  const faults: GlossaryFault[] = [];
  const acronym = english.find((term) => term.kind === 'acronym' && isGood(term));
  const isExpanded =
    concept.firstMention !== undefined ||
    english.some(({ known }) => known) ||
    english.some((term) => term.kind !== 'acronym' && isGood(term));
  if (acronym && !isExpanded) faults.push(faultOf('acronym-unexpanded', acronym.text, [concept], []));
  const banned = english.find(({ status }) => status === 'forbidden');
  if (banned && !concept.note) faults.push(faultOf('forbidden-without-reason', banned.text, [concept], []));
  if (english.length > 0 && !preferredOf(concept)) faults.push(faultOf('no-preferred', first, [concept], []));
  const unread = japanese.filter(({ text, reading }) => !reading && /[\u3400-\u9fff]/.test(text));
  for (const { text } of unread) faults.push(faultOf('no-reading', text, [concept], []));
  return faults;
}

/** An acronym whose expansion is itself an acronym of another concept that leads back: neither is ever explained. */
function circularAcronyms(concepts: readonly Concept[]): readonly GlossaryFault[] {
  const expansions = new Map<string, { readonly concept: Concept; readonly to: readonly string[] }>();
  for (const concept of concepts) {
    const english = termsIn(concept, 'en').filter(isGood);
    const full = english.filter(({ kind }) => kind !== 'acronym').map(({ text }) => text);
    for (const { text } of english.filter(({ kind }) => kind === 'acronym'))
      expansions.set(text, { concept, to: full });
  }
  const nextOf = (acronym: string) =>
    (expansions.get(acronym)?.to ?? []).flatMap((full) => full.match(/\b[A-Z][A-Z0-9]+\b/g) ?? []);
  return [...expansions].flatMap(([acronym, { concept, to }]) => {
    // A full form beside it that holds no acronym explains it.
    if (to.length === 0 || to.some((full) => !/\b[A-Z][A-Z0-9]+\b/.test(full))) return [];
    const seen = new Set<string>();
    // "IP address" beside "IP" only says what kind of thing it is.
    const open = nextOf(acronym).filter((next) => next !== acronym);
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (next === acronym) return [faultOf('acronym-circular', acronym, [concept], [...seen])];
      if (!seen.has(next)) open.push(...nextOf(next));
      seen.add(next);
    }
    return [];
  });
}

/** Two source terms that differ only by width, kana or case. */
function twins(concepts: readonly Concept[]): readonly GlossaryFault[] {
  const all = concepts.flatMap((concept) => termsIn(concept, 'ja').map(({ text }) => ({ concept, text })));
  return groupBy(all, ({ text }) => text.normalize('NFKC').toLowerCase()).flatMap((group) => {
    const texts = [...new Set(group.map(({ text }) => text))];
    const owners = [...new Set(group.map(({ concept }) => concept))];
    return texts.length < 2 || owners.length < 2 ? [] : [faultOf('twin', texts[0] ?? '', owners, texts.slice(1))];
  });
}

/** A term inside a longer one whose rendering does not hold its own: for information. */
function overlaps(concepts: readonly Concept[]): readonly GlossaryFault[] {
  const owners = new Map<string, Concept>();
  for (const concept of concepts) {
    for (const { text } of termsIn(concept, 'ja').filter(({ text }) => text.length > 1)) {
      owners.set(text, concept);
    }
  }
  return [...owners].flatMap(([text, concept]) => {
    const inner = partsOf(text, owners).find(([, other]) => other !== concept && !isRenderedIn(other, concept));
    return inner ? [faultOf('overlap', inner[0], [inner[1], concept], [text])] : [];
  });
}

function partsOf(text: string, owners: ReadonlyMap<string, Concept>): readonly (readonly [string, Concept])[] {
  const parts: (readonly [string, Concept])[] = [];
  for (let start = 0; start < text.length; start++) {
    for (let end = start + 2; end <= text.length; end++) {
      const part = text.slice(start, end);
      const owner = part === text ? undefined : owners.get(part);
      if (owner) parts.push([part, owner]);
    }
  }
  return parts;
}

function isRenderedIn(part: Concept, whole: Concept): boolean {
  const longer = termsIn(whole, 'en').map(({ text }) => text.toLowerCase());
  return termsIn(part, 'en').some(({ text }) => longer.some((one) => one.includes(text.toLowerCase())));
}

function faultOf(
  kind: GlossaryFault['kind'],
  term: string,
  concepts: readonly Concept[],
  others: readonly string[],
): GlossaryFault {
  return { kind, term, concepts: [...new Set(concepts.map(({ id }) => id))], others: [...others] };
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups.values()];
}
