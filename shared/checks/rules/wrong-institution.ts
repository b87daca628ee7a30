/** Another name stands where one is missing: 防衛省 as "Ministry of Foreign Affairs", ロシア as "Ukraine". */
import {
  type EntityLedger,
  entityLedger,
  isGlossaryTerm,
  isWrittenAsName,
  kindsOf,
  type PlacedTerm,
  preferredRendering,
} from '../entities.ts';
import { katakanaWords, soundsLike } from '../names/sounds-like.ts';
import type { CheckedRow, Remark, RowRule } from '../rule.ts';

export const rule: RowRule = {
  id: 'wrong-institution',
  type: 'wrong-term',
  severity: 'error',
  scope: 'row',
  check(row) {
    const ledger = entityLedger(row);
    const sources = firstOfEach(ledger.source);
    const embedded = firstOfEach(ledger.embedded);
    return ledger.target.flatMap((found): readonly Remark[] => {
      if (!isWrittenAsName(found)) return [];
      const meant =
        sources.find((candidate) => isTakenFor(candidate, found, ledger)) ??
        embedded.find((candidate) => isReplacedBy(candidate, found, ledger) && !isMisprintOf(candidate, found, row));
      return meant ? [remark(meant, found, ledger)] : [];
    });
  },
};

/** A concept is asked about once, at its first place. */
function firstOfEach(terms: readonly PlacedTerm[]): readonly PlacedTerm[] {
  return [...new Map(terms.toReversed().map((term) => [term.found.concept.id, term])).values()].reverse();
}

/** One side names `meant` more often than the other answers, and `found` has nothing, or too little, that it answers. */
function isTakenFor(meant: PlacedTerm, found: PlacedTerm, ledger: EntityLedger): boolean {
  if (isReplacedBy(meant, found, ledger)) return true;
  if (!couldBeTaken(meant, found) || ledger.answersTo(meant, 'source') <= ledger.answersTo(meant, 'target'))
    return false;
  if (!ledger.isMentioned(found)) return kindsOf(meant).length > 0 || !ledger.isRendered(meant);
  return !ledger.isRendered(meant) && ledger.answersTo(found, 'source') < ledger.answersTo(found, 'target');
}

/** `found` comes from nowhere, and `meant` is not named, at most by what may stand for it ("Moscow's" for ロシア). */
function isReplacedBy(meant: PlacedTerm, found: PlacedTerm, ledger: EntityLedger): boolean {
  return (
    kindsOf(meant).length > 0 && couldBeTaken(meant, found) && !ledger.isNamed(meant) && !ledger.isMentioned(found)
  );
}

/** インドシア with "Indonesia": the whole word, of which インド is only a part, sounds like the other name. */
function isMisprintOf({ range }: PlacedTerm, { text }: PlacedTerm, { source }: CheckedRow): boolean {
  const words = katakanaWords(source.find(({ id }) => id === range.paragraph)?.text ?? '');
  const whole = words.find(({ word, start }) => start <= range.start && range.end <= start + word.length);
  return whole !== undefined && soundsLike(whole.word, text, SLIPPED);
}

/** A kana dropped or doubled costs a short name this much of its likeness. */
const SLIPPED = 0.39;

/** Names of one kind can be taken for each other, and bodies of one domain of the glossary (財務省 and 金融庁). */
function couldBeTaken(meant: PlacedTerm, found: PlacedTerm): boolean {
  const [a, b] = [kindsOf(meant), kindsOf(found)];
  if (a.some((kind) => b.includes(kind) && kind !== 'region')) return true;
  if (!isGlossaryTerm(meant) || !isGlossaryTerm(found) || [...a, ...b].some((kind) => NO_BODIES.has(kind)))
    return false;
  return meant.found.concept.domain === found.found.concept.domain && !isPartOf(meant, found);
}

/** A country's name and its leader's stand for each other; a domain says nothing of them. */
const NO_BODIES: ReadonlySet<string> = new Set(['country', 'city', 'region', 'title']);

/** The General Assembly for 国連 says more, not something else. */
function isPartOf(meant: PlacedTerm, found: PlacedTerm): boolean {
  return found.found.concept.terms.some(({ language, text }) => language === 'ja' && text.includes(meant.text));
}

function remark(meant: PlacedTerm, found: PlacedTerm, ledger: EntityLedger): Remark {
  const expected = preferredRendering(meant.found.concept);
  return {
    ...(ledger.isRendered(meant) ? { severity: 'warning' } : {}),
    source: [meant.range],
    target: [found.range],
    explanation: { key: 'swapped', values: { term: meant.text, expected, found: found.text } },
    expected,
    found: found.text,
    // The rendering is a noun; in place of "Russian" it would make another mistake.
    fixes:
      found.text === preferredRendering(found.found.concept) ? [{ range: found.range, replacement: expected }] : [],
  };
}
