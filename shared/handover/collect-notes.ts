/** Gathers what a copy carries (threads, suggestions, open findings) as notes that know their places, unnumbered yet. */
import type { Finding } from '../checks/finding.ts';
import { type Translate, wordFinding } from '../locales/translator.ts';
import type { Remark, Review, Suggestion, Thread } from '../review/review.ts';
import { findDismissal } from '../workspace/finding-state.ts';
import type { CopyRemark, Decision, FindingNote, Note, SuggestionNote, ThreadNote } from './copy.ts';
import type { PlaceFinder } from './place-anchor.ts';

type Unnumbered<N extends Note> = Omit<N, 'number'>;
export type LooseNote = Unnumbered<ThreadNote> | Unnumbered<SuggestionNote> | Unnumbered<FindingNote>;

/** Every thread that was not deleted. */
export function threadNotes(review: Review, finder: PlaceFinder): readonly Unnumbered<ThreadNote>[] {
  return [...review.threads.values()].filter(({ deleted }) => !deleted).map((thread) => threadNote(thread, finder));
}

function threadNote(thread: Thread, finder: PlaceFinder): Unnumbered<ThreadNote> {
  const { anchor, mqm, severity, resolved } = thread;
  const place = thread.orphaned ? undefined : finder.placeOf(anchor);
  const replies = thread.replies.filter(({ deleted }) => !deleted).map(remarkOf);
  const language = anchor.on === 'article' ? undefined : finder.languageOf(anchor.side);
  return {
    kind: 'comment',
    places: place ? [place] : [],
    orphaned: anchor.on !== 'article' && !place,
    remarks: [remarkOf(thread), ...replies],
    ...(anchor.on === 'span' && { quote: { text: anchor.exact, language: language ?? 'en' } }),
    ...(mqm && { type: mqm }),
    ...(severity && { severity }),
    ...(resolved && { resolved: { by: resolved.by.name, at: resolved.at } }),
  };
}

function remarkOf({ id, author, at, text, mentions = [], editedAt }: Remark): CopyRemark {
  return { id, author: author.name, at, text, mentions, edited: editedAt !== undefined };
}

/**
 * Every suggestion that is still to be made or was rejected: the translator should see what became of it and why. Left
 * out are the withdrawn, and those that the text says by now.
 */
export function suggestionNotes(review: Review, finder: PlaceFinder): readonly Unnumbered<SuggestionNote>[] {
  return [...review.suggestions.values()]
    .map((suggestion) => suggestionNote(suggestion, finder))
    .filter((note) => note.state !== 'withdrawn' && !isSaidByNow(note));
}

/** A revision carries the anchor over to the words that replaced the old ones, or loses it with them. */
function isSaidByNow({ state, orphaned, exact, replacement }: Unnumbered<SuggestionNote>): boolean {
  return state === 'accepted' ? orphaned || exact === replacement : state === 'open' && exact === replacement;
}

function suggestionNote(suggestion: Suggestion, finder: PlaceFinder): Unnumbered<SuggestionNote> {
  const { id, author, at, anchor, replacement, state, decided } = suggestion;
  const place = suggestion.orphaned ? undefined : finder.placeOf(anchor);
  return {
    kind: 'suggestion',
    id,
    author: author.name,
    at,
    exact: anchor.exact,
    replacement,
    state,
    places: place ? [place] : [],
    orphaned: !place,
    quote: { text: anchor.exact, language: finder.languageOf(anchor.side) ?? 'en' },
    ...(decided && { decided: decisionOf(decided) }),
  };
}

function decisionOf({ by, at, reason }: NonNullable<Suggestion['decided']>): Decision {
  return { by: by.name, at, ...(reason !== undefined && { reason }) };
}

/** Findings that nobody dismissed. */
export function openFindings(review: Review, findings: readonly Finding[]): readonly Finding[] {
  return findings.filter((finding) => !findDismissal(finding, review.dismissals));
}

export function findingNote(finding: Finding, finder: PlaceFinder, translate: Translate): Unnumbered<FindingNote> {
  const { rule, type, severity, expected, found } = finding;
  const places = (['target', 'source'] as const).flatMap((side) =>
    finding[side].map((range) => finder.rangePlace(side, range)).filter((place) => place !== undefined),
  );
  const [first] = places;
  const language = first && finder.languageOf(first.side);
  return {
    kind: 'finding',
    rule,
    type,
    severity,
    title: translate(`checks.${rule}.title`),
    explanation: wordFinding(translate, finding),
    places,
    orphaned: false,
    ...(first && language && !first.whole && { quote: { text: finder.textOf(first), language } }),
    ...(expected !== undefined && { expected }),
    ...(found !== undefined && { found }),
  };
}
