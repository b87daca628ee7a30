/** Concepts from elsewhere against those that are there: what is new, what differs, and what a decision makes of it. */
import { z } from 'zod';
import { foldWidth } from '../text/fold-width.ts';
import { isNamed } from './apply-to-concept.ts';
import type { Concept, Term } from './concept.ts';

export const MERGE_CLASSES = ['conflict', 'changes', 'adds-terms', 'new', 'identical', 'duplicate'] as const;
export type MergeClass = (typeof MERGE_CLASSES)[number];

/** `theirs`: their terms and fields, ours where they leave one empty. `both`: the terms of both, our fields first. */
export const MERGE_DECISIONS = ['mine', 'theirs', 'both'] as const;
export const mergeDecisionSchema = z.enum(MERGE_DECISIONS);
export type MergeDecision = z.infer<typeof mergeDecisionSchema>;

/** What happens to each class where nothing else was decided for a row. */
export const mergeRuleSchema = z.strictObject({
  conflict: mergeDecisionSchema,
  changes: mergeDecisionSchema,
  'adds-terms': mergeDecisionSchema,
  new: z.enum(['mine', 'theirs']),
});
export type MergeRule = z.infer<typeof mergeRuleSchema>;

/** Nothing that the desk decided is overwritten unless it says so. */
export const CAUTIOUS_RULE: MergeRule = { conflict: 'mine', changes: 'both', 'adds-terms': 'both', new: 'theirs' };

export interface MergeRow {
  readonly class: MergeClass;
  readonly theirs: Concept;
  /** The concept of ours that it is matched with. */
  readonly mine?: Concept;
}

/**
 * One row for each of `theirs`, in their order. Matched by id, else by source term and domain, else by a shared pair. A
 * second one of theirs for the same concept is a duplicate.
 */
export function compareConcepts(mine: Iterable<Concept>, theirs: readonly Concept[]): readonly MergeRow[] {
  const find = createMatcher(mine);
  const taken = new Set<Concept | string>();
  return theirs.map((concept): MergeRow => {
    const match = find(concept);
    const key = match ?? JSON.stringify(concept.terms.map(({ language, text }) => [language, text]));
    if (taken.has(key)) return { class: 'duplicate', theirs: concept, ...(match && { mine: match }) };
    taken.add(key);
    return match
      ? { class: classify(match, concept), theirs: concept, mine: match }
      : { class: 'new', theirs: concept };
  });
}

function createMatcher(concepts: Iterable<Concept>): (concept: Concept) => Concept | undefined {
  const byId = new Map<string, Concept>();
  const bySource = new Map<string, Concept>();
  const byPair = new Map<string, Concept>();
  for (const concept of concepts) {
    byId.set(concept.id, concept);
    for (const key of sourceKeys(concept)) if (!bySource.has(key)) bySource.set(key, concept);
    for (const key of pairKeys(concept)) if (!byPair.has(key)) byPair.set(key, concept);
  }
  const first = (map: ReadonlyMap<string, Concept>, keys: readonly string[]) => {
    const key = keys.find((one) => map.has(one));
    return key === undefined ? undefined : map.get(key);
  };
  return (concept) => byId.get(concept.id) ?? first(bySource, sourceKeys(concept)) ?? first(byPair, pairKeys(concept));
}

const fold = (text: string) => foldWidth(text).toLowerCase();
const inLanguage = ({ terms }: Concept, language: Term['language']) =>
  terms.filter((term) => term.language === language);

function sourceKeys(concept: Concept): readonly string[] {
  return inLanguage(concept, 'ja').map(({ text }) => `${fold(text)}\n${concept.domain ?? ''}`);
}

function pairKeys(concept: Concept): readonly string[] {
  const targets = inLanguage(concept, 'en').filter(({ status }) => status === 'preferred');
  return inLanguage(concept, 'ja').flatMap((from) => targets.map((to) => `${fold(from.text)}\n${fold(to.text)}`));
}

