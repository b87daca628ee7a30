/** Who and what a row speaks of on each side, in the glossary's concepts and the names that every newsroom renders alike. */
import type { Concept } from '../glossary/concept.ts';
import type { FoundTerm } from '../glossary/find-terms.ts';
import { kindOfKnownName, knownNames, standsFor } from '../glossary/known-names.ts';
import type { TextRange } from '../text/range.ts';
import type { FindingRange } from './finding.ts';
import type { CheckedParagraph, CheckedRow } from './rule.ts';

/** A term at its place on the page, with the words that stand there. */
export interface PlacedTerm {
  readonly found: FoundTerm;
  readonly range: FindingRange;
  readonly text: string;
}

/** What the two sides of a row say of the same names, counted. */
export interface EntityLedger {
  /** Longest terms of the source and of the target, in order of the page. */
  readonly source: readonly PlacedTerm[];
  readonly target: readonly PlacedTerm[];
  /** Names of the source inside longer words (カリフォルニア in バハカリフォルニア): they are often, not always, meant. */
  readonly embedded: readonly PlacedTerm[];
  /** How often the other side speaks of the term, of what it may stand for, or of what may stand for it. */
  answersTo(term: PlacedTerm, side: 'source' | 'target'): number;
  /** Whether the source has the words of the term at all, be it inside other words. */
  isMentioned(term: PlacedTerm): boolean;
  /** Whether the source has a wording of this very concept, whatever known name it shares with others. */
  mentionsConcept(concept: Concept): boolean;
  /** Whether the target has a wording of the term, be it inside a longer term of the glossary. */
  isRendered(term: PlacedTerm): boolean;
  /** Whether the target has the term itself, not only what may stand for it (Moscow for Russia). */
  isNamed(term: PlacedTerm): boolean;
  /** The same for one concept. */
  rendersConcept(concept: Concept): boolean;
}

/** Computed once a row. */
export function entityLedger(row: CheckedRow): EntityLedger {
  let ledger = LEDGERS.get(row);
  if (!ledger) {
    ledger = createLedger(row);
    LEDGERS.set(row, ledger);
  }
  return ledger;
}

const LEDGERS = new WeakMap<CheckedRow, EntityLedger>();

function createLedger(row: CheckedRow): EntityLedger {
  const placed = { source: placedTerms(row.source), target: placedTerms(row.target) };
  const placesById = { source: groupById(placed.source), target: groupById(placed.target) };
  const mentioned = idsIn(row.source.flatMap(mentions));
  const mentionedHere = new Set(
    row.source.flatMap(({ wordings }) => wordings.flatMap(({ senses }) => senses)).map(({ concept }) => concept.id),
  );
  // A country inside the name of another ("Korea" in "South Korea") is not named, so only whole known names count here.
  const rendered = idsIn(row.target.flatMap(({ wordings, names }) => [...wordings, ...names.terms]));
  return {
    ...placed,
    embedded: embeddedTerms(row.source),
    answersTo: ({ found }, side) => new Set([...familyOf(found)].flatMap((id) => placesById[side].get(id) ?? [])).size,
    isMentioned: ({ found }) => [...familyOf(found)].some((id) => mentioned.has(id)),
    mentionsConcept: ({ id }) => mentionedHere.has(id),
    rendersConcept: (concept) => idsOfConcept(concept).some((id) => rendered.has(id)),
    isRendered: ({ found }) => [...familyOf(found)].some((id) => rendered.has(id)),
    isNamed: ({ found }) => idsOf(found).some((id) => rendered.has(id)),
  };
}

function groupById(terms: readonly PlacedTerm[]): ReadonlyMap<string, readonly PlacedTerm[]> {
  const groups = new Map<string, PlacedTerm[]>();
  for (const term of terms) {
    for (const id of idsOf(term.found)) {
      const group = groups.get(id);
      if (group) group.push(term);
      else groups.set(id, [term]);
    }
  }
  return groups;
}

/** The longest terms of the glossary and the known names, in order of the page; a glossary term hides a name inside it. */
function placedTerms(paragraphs: readonly CheckedParagraph[]): readonly PlacedTerm[] {
  return paragraphs.flatMap(({ id, text, terms, names }) => {
    const taken = new Uint8Array(text.length);
    for (const { start, end } of terms) taken.fill(1, start, end);
    const free = names.terms.filter(({ start, end }) => !taken.subarray(start, end).includes(1));
    return [...terms, ...free]
      .sort((a, b) => a.start - b.start)
      .filter((found, i, all) => !isAcronymOf(found, all[i - 1], text))
      .map((found) => place(found, id, text));
  });
}

