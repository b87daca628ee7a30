/** How pages of Japanese newspapers are laid out. */
import type { Block, Piece } from '../block.ts';
import type { PageGrammar, PageHabits } from '../page-grammar.ts';
import { findJapaneseDate } from './find-japanese-date.ts';
import {
  isJapaneseFurniture,
  readJapaneseByline,
  readJapaneseClosingByline,
  readJapaneseInsert,
  readJapaneseSection,
  readJapaneseTags,
} from './japanese-lines.ts';
import { readJapaneseMeta } from './japanese-meta.ts';
import { AGENCY_ENDING, isReporter } from './japanese-names.ts';
import { joinJapaneseLines } from './join-japanese-lines.ts';

const BULLET =
  /^(?:[■◆◇□●○▼▽▲△★☆◎▪•・][ \u3000]*(?=[^\s■◆◇□●○▼▽▲△★☆◎▪•・])|[*-][ \u3000]+(?=[^\s*-])(?!\d{1,3}\s?-$))/u;

const HEADLINE_LENGTH = 80;
const CROSSHEAD_LENGTH = 30;
/** A marked or bracketed crosshead may be longer than a bare one. */
const MARKED_CROSSHEAD_LENGTH = 45;
/** Longer quotations that fill a line are somebody speaking. */
const QUOTED_CROSSHEAD_LENGTH = 14;
/** A text without 。 is still prose when it is this long. */
const PROSE_LENGTH = 70;
/** One paragraph in three may begin with a quotation mark, which takes no indent. */
const INDENTED_SHARE = 0.6;

const ENDS_SENTENCE = /[。．？！?!][」』）)】＞]*$/u;
const IN_BRACKETS =
  /^(?:＜[^＜＞]+＞|<[^<>]+>|〈[^〈〉]+〉|《[^《》]+》|【[^【】]+】|［[^［］]+］|\[[^[\]]+\]|――?.+――?|―.+―)$/u;
const QUOTATION = /^[「『][^「『]*[」』]$/u;
const OPENS_WITH_PLACE = /^(?:【([^【】]{2,30})】|［([^［］]{2,40})］|\[([^[\]]{2,40})\])[ \u3000]*(?:[-－―—]\s*)?/u;
/** Labels in the same brackets that name no place. */
const NO_PLACE =
  /^(?:社説|主張|解説|速報|独自|詳報|訂正|おことわり|関連|写真|図|動画|注|追記|更新|Q|A|問|答|ポイント|用語)/u;
const CLOSING_BRACKETS = /[（(【［]([^（）()【】［］]{2,40})[）)】］]$/u;
const CLOSING_NOTE = /^(?:敬称略|肩書は当時|続く|つづく|おわり|終わり|終|完|略|一部略)$/u;

const endsSentence = (text: string) => ENDS_SENTENCE.test(text.slice(-8));
const isIndented = (indent: string) => /^(?:\u3000| {2,4})$/.test(indent);

function findHabits(blocks: readonly Block[]): PageHabits {
  const prose = blocks.filter(({ text, bullet }) => bullet === '' && endsSentence(text));
  const indented = prose.filter(({ indent }) => isIndented(indent));
  return { indents: indented.length >= 2 && indented.length >= prose.length * INDENTED_SHARE };
}

function isProse({ text, indent, bullet }: Block, { indents }: PageHabits): boolean {
  if (text.length >= PROSE_LENGTH || endsSentence(text)) return true;
  return indents && bullet === '' && isIndented(indent) && !IN_BRACKETS.test(text);
}

function isCrosshead({ text, indent, bullet }: Block, { indents }: PageHabits): boolean {
  if (/[、，：:]$/.test(text) || bullet === '・') return false;
  if (bullet !== '' || IN_BRACKETS.test(text)) return text.length <= MARKED_CROSSHEAD_LENGTH;
  if (indents && isIndented(indent)) return false;
  return text.length <= (QUOTATION.test(text) ? QUOTED_CROSSHEAD_LENGTH : CROSSHEAD_LENGTH);
}

/** 【ワシントン＝黒瀬悦成】 before the words, （福田涼太郎）, 【福田涼太郎】 or ＝共同 behind them. */
function cutParagraph(text: string): Piece[] {
  const pieces: Piece[] = [];
  const opening = OPENS_WITH_PLACE.exec(text.slice(0, 60));
  let start = 0;
  if (opening && opening[0].length < text.length && !NO_PLACE.test(opening[1] ?? opening[2] ?? opening[3] ?? '')) {
    pieces.push({ start: 0, end: opening[0].replace(/(?<![\s\-－―—])[\s\-－―—]+$/u, '').length, role: 'dateline' });
    start = opening[0].length;
  }
  const closing = findClosing(text, start);
  const body = text.slice(start, closing?.from).trimEnd();
  pieces.push({ start, end: start + body.length, role: 'body' });
  if (closing) pieces.push(closing.piece);
  return pieces;
}

/** Where the words of the body end, and what stands behind them. */
function findClosing(text: string, start: number): { from: number; piece: Piece } | undefined {
  const offset = Math.max(start, text.length - 48);
  const end = text.slice(offset);
  const agency = AGENCY_ENDING.exec(end);
  const brackets = CLOSING_BRACKETS.exec(end);
  const at = offset + (agency ?? brackets ?? { index: 0 }).index;
  if (at <= start) return undefined;
  if (agency) return { from: at, piece: { start: at + 1, end: text.length, role: 'byline' } };
  const inside = brackets?.[1] ?? '';
  if (!endsSentence(text.slice(start, at).trimEnd())) return undefined;
  if (CLOSING_NOTE.test(inside)) return { from: at, piece: { start: at, end: text.length, role: 'note' } };
  return isReporter(inside) ? { from: at, piece: { start: at, end: text.length, role: 'byline' } } : undefined;
}

const isMetaLine = (line: string) => line.length <= 100 && !line.endsWith('。') && readJapaneseMeta(line) !== undefined;
const isAlone = (line: string) =>
  BULLET.test(line) ||
  isJapaneseFurniture(line) ||
  isMetaLine(line) ||
  (IN_BRACKETS.test(line) && line.length <= MARKED_CROSSHEAD_LENGTH);

export const japaneseGrammar: PageGrammar = {
  bullet: BULLET,
  joinLines: (lines) => joinJapaneseLines(lines, isAlone),
  habits: findHabits,
  isFurniture: isJapaneseFurniture,
  readMeta: (text) => (text.length <= 100 ? readJapaneseMeta(text) : undefined),
  readSection: readJapaneseSection,
  readByline: readJapaneseByline,
  readClosingByline: readJapaneseClosingByline,
  readInsert: readJapaneseInsert,
  readTags: readJapaneseTags,
  isTag: (text) => text.length <= 20 && !endsSentence(text),
  titleLabel: /^(?:見出し|大見出し|小見出し|タイトル|表題|題名)[ \u3000]?[：:][ \u3000]?(?=\S)/u,
  isHeadline: ({ text, indent }, { indents }) =>
    text.length <= HEADLINE_LENGTH &&
    (!endsSentence(text) || /[？！?!][」』]?$/u.test(text)) &&
    !(indents && isIndented(indent)),
  isProse,
  isCrosshead,
  opensList: (text) => /[：:]$/.test(text),
  cutParagraph,
  findDate: findJapaneseDate,
};
