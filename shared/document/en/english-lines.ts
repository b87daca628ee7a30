/** What the lines around the body of an English page look like: furniture, labels, bylines, notes, captions, tags. */
import type { Piece } from '../block.ts';
import type { Role } from '../document.ts';

const FURNITURE: readonly RegExp[] = [
  /^(?:print ?)+$/i,
  /^(?:share|tweet|e-?mail|facebook|twitter|linkedin|line|copy link|save|download|pdf|advertisement|subscribe|sign in|log ?in|menu|search|close|home|back|next|previous|go to top|(?:back|return) to (?:the )?top|read more|see more|view more|skip to (?:main )?content|related (?:articles?|stories|news|topics|content)|most (?:read|popular)|recommended|(?:body|text|article|full text):|tags:?|keywords:?|share this(?: article)?|print this(?: article| page)?|follow us)$/i,
  /^(?:copyright|©|\(c\)\s)/i,
  /\ball rights reserved\b/i,
  /^(?:page )?\d{1,3}(?: ?(?:\/|of) ?\d{1,3})?$/i,
  /^[-–—]\s?\d{1,3}\s?[-–—]$/,
  /^https?:\/\/\S+$/i,
  // A rule between parts of the page: "* * *", "-----", "###".
  /^[\s*#=_~.·•◇◆■□○●×―—–-]{1,80}$/,
];

const BREADCRUMB = /^[^.!?]{1,60}(?:\s?[>›»]\s?[^.!?>›»]{1,60}){1,5}$/;
const LABEL =
  /^(?:editorial|opinion|op-?ed|commentary|analysis|column|interview|exclusive|breaking(?: news)?|news|feature|politics|economy|business|society|world|international|national|security|defense|diplomacy|foreign affairs|point of view|perspective|seiron|shucho|shasetsu|tensei jingo|vox populi)(?: ?[|:/] ?[\p{L} ]{1,30})?:?$/iu;

const NAME = "\\p{Lu}[\\p{L}.'’-]*";
// Words are parted by something, and no word can be read in two ways: else a long line takes exponential time.
const BY = new RegExp(`^by:?\\s+${NAME}(?:(?:[,;/|]\\s*|\\s+)(?:${NAME}|&))*$`, 'iu');
const BY_CASED = /^(?:By|BY):?\s+(?:[\p{Lu}]|the\s)/u;
const REPORTER =
  /\b(?:staff writers?|staff reporters?|(?:senior |special |foreign )?correspondents?|editorial writers?|senior writers?|political editor|contributing writer|bureau chief)\b/i;
const IN_BRACKETS = /^[([](.{2,100})[)\]]\.?$/su;

const NOTE =
  /^[([]?\s?(?:(?:slightly |partially )?abridged(?: slightly)?|excerpts?|full(?: text)?|end|ends|continued|to be continued|provisional translation|unofficial translation|tentative translation|summary|gist|names? withheld)\s?[)\]]?\.?$/i;
const LONG_NOTE =
  /^(?:[([]\s?)?(?:editor['’]s note|editors['’] note|translator['’]s note|tn|note|correction|n\.b\.)\s?[:—–-]/i;
const CAPTION =
  /^[([]?\s?(?:photo(?:graph)?s?|caption|picture|figure|fig\.|chart|graph|graphic|table|map|illustration|video)(?:\s?\d{1,2})?\s?(?:[:)\]—–|]|\b(?:by|from|courtesy|taken|provided|shows?)\b)/i;
const TAG_LABEL = /^(?:tags?|keywords?|topics?|categor(?:y|ies)|filed under|labels?)\s?:\s*/i;

const whole = (text: string, role: Role): Piece[] => [{ start: 0, end: text.length, role }];

export function isEnglishFurniture(text: string): boolean {
  return text.length <= 200 && FURNITURE.some((pattern) => pattern.test(text));
}

export function readEnglishSection(text: string): Piece[] | undefined {
  return text.length <= 160 && (BREADCRUMB.test(text) || LABEL.test(text)) ? whole(text, 'section') : undefined;
}

/** "By" and names, or a line that names a reporter's office; never a sentence. */
export function readEnglishByline(text: string): Piece[] | undefined {
  const inside = IN_BRACKETS.exec(text)?.[1] ?? text;
  if (inside.length > 120 || inside.split(/\s+/).length > 16) return undefined;
  const isByline = (BY_CASED.test(inside) && BY.test(inside)) || (REPORTER.test(inside) && !/[.!?]$/.test(inside));
  return isByline ? whole(text, 'byline') : undefined;
}

/** Between paragraphs only a byline in brackets, or one that opens with "By", is sure to be one. */
export function readEnglishClosingByline(text: string): Piece[] | undefined {
  return IN_BRACKETS.test(text) || BY_CASED.test(text) ? readEnglishByline(text) : undefined;
}

export function readEnglishInsert(text: string): Piece[] | undefined {
  if (NOTE.test(text) || LONG_NOTE.test(text)) return whole(text, 'note');
  return CAPTION.test(text) && text.length <= 400 ? whole(text, 'caption') : undefined;
}

/** "Tags: A, B" is one tag a piece; the label goes into the lead. */
export function readEnglishTags(text: string): Piece[] | undefined {
  const label = TAG_LABEL.exec(text)?.[0];
  if (label === undefined || label.length === text.length || text.length > 500) return undefined;
  return [...text.slice(label.length).matchAll(/[^,;|\s](?:[^,;|]*[^,;|\s])?/g)].map(({ index, 0: tag }) => ({
    start: label.length + index,
    end: label.length + index + tag.length,
    role: 'tags',
  }));
}
