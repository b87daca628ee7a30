/** English words as they stand in a text: read once for all that compare words with words. */
import { remember } from '../../text/remember.ts';

/** A spelling; the same object for the same spelling, so that what was made of it can be found again. */
export interface EnglishWord {
  /** Another one for each spelling. */
  readonly id: number;
  /** As written, with its possessive ending but without a mere apostrophe. */
  readonly text: string;
  /** Lower case, without full stops, possessive and plural ending: equal for all forms of a term's word. */
  readonly plain: string;
  /** How it reads where it is an acronym; undefined for a word that is not in capitals. */
  readonly capitals: string | undefined;
  /** Code units without the possessive ending. */
  readonly length: number;
}

export interface WordInText {
  readonly word: EnglishWord;
  readonly start: number;
}

/** One reader after the other asks about all paragraphs of an article. */
const KEPT_TEXTS = 500;

/**
 * In order of place. A word is letters and digits with inner apostrophes, full stops and ampersands (Ministry's, U.S.,
 * R&D); of initials the last full stop belongs to it. Hyphens and line breaks part words.
 */
export function findEnglishWords(text: string): readonly WordInText[] {
  return text.length <= SHORT ? readWords(text) : readOnce(text);
}

/** Terms are as short as this: there are very many, and each is asked about once. */
const SHORT = 60;

const readOnce = remember(readWords, KEPT_TEXTS);

function readWords(text: string): readonly WordInText[] {
  const words: WordInText[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!isLetter(text.charCodeAt(at))) continue;
    const end = endOfInitials(text, at) ?? endOfWord(text, at);
    words.push({ word: wordBetween(text, at, end), start: at });
    at = end - 1;
  }
  return words;
}

const FULL_STOP = 0x2e;
const isJoint = (code: number) => code === 0x27 || code === 0x2019 || code === FULL_STOP || code === 0x26;

function endOfWord(text: string, start: number): number {
  let end = start + 1;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (!isLetter(code) && !(isJoint(code) && isLetter(text.charCodeAt(end + 1)))) break;
  }
  return end;
}

/** Behind two capitals or more with a full stop each; undefined where none stand. */
function endOfInitials(text: string, start: number): number | undefined {
  let end = start;
  while (text.charCodeAt(end + 1) === FULL_STOP && isCapital(text.charCodeAt(end))) end += 2;
  return end > start + 2 ? end : undefined;
}

const OTHER = 1;
const LETTER = 2;
const CAPITAL = 3;
/** What each code unit is, found out when it is first met. */
const KINDS = new Uint8Array(0x10000);

function kindOf(code: number): number {
  if (Number.isNaN(code)) return OTHER;
  const letter = String.fromCharCode(code);
  KINDS[code] = /^\p{Lu}/u.test(letter) ? CAPITAL : /^[\p{L}\p{N}\p{M}]/u.test(letter) ? LETTER : OTHER;
  return KINDS[code] ?? OTHER;
}

function isLetter(code: number): boolean {
  return (KINDS[code] || kindOf(code)) >= LETTER;
}

function isCapital(code: number): boolean {
  return (KINDS[code] || kindOf(code)) === CAPITAL;
}

/** Words by a hash of their letters, so that a word that was met before is found without being cut out of its text. */
const KNOWN = new Map<number, EnglishWord>();
const MOST_KNOWN = 20_000;

function wordBetween(text: string, start: number, end: number): EnglishWord {
  let hash = 0;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  const known = KNOWN.get(hash);
  if (known && known.text.length === end - start && text.startsWith(known.text, start)) return known;
  const word = readWord(text.slice(start, end));
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  KNOWN.set(hash, word);
  return word;
}

let words = 0;

function readWord(text: string): EnglishWord {
  const owner = text.replace(/['’]s$/i, '');
  const bare = owner.replaceAll('.', '');
  return {
    id: words++,
    text,
    plain: foldPlural(bare.normalize('NFKC').toLowerCase().replaceAll('’', "'")),
    capitals: /^[\p{Lu}\p{N}&]{2,}s?$/u.test(bare) ? bare.replace(/s$/, '') : undefined,
    length: owner.length,
  };
}

/** Remembers what a pure function answered for the last words: those whose ids fall together take each other's place. */
export function rememberWords<T>(answer: (word: EnglishWord) => T): (word: EnglishWord) => T {
  const known: (EnglishWord | undefined)[] = [];
  const answers: T[] = [];
  return (word) => {
    const at = word.id % MOST_KNOWN;
    if (known[at] !== word) {
      known[at] = word;
      answers[at] = answer(word);
    }
    return answers[at] as T;
  };
}

const IRREGULAR: Readonly<Record<string, string>> = {
  addenda: 'addendum',
  alumni: 'alumnus',
  analyses: 'analysis',
  appendices: 'appendix',
  bacteria: 'bacterium',
  calves: 'calf',
  crises: 'crisis',
  criteria: 'criterion',
  curricula: 'curriculum',
  defence: 'defense',
  diagnoses: 'diagnosis',
  emphases: 'emphasis',
  feet: 'foot',
  fungi: 'fungus',
  geese: 'goose',
  halves: 'half',
  hypotheses: 'hypothesis',
  indices: 'index',
  knives: 'knife',
  leaves: 'leaf',
  lives: 'life',
  loaves: 'loaf',
  matrices: 'matrix',
  memoranda: 'memorandum',
  mice: 'mouse',
  nuclei: 'nucleus',
  oases: 'oasis',
  oxen: 'ox',
  phenomena: 'phenomenon',
  radii: 'radius',
  referenda: 'referendum',
  scarves: 'scarf',
  shelves: 'shelf',
  stimuli: 'stimulus',
  strata: 'stratum',
  syllabi: 'syllabus',
  syntheses: 'synthesis',
  teeth: 'tooth',
  theses: 'thesis',
  thieves: 'thief',
  wolves: 'wolf',
};

/** Also at the end of longer words (chairmen, grandchildren, housewives), but "amen" and "omen" are one. */
const IRREGULAR_ENDS = [
  { plural: 'men', singular: 'man', isNo: (word: string) => word.length === 4 },
  { plural: 'children', singular: 'child', isNo: () => false },
  { plural: 'wives', singular: 'wife', isNo: () => false },
];

/** The same short form for singular and plural; both sides go through it, so "news" may become "new" on both. */
function foldPlural(word: string): string {
  const singular = IRREGULAR[word] ?? dropIrregular(word) ?? dropPlural(word);
  // "boxes" and "enterprises" lose their -es alike, so "enterprise" has to lose its e as well.
  return singular.endsWith('e') ? singular.replace(/(?<=s|x|z|ch|sh)e$/, '') : singular;
}

function dropIrregular(word: string): string | undefined {
  const found = IRREGULAR_ENDS.find(({ plural, isNo }) => word.endsWith(plural) && !isNo(word));
  return found && word.slice(0, -found.plural.length) + found.singular;
}

function dropPlural(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
  return word.endsWith('ies') && word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}
