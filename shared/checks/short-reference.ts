/** Why a row may do without the full rendering of a term: the English refers back to it, or names the person instead. */
import type { Role } from '../document/document.ts';
import { type EntityLedger, kindsOf, knownNamesOf, type PlacedTerm, preferredRendering } from './entities.ts';
import { isReworded } from './names/reworded.ts';
import { hasSecondReference } from './names/second-references.ts';
import { strayNames } from './names/stray-names.ts';
import type { CheckedRow } from './rule.ts';

/** Key of the explanation; all of them are worth a look and no more. */
export type ShortReference =
  | 'short'
  | 'named'
  | 'titled'
  | 'holder'
  | 'reworded'
  | 'country'
  | 'second'
  | 'outside'
  | 'heading';

/** What the text before a row has shown. */
export interface Shown {
  /** The term was rendered before. */
  readonly wasRendered: boolean;
  /** The names that stood behind its rendering, where it is a title. */
  readonly holders: ReadonlySet<string>;
  readonly ledger: EntityLedger;
}

/** What seems to stand for the missing `term` in the row. */
export function findShortReference(term: PlacedTerm, row: CheckedRow, shown: Shown): ShortReference | undefined {
  return findPersonReference(term, row, shown) ?? findPlaceReference(term, row) ?? findWordReference(term, row, shown);
}

/** The person for the title, or the title for the person. */
function findPersonReference(
  term: PlacedTerm,
  row: CheckedRow,
  { holders, ledger }: Shown,
): ShortReference | undefined {
  if (isTitleOfNamed(term, row)) return 'named';
  if (isNameWithTitle(term, row, ledger)) return 'titled';
  if (row.target.some(({ text }) => [...holders].some((name) => text.includes(name)))) return 'holder';
  return undefined;
}

function findPlaceReference(term: PlacedTerm, row: CheckedRow): ShortReference | undefined {
  if (kindsOf(term).includes('country') && row.target.some(({ text }) => COUNTRY_REFERENCE.test(text)))
    return 'country';
  if (row.target.every(({ role }) => isHeading(role))) return 'heading';
  return isSpokenOfFromOutside(term, row) ? 'outside' : undefined;
}

function findWordReference(
  term: PlacedTerm,
  row: CheckedRow,
  { wasRendered, holders }: Shown,
): ShortReference | undefined {
  const texts = row.target.map(({ text }) => text);
  if (hasSecondReference(knownNamesOf(term), texts)) return 'second';
  // The first row may stand in the middle of a story of which it is all that is given.
  if (row.index === 0 && isPersonReferredTo(row, preferredRendering(term.found.concept))) return 'short';
  if (isOwnersOrPolice(row, preferredRendering(term.found.concept))) return 'short';
  if (wasRendered && refersBack(row, preferredRendering(term.found.concept))) return 'short';
  if (holders.size > 0 && texts.some((text) => PERSON.test(text))) return 'short';
  return isNamedInOtherOrder(term, row) ? 'reworded' : undefined;
}

/** Names must stand as they are: "South Korea and the North" is no North Korea. */
function isNamedInOtherOrder(term: PlacedTerm, row: CheckedRow): boolean {
  if (kindsOf(term).some((kind) => kind === 'country' || kind === 'city')) return false;
  return term.found.concept.terms.some(
    ({ language, status, text }) =>
      language === 'en' && (status === 'preferred' || status === 'admitted') && isReworded(text, row),
  );
}

const COUNTRY_REFERENCE = /\b(?:the (?:country|nation|government|state|South|North)|its|their|our|national|domestic)\b/;

/** Headlines and crossheads shorten as they must: 首脳会談, "Talks". */
function isHeading(role: Role): boolean {
  return role === 'headline' || role === 'subheadline' || role === 'crosshead';
}

/** 英国外の as "the rest of Europe": what is left out is named by what it is not. */
function isSpokenOfFromOutside({ range }: PlacedTerm, { source, target }: CheckedRow): boolean {
  const after = source.find(({ id }) => id === range.paragraph)?.text.slice(range.end) ?? '';
  return OUTSIDE_OF.test(after) && target.some(({ text }) => OTHERS.test(text));
}

const OUTSIDE_OF = /^(?:国?以?外(?:の|で|に|へ|から|は|も)|を除)/;
const OTHERS = /\b(?:rest of|others?|elsewhere|outside|overseas|abroad|beyond|except|excluding|foreign)\b|\bnon-/i;

/** メイ首相 as "Theresa May": the name does without its title. */
function isTitleOfNamed(term: PlacedTerm, { source }: CheckedRow): boolean {
  if (!kindsOf(term).includes('title')) return false;
  const text = source.find(({ id }) => id === term.range.paragraph)?.text ?? '';
  const before = text.slice(0, term.range.start);
  // 英首相 and 前首相 name nobody.
  return (
    /[\p{Script=Katakana}ー]$|[\p{Script=Han}]{2}$/u.test(before) &&
    !/[前元副現各両同新旧次米英仏独露中韓豪伊加印]$/.test(before)
  );
}

/** トランプ大統領 as "the president": the title does without its name. */
function isNameWithTitle(term: PlacedTerm, row: CheckedRow, ledger: EntityLedger): boolean {
  // "President Obama" gives the title to somebody else.
  if (strayNames(row).length > 0) return false;
  return row.source.some(
    ({ id, names }) =>
      id === term.range.paragraph &&
      names.terms.some(
        (name) =>
          name.start === term.range.end && name.concept.id.startsWith('title/') && ledger.rendersConcept(name.concept),
      ),
  );
}

/** "At his office" for 官邸 names its holder; 県警 is "police" wherever it is plain which. */
function isOwnersOrPolice({ target }: CheckedRow, rendering: string): boolean {
  const head = rendering.toLowerCase().split(/\P{L}/u).at(-1) ?? '';
  const pattern = head === 'police' ? /\bpolice\b/i : new RegExp(`\\b(?:his|her|their) ${head}\\b`, 'i');
  return head !== '' && target.some(({ text }) => pattern.test(text));
}

const PERSON = /\b(?:he|she|him|his|her)\b/i;
const THING = /\b(?:it|its|they|them|their)\b/i;

/** "the ministry" for "Ministry of Foreign Affairs", or a pronoun. */
function refersBack(row: CheckedRow, rendering: string): boolean {
  const words = new Set(rendering.toLowerCase().match(/[a-z]{4,}/g) ?? []);
  const has = (pattern: RegExp) => row.target.some(({ text }) => pattern.test(text));
  const noun = row.target.some(({ text }) =>
    [...text.matchAll(/\b(?:the|this|that|its|their|both)\s+([a-z]{4,})/gi)].some(([, word]) =>
      words.has(word?.toLowerCase() ?? ''),
    ),
  );
  if (noun) return true;
  return isPersonalName(rendering) ? isPersonReferredTo(row, rendering) : has(THING);
}

/** "Obama … he" in place of トランプ: a pronoun excuses a name only while no other name stands there. */
function isPersonReferredTo(row: CheckedRow, rendering: string): boolean {
  return isPersonalName(rendering) && row.target.some(({ text }) => PERSON.test(text)) && strayNames(row).length === 0;
}

function isPersonalName(rendering: string): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(rendering);
}