/** "the Financial Services Agency (FSA)" names it once. */
function isAcronymOf(found: FoundTerm, before: FoundTerm | undefined, text: string): boolean {
  return before?.concept === found.concept && /^\s*[(（]$/.test(text.slice(before.end, found.start));
}

function place(found: FoundTerm, paragraph: string, text: string): PlacedTerm {
  const { start, end } = found;
  return { found, range: { paragraph, start, end }, text: text.slice(start, end) };
}

/** Every wording but a place inside the name of another: インドネシア says nothing of インド. */
function mentions({ wordings, names }: CheckedParagraph): readonly FoundTerm[] {
  const places = names.wordings.filter(({ senses }) => senses.some(({ concept }) => isPlace(concept)));
  const isInside = insideLonger(places);
  return [...wordings, ...names.wordings.filter((name) => !isInside(name))];
}

/** Whether a range lies inside a longer one of `ranges`. Linear once, then constant. */
function insideLonger(ranges: readonly TextRange[]): (range: TextRange) => boolean {
  const length = ranges.reduce((longest, { end }) => Math.max(longest, end), 0);
  const farthest = new Int32Array(length + 1);
  for (const { start, end } of ranges) farthest[start] = Math.max(farthest[start] ?? 0, end);
  const before = new Int32Array(length + 1);
  for (let at = 1; at <= length; at++) before[at] = Math.max(before[at - 1] ?? 0, farthest[at - 1] ?? 0);
  return ({ start, end }) => (before[start] ?? 0) >= end || (farthest[start] ?? 0) > end;
}

function isPlace({ id }: Concept): boolean {
  const kind = kindOfKnownName(id);
  return kind === 'country' || kind === 'city';
}

function embeddedTerms(paragraphs: readonly CheckedParagraph[]): readonly PlacedTerm[] {
  return paragraphs.flatMap((paragraph) => {
    const taken = new Uint8Array(paragraph.text.length);
    for (const { start, end } of [...paragraph.terms, ...paragraph.names.terms]) taken.fill(1, start, end);
    return mentions(paragraph)
      .filter(({ start, end }) => !taken.subarray(start, end).includes(1))
      .map((found) => place(found, paragraph.id, paragraph.text));
  });
}

/** Ids of the known names that share the term's wording. */
export function knownNamesOf({ found }: PlacedTerm): readonly string[] {
  return idsOf(found).filter((id) => kindOfKnownName(id) !== undefined);
}

/** Country, city … of a term, by the known names that share its wording. */
export function kindsOf({ found }: PlacedTerm): readonly string[] {
  return idsOf(found).flatMap((id) => kindOfKnownName(id) ?? []);
}

/** Whether the term comes from a glossary, not only from general knowledge. */
export function isGlossaryTerm({ found }: PlacedTerm): boolean {
  return kindOfKnownName(found.concept.id) === undefined;
}

/** "turkey" and "a premier league" are no names: each word that the term capitalises has its capital. */
export function isWrittenAsName({ found, text }: PlacedTerm): boolean {
  const capitals = (wording: string) => wording.match(/\p{Lu}/gu)?.length ?? 0;
  return capitals(found.term.text) > 0 && capitals(text) >= capitals(found.term.text);
}

/** The wording that the glossary wants on the target side; empty when it has none. */
export function preferredRendering({ terms }: Concept): string {
  return terms.find(({ language, status }) => language === 'en' && status === 'preferred')?.text ?? '';
}

function familyOf(found: FoundTerm): ReadonlySet<string> {
  const ids = idsOf(found);
  return new Set([...ids, ...ids.flatMap(standsFor)]);
}

function idsIn(found: readonly FoundTerm[]): ReadonlySet<string> {
  return new Set(found.flatMap(idsOf));
}

function idsOf({ senses }: FoundTerm): readonly string[] {
  const [only] = senses;
  return only && senses.length === 1
    ? idsOfConcept(only.concept)
    : senses.flatMap(({ concept }) => idsOfConcept(concept));
}

/** A concept's own id and those of the known names with the same wording in either language. */
function idsOfConcept(concept: Concept): readonly string[] {
  let ids = IDS.get(concept);
  if (!ids) {
    ids = [concept.id, ...(kindOfKnownName(concept.id) ? [] : concept.terms.flatMap(sameNames))];
    IDS.set(concept, ids);
  }
  return ids;
}

const IDS = new WeakMap<Concept, readonly string[]>();

function sameNames({ text, language }: Concept['terms'][number]): readonly string[] {
  return knownNames()
    .findTerms(text, language)
    .terms.filter(({ start, end }) => start === 0 && end === text.length)
    .flatMap(({ senses }) => senses.map(({ concept }) => concept.id));
}
