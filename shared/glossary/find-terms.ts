/** Finds the terms of the attached glossaries in a text: longest match, word boundaries and inflection by language. */
import type { LanguageCode } from '../languages/pack.ts';
import type { TextRange } from '../text/range.ts';
import type { Concept, Term, TermStatus } from './concept.ts';
import type { Place, PlaceFinder } from './find-places.ts';
import { standsAsWord } from './japanese-boundaries.ts';

/** What a wording may mean: several concepts can share it. */
export interface Sense {
  readonly concept: Concept;
  readonly term: Term;
}

export interface FoundTerm extends TextRange, Sense {
  /** All that the wording may mean; the first is `concept` and `term`. */
  readonly senses: readonly Sense[];
}

/** Where the wordings of a glossary's terms stand. */
export type WordingFinder = PlaceFinder<readonly Sense[]>;

/** What to look for: the wordings of the glossaries as they were indexed, and the few of what changed since. */
export interface TermSearch {
  readonly language: LanguageCode;
  readonly finders: readonly WordingFinder[];
  /** Place in the order of precedence, 0 first; undefined for a concept that was changed or taken out since. */
  precedenceOf(concept: Concept): number | undefined;
}

export interface TermsInText {
  /** The longest terms that stand as words of their own, in order of place, never overlapping: what a rule may demand. */
  readonly terms: readonly FoundTerm[];
  /** Every wording, also inside longer ones or words: what may excuse a finding, never what demands one. */
  readonly wordings: readonly FoundTerm[];
}

/** Linear in the text, times the few terms that begin at a place. */
export function findTerms(text: string, search: TermSearch): TermsInText {
  const wordings = findWordings(text, search);
  const terms = longestOf(wordings);
  return { wordings, terms: search.language === 'ja' ? terms.filter((term) => standsAsWord(text, term)) : terms };
}

/** By place, shorter ones first. Japanese wordings of one character say nothing inside other words. */
function findWordings(text: string, search: TermSearch): readonly FoundTerm[] {
  const lists = search.finders.map((find) => find(text));
  const places =
    lists.length === 1 ? (lists[0] ?? []) : lists.flat().sort((a, b) => a.start - b.start || a.end - b.end);
  const found: FoundTerm[] = [];
  for (let at = 0; at < places.length; at++) {
    const { start, end, value } = places[at] as Place<readonly Sense[]>;
    let all = value;
    for (; places[at + 1]?.start === start && places[at + 1]?.end === end; at++)
      all = [...all, ...(places[at + 1]?.value ?? [])];
    const meant = weigh(all, text.slice(start, end), search);
    const [best] = meant;
    if (best) found.push({ start, end, concept: best.concept, term: best.term, senses: meant });
  }
  return search.language === 'ja'
    ? found.filter((term) => term.end - term.start > 1 || standsAsWord(text, term))
    : found;
}

/** From left to right, the longest at each place that no earlier one covers. */
function longestOf(wordings: readonly FoundTerm[]): readonly FoundTerm[] {
  const longest: FoundTerm[] = [];
  for (const wording of wordings) {
    const last = longest.at(-1);
    if (last?.start === wording.start) longest[longest.length - 1] = wording;
    else if (!last || last.end <= wording.start) longest.push(wording);
  }
  return longest;
}

/** Those of the senses that the wording can have here, the likeliest first. */
function weigh(senses: readonly Sense[], wording: string, { language, precedenceOf }: TermSearch): readonly Sense[] {
  const isMeant = ({ concept, term }: Sense) => precedenceOf(concept) !== undefined && isSpeltSo(term, wording);
  if (senses.length === 1 && senses[0] && isMeant(senses[0])) return senses;
  const current = senses.filter(isMeant);
  if (current.length < 2) return current;
  const rankOf = ({ concept }: Sense) => precedenceOf(concept) ?? 0;
  // Sort is stable: within one glossary the order stays its own.
  const ordered = rank(
    [...current].sort((a, b) => rankOf(a) - rankOf(b)),
    wording,
  );
  if (language !== 'ja') return ordered;
  // What a higher glossary says of a source term in a field counts alone.
  return ordered.filter(
    (sense) =>
      !current.some(
        (other) => rankOf(other) < rankOf(sense) && (other.concept.domain ?? '') === (sense.concept.domain ?? ''),
      ),
  );
}

/** Whether the spelling of the text is one that the term allows. */
function isSpeltSo(term: Term, wording: string): boolean {
  if (term.case === undefined && term.invariable === undefined) return true;
  const spelling = wording.replace(/\s+/g, ' ');
  if (term.case === 'exact' && !spelling.startsWith(term.text)) return false;
  if (term.case === 'first' && spelling.slice(1, term.text.length) !== term.text.slice(1)) return false;
  return term.invariable !== true || spelling.toLowerCase() === term.text.toLowerCase();
}

const STATUS_ORDER: readonly TermStatus[] = ['preferred', 'admitted', 'deprecated', 'forbidden'];

/** The sense spelt most like the text first ("Self Defense Force" is not "Self-Defense Forces"), then the better status. */
function rank(senses: readonly Sense[], wording: string): readonly Sense[] {
  return senses
    .map((sense) => ({ sense, likeness: likeness(sense.term.text, wording) }))
    .sort(
      (a, b) =>
        b.likeness - a.likeness ||
        STATUS_ORDER.indexOf(a.sense.term.status) - STATUS_ORDER.indexOf(b.sense.term.status),
    )
    .map(({ sense }) => sense);
}

function likeness(term: string, wording: string): number {
  if (term === wording) return 3;
  const fold = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').replaceAll('’', "'");
  if (fold(term) === fold(wording)) return 2;
  const parts = (text: string) => fold(text).replaceAll('-', ' ');
  return parts(term) === parts(wording) ? 1 : 0;
}