function classify(mine: Concept, theirs: Concept): MergeClass {
  if (hasConflict(mine, theirs)) return 'conflict';
  if (changedFields(mine, theirs).length > 0 || hasOtherTerms(mine, theirs)) return 'changes';
  return theirs.terms.every((term) => mine.terms.some((own) => isNamed(own, term))) ? 'identical' : 'adds-terms';
}

/** They prefer another wording, or one side forbids what the other allows. */
function hasConflict(mine: Concept, theirs: Concept): boolean {
  const preferred = (concept: Concept) => inLanguage(concept, 'en').find(({ status }) => status === 'preferred')?.text;
  const [ours, other] = [preferred(mine), preferred(theirs)];
  if (ours !== undefined && other !== undefined && ours !== other) return true;
  const isBanned = ({ status }: Term) => status === 'forbidden';
  return theirs.terms.some((term) => {
    const own = mine.terms.find((one) => isNamed(one, term));
    return own !== undefined && isBanned(own) !== isBanned(term);
  });
}

function hasOtherTerms(mine: Concept, theirs: Concept): boolean {
  return theirs.terms.some((term) => {
    const own = mine.terms.find((one) => isNamed(one, term));
    return (
      own !== undefined && (own.status !== term.status || (own.reading ?? '') !== (term.reading ?? own.reading ?? ''))
    );
  });
}

const FIELDS = ['firstMention', 'domain', 'partOfSpeech', 'definition', 'note', 'status'] as const;

/** Fields that theirs fills otherwise than ours; what they leave empty changes nothing. */
export function changedFields(mine: Concept, theirs: Concept): readonly string[] {
  const changed = FIELDS.filter((field) => theirs[field] !== undefined && theirs[field] !== mine[field]);
  const { authority } = theirs;
  const isOther = authority !== undefined && JSON.stringify(authority) !== JSON.stringify(mine.authority);
  return isOther ? [...changed, 'authority'] : changed;
}

/** The term with our reading where the other says none. */
function withReadingOf({ terms }: Concept): (term: Term) => Term {
  return (term) => {
    const reading = term.reading ?? terms.find((own) => isNamed(own, term))?.reading;
    return { ...term, ...(reading !== undefined && { reading }) };
  };
}

/** What the decision makes of a row; undefined where ours stays as it is. */
export function decide({ class: kind, mine, theirs }: MergeRow, decision: MergeDecision): Concept | undefined {
  if (decision === 'mine' || kind === 'identical' || kind === 'duplicate') return undefined;
  if (!mine) return theirs;
  const { changed: _, ...rest } = mine;
  if (decision === 'theirs') return { ...rest, ...theirs, id: mine.id, terms: theirs.terms.map(withReadingOf(mine)) };
  const hasPreferred = (language: Term['language']) =>
    mine.terms.some((term) => term.language === language && term.status === 'preferred');
  const added = theirs.terms
    .filter((term) => !mine.terms.some((own) => isNamed(own, term)))
    // One preferred wording a language.
    .map((term) =>
      term.status === 'preferred' && hasPreferred(term.language) ? { ...term, status: 'admitted' as const } : term,
    );
  return { ...theirs, ...rest, terms: [...mine.terms, ...added] };
}

/** The concepts to write, and how many rows of each class there are. `decisions`: by id of theirs. */
export function planMerge(
  rows: readonly MergeRow[],
  rule: MergeRule,
  decisions: ReadonlyMap<string, MergeDecision> = new Map(),
): readonly Concept[] {
  return rows.flatMap((row) => {
    const byRule = row.class === 'identical' || row.class === 'duplicate' ? 'mine' : rule[row.class];
    return decide(row, decisions.get(row.theirs.id) ?? byRule) ?? [];
  });
}

export function countClasses(rows: readonly MergeRow[]): Readonly<Record<MergeClass, number>> {
  const counts: Record<MergeClass, number> = {
    conflict: 0,
    changes: 0,
    'adds-terms': 0,
    new: 0,
    identical: 0,
    duplicate: 0,
  };
  for (const { class: kind } of rows) counts[kind] += 1;
  return counts;
}
