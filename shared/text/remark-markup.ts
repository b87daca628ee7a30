/**
 * What a remark's plain text says beyond its words: **strong**, *emphasis*, `code`, and #12 for the paragraph of that
 * number. The text itself is stored and goes into files as it was typed; only screens and pages draw the signs.
 */

export interface RemarkPiece {
  readonly text: string;
  readonly strong: boolean;
  readonly emphasis: boolean;
  readonly code: boolean;
  /** The number of the paragraph that this piece names. */
  readonly mention?: number;
}

type Style = 'strong' | 'emphasis';

/** Code, a run of one or two stars, or a number sign (of either width, or a pilcrow) with a number right behind it. */
const SIGN = /`([^`\n]+)`|\*{1,2}|(?<![\p{Script=Latin}\p{N}&#＃¶])[#＃¶](\d{1,5})(?![\p{Script=Latin}\p{N}])/gu;
const LATIN_OR_DIGIT = /[\p{Script=Latin}\p{N}]/u;

interface Star {
  readonly at: number;
  readonly style: Style;
}

/** Pieces in order; joined, their texts are the remark without its signs. Linear in the length. */
export function readRemark(text: string): readonly RemarkPiece[] {
  const signs = [...text.matchAll(SIGN)];
  const stars = pairStars(text, signs);
  const pieces: RemarkPiece[] = [];
  const open = { strong: false, emphasis: false };
  let end = 0;
  const add = (piece: string, more: Partial<RemarkPiece> = {}) => {
    if (piece !== '') pieces.push({ text: piece, ...open, code: false, ...more });
  };
  for (const sign of signs) {
    const { 0: whole, 1: code, 2: mention, index } = sign;
    const style = stars.get(index);
    if (whole.startsWith('*') && !style) continue;
    add(text.slice(end, index));
    end = index + whole.length;
    if (style) open[style] = !open[style];
    else if (code !== undefined) add(code, { code: true });
    else add(whole, { mention: Number(mention) });
  }
  add(text.slice(end));
  return pieces;
}

/** The words as they are read, without signs. */
export function plainRemark(text: string): string {
  return readRemark(text)
    .map((piece) => piece.text)
    .join('');
}

/** The numbers that a remark names, each once. */
export function mentionedNumbers(text: string): readonly number[] {
  return [...new Set(readRemark(text).flatMap(({ mention }) => mention ?? []))];
}

/** The text with other numbers for the paragraphs that it names, where `numberOf` knows one. */
export function renumberMentions(text: string, numberOf: (number: number) => number | undefined): string {
  return text.replace(SIGN, (sign: string, _code: string | undefined, mention: string | undefined) => {
    const number = mention === undefined ? undefined : numberOf(Number(mention));
    return number === undefined ? sign : `${sign[0]}${number}`;
  });
}

/** By place, the stars that open or close something: only those that have their other half. */
function pairStars(text: string, signs: readonly RegExpExecArray[]): ReadonlyMap<number, Style> {
  const paired = new Map<number, Style>();
  // At most one of each style waits.
  const waiting: Star[] = [];
  for (const { 0: whole, index } of signs) {
    if (!whole.startsWith('*')) continue;
    const style = whole === '**' ? 'strong' : 'emphasis';
    const before = text[index - 1] ?? ' ';
    const after = text[index + whole.length] ?? ' ';
    const { opens, closes } = standingOf(before, after);
    const opener = closes ? waiting.findLast((star) => star.style === style) : undefined;
    if (opener && opener.at + whole.length < index) {
      paired.set(opener.at, style).set(index, style);
      waiting.length = waiting.indexOf(opener);
    } else if (opens && !waiting.some((star) => star.style === style)) {
      waiting.push({ at: index, style });
    }
  }
  return paired;
}

/** What stars can be by what stands at their sides: 2*3 and a * b are sums, not emphasis. */
function standingOf(before: string, after: string): { readonly opens: boolean; readonly closes: boolean } {
  const isInside = LATIN_OR_DIGIT.test(before) && LATIN_OR_DIGIT.test(after);
  return { opens: !isInside && !/\s/.test(after), closes: !isInside && !/\s/.test(before) };
}
