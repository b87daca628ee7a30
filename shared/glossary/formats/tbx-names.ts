/** The data categories of TBX-Basic and their values, as the two versions of the standard and common programs write them. */
import type { Term, TermStatus } from '../concept.ts';

/** ISO 30042:2019. */
export const TBX_NAMESPACE = 'urn:iso:std:iso:30042:ed-2';
/** The modules of TBX-Basic whose categories are elements in the DCT style. */
export const MIN_NAMESPACE = 'http://www.tbxinfo.net/ns/min';
export const BASIC_NAMESPACE = 'http://www.tbxinfo.net/ns/basic';

/** In the DCT style: which module a category belongs to. */
export const MIN_CATEGORIES: ReadonlySet<string> = new Set([
  'administrativeStatus',
  'customerSubset',
  'externalCrossReference',
  'partOfSpeech',
  'subjectField',
]);

const STATUS_WORDS: Readonly<Record<TermStatus, string>> = {
  preferred: 'preferredTerm-admn-sts',
  admitted: 'admittedTerm-admn-sts',
  deprecated: 'deprecatedTerm-admn-sts',
  // The standard knows nothing stronger; a note with a fixed first word says that it is forbidden.
  forbidden: 'deprecatedTerm-admn-sts',
};

export function toStatusWord(status: TermStatus): string {
  return STATUS_WORDS[status];
}

/** Also the shorter words that other programs write. Unknown words mean nothing. */
export function fromStatusWord(word: string): TermStatus | undefined {
  const plain = word
    .trim()
    .replace(/-admn-sts$/i, '')
    .replace(/Term$/i, '')
    .toLowerCase();
  switch (plain) {
    case 'preferred':
    case 'standardized':
    case 'legal':
    case 'regulated':
      return 'preferred';
    case 'admitted':
    case 'proposed':
    case 'approved':
      return 'admitted';
    case 'deprecated':
    case 'superseded':
    case 'obsolete':
    case 'notrecommended':
      return 'deprecated';
    case 'forbidden':
    case 'prohibited':
      return 'forbidden';
    default:
      return undefined;
  }
}

const TYPE_WORDS: Readonly<Record<Term['kind'], string>> = {
  full: 'fullForm',
  short: 'shortForm',
  acronym: 'acronym',
  variant: 'variant',
};

export function toTypeWord(kind: Term['kind']): string {
  return TYPE_WORDS[kind];
}

export function fromTypeWord(word: string): Term['kind'] | undefined {
  const found = (Object.keys(TYPE_WORDS) as Term['kind'][]).find((kind) => TYPE_WORDS[kind] === word.trim());
  return found ?? (/^(?:abbreviation|initialism)$/.test(word.trim()) ? 'acronym' : undefined);
}

const SPEECH_WORDS: ReadonlyMap<string, string> = new Map([
  ['noun', 'noun'],
  ['proper noun', 'properNoun'],
  ['verb', 'verb'],
  ['adjective', 'adjective'],
  ['adverb', 'adverb'],
]);

/** The closed list of TBX-Basic; anything else is `other`. */
export function toSpeechWord(partOfSpeech: string): string {
  return SPEECH_WORDS.get(partOfSpeech) ?? 'other';
}

export function fromSpeechWord(word: string): string {
  for (const [own, theirs] of SPEECH_WORDS) if (theirs === word) return own;
  return word;
}

/** Notes with a fixed first word hold what the dialect has no category for. */
export const MARKED_NOTES = { forbidden: 'Forbidden', reading: 'Reading', firstMention: 'First mention' } as const;

/** What follows the mark; undefined where the note does not begin with it. */
export function markedNote(note: string, mark: string): string | undefined {
  return note === mark ? '' : note.startsWith(`${mark}: `) ? note.slice(mark.length + 2) : undefined;
}
