/** How pages of English newspapers and translation desks are laid out. */
import type { Block, Piece } from '../block.ts';
import type { PageGrammar } from '../page-grammar.ts';
import {
  isEnglishFurniture,
  readEnglishByline,
  readEnglishClosingByline,
  readEnglishInsert,
  readEnglishSection,
  readEnglishTags,
} from './english-lines.ts';
import { readEnglishMeta } from './english-meta.ts';
import { findEnglishDate } from './find-english-date.ts';
import { joinEnglishLines } from './join-english-lines.ts';

const BULLET = /^(?:[•‣▪◦●∙·■◆◇▼*]\s*(?=[^\s*])|[-–]\s+(?=\S)(?!\d{1,3}\s?[-–]$))/u;

/** A headline may run over two lines; anything longer is a paragraph. */
const HEADLINE_WORDS = 30;
/** Crossheads seen in desk translations have up to ten words ("DPRK …" style); twelve leaves room. */
const CROSSHEAD_WORDS = 12;
const CROSSHEAD_LENGTH = 100;
/** A text without a full stop is still prose when it is this long. */
const PROSE_WORDS = 25;
const TAG_WORDS = 6;

const FULL_STOP = /[.!?…:;,][”"’')\]]*$/;
/** "the U.S." and "1 p.m." end in a stop that ends no sentence. */
const ABBREVIATION = /(?:\b\p{L}\.){2,}[”"’')\]]*$/u;

const DATELINE =
  /^\(?(?:\p{Lu}[\p{Lu}'’.-]+(?:[ ,]+\p{Lu}[\p{Lu}'’.-]*){0,3})(?:,? (?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)\.? \d{1,2}(?:, \d{4})?)?\)?(?: ?\([\p{L} .]{2,30}\))? ?(?:--|—|–| - )\s?/u;

const words = (text: string) => text.split(/\s+/).length;
const endsSentence = (text: string) => FULL_STOP.test(text.slice(-12)) && !ABBREVIATION.test(text.slice(-12));

/** A paragraph that opens with "WASHINGTON —" is a dateline and its body. */
function cutParagraph(text: string): Piece[] {
  const dateline = DATELINE.exec(text.slice(0, 100))?.[0] ?? '';
  const place = dateline.replace(/(?<![\s—–-])[\s—–-]+$/u, '');
  if (place === '' || dateline.length >= text.length) return [{ start: 0, end: text.length, role: 'body' }];
  return [
    { start: 0, end: place.length, role: 'dateline' },
    { start: dateline.length, end: text.length, role: 'body' },
  ];
}

/** A question may be a crosshead, a quoted one is somebody speaking. */
const isPlainQuestion = (text: string) => /[^”"’'].?[?]$/.test(text) && words(text) <= CROSSHEAD_WORDS;

function isCrosshead({ text }: Block): boolean {
  if (text.length > CROSSHEAD_LENGTH || words(text) > CROSSHEAD_WORDS) return false;
  return (!endsSentence(text) || isPlainQuestion(text)) && /^[\p{Lu}\p{N}“"‘'([<―—–-]/u.test(text);
}

export const englishGrammar: PageGrammar = {
  bullet: BULLET,
  joinLines: (lines) =>
    joinEnglishLines(lines, (line) => BULLET.test(line) || isEnglishFurniture(line) || isMetaLine(line)),
  habits: () => ({ indents: false }),
  isFurniture: isEnglishFurniture,
  readMeta: (text) => (text.length <= 200 ? readEnglishMeta(text) : undefined),
  readSection: readEnglishSection,
  readByline: readEnglishByline,
  readClosingByline: readEnglishClosingByline,
  readInsert: readEnglishInsert,
  readTags: readEnglishTags,
  isTag: (text) => words(text) <= TAG_WORDS && text.length <= 60 && !endsSentence(text),
  titleLabel: /^(?:headline|title|subhead(?:line)?)\s?:\s+(?=\S)/i,
  isHeadline: ({ text }) => words(text) <= HEADLINE_WORDS && (!endsSentence(text) || /[?!][”"’']?$/.test(text)),
  isProse: ({ text }) =>
    words(text.slice(0, 400)) >= PROSE_WORDS || (endsSentence(text) && words(text) >= 4 && !isPlainQuestion(text)),
  isCrosshead,
  opensList: (text) => text.endsWith(':'),
  cutParagraph,
  findDate: findEnglishDate,
};

function isMetaLine(line: string): boolean {
  return line.length <= 200 && !line.endsWith('.') && readEnglishMeta(line) !== undefined;
}
