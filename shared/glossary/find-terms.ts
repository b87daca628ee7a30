/** Finds the terms of the attached glossaries in a text: longest match, word boundaries and inflection by language. */
import type { LanguageCode } from '../languages/pack.ts';
import type { TextRange } from '../text/range.ts';
import type { Concept, Term, TermStatus } from './concept.ts';
import { standsAsWord } from './japanese-boundaries.ts';
import type { KeyTable } from './key-table.ts';
import { KEY_MAKERS, type KeyText, originalRange } from './key-text.ts';

/** What a wording may mean: several concepts can share it. */
export interface Sense {
  readonly concept: Concept;
  readonly term: Term;
}

export interface FoundTerm extends TextRange, Sense {
  /** All that the wording may mean; the first is `concept` and `term`. */
  readonly senses: readonly Sense[];
}

/** The wordings of one language by key, with the words that are acronyms in them. */
export interface TermTable {
  readonly language: LanguageCode;
  readonly keys: KeyTable<readonly Sense[]>;
  readonly acronyms: ReadonlySet<string>;
}

export interface TermsInText {
  /** The longest terms that stand as words of their own, in order of place, never overlapping: what a rule may demand. */
  readonly terms: readonly FoundTerm[];
  /** Every wording, also inside longer ones or words: what may excuse a finding, never what demands one. */
  readonly wordings: readonly FoundTerm[];
}

/** Linear in the text, times the few terms that begin at a place. */
export function findTerms(text: string, table: TermTable): TermsInText {
  const wordings = findWordings(text, table);
  const terms = longestOf(wordings);
  return { wordings, terms: table.language === 'ja' ? terms.filter((term) => standsAsWord(text, term)) : terms };
}

/** By place, shorter ones first. Japanese wordings of one character say nothing inside other words. */
function findWordings(text: string, { language, keys, acronyms }: TermTable): readonly FoundTerm[] {
  if (keys.isEmpty) return [];
  const { toKey, nextStart, isEnd } = KEY_MAKERS[language];
  const key = toKey(text, acronyms);
  const found: FoundTerm[] = [];
  for (let at = 0; at < key.text.length; at = nextStart(key.text, at)) {
    if (!keys.mayStartAt(key.text, at)) continue;
    for (const { end, value } of keys.startingAt(key.text, at)) {
      if (isEnd(key.text, end)) found.push(toFound(text, key, { start: at, end }, value));
    }
  }
  return language === 'ja' ? found.filter((term) => term.end - term.start > 1 || standsAsWord(text, term)) : found;
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

function toFound(text: string, key: KeyText, range: TextRange, senses: readonly Sense[]): FoundTerm {
  const place = originalRange(key, range);
  const ranked = senses.length === 1 ? senses : rank(senses, text.slice(place.start, place.end));
  const [best] = ranked;
  if (!best) throw new Error('A key of the term table has no sense');
  return { start: place.start, end: place.end, concept: best.concept, term: best.term, senses: ranked };
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
