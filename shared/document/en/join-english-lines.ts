/**
 * Which lines of an English page are one hard-wrapped paragraph. A wrapping program breaks a line only where the next
 * word would not have fitted, so a line is full when the next line's first word would have made it too long.
 */
import type { PageLine } from '../page-line.ts';

/** Mail and typescript wrap between these; anything wider is one line a paragraph. */
const NARROWEST = 40;
const WIDEST = 110;
/** A line of this share of the longest ones is ignored as an accident, such as a long address. */
const OUTLIERS = 0.05;
/** Below this share of full lines the breaks are the writer's own. */
const ENOUGH_FULL = 0.5;

const ENDS_SENTENCE = /[.!?…:][”"’')\]]*$/;
const STARTS_LOWER = /^[“"‘'(]?\p{Ll}/u;
const BYLINE = /^(?:by\s+\p{Lu}|BY\s|By\s)/u;

interface Junction {
  readonly index: number;
  readonly width: number;
  readonly needed: number;
  readonly runsOn: boolean;
  readonly endsSentence: boolean;
}

const goesOn = (line: string) => STARTS_LOWER.test(line) && !BYLINE.test(line);

/** For each line, whether it goes on in the next. `standsAlone` tells lines that no paragraph takes in. */
export function joinEnglishLines(lines: readonly PageLine[], standsAlone: (line: string) => boolean): boolean[] {
  const junctions = findJunctions(lines, standsAlone);
  const width = wrapWidth(junctions);
  const joined = lines.map(() => false);
  for (const { index, needed, runsOn } of junctions) {
    joined[index] = runsOn || (width !== undefined && needed > width);
  }
  return joined;
}

function findJunctions(lines: readonly PageLine[], standsAlone: (line: string) => boolean): Junction[] {
  const alone = lines.map(({ text }) => standsAlone(text));
  return lines.flatMap((line, index) => {
    const next = lines[index + 1];
    if (!next || next.blankBefore > 0 || alone[index] || alone[index + 1]) return [];
    if (next.indent.length > line.indent.length) return [];
    const width = line.indent.length + line.text.length;
    const firstWord = /^\S{1,80}/.exec(next.text)?.[0].length ?? 0;
    const endsSentence = ENDS_SENTENCE.test(line.text.slice(-8));
    const runsOn = (width >= NARROWEST || index === 0) && !endsSentence && goesOn(next.text);
    return [{ index, width, needed: width + 1 + firstWord, runsOn, endsSentence }];
  });
}

/** The width at which the page was wrapped, or undefined when its line breaks mean something. */
function wrapWidth(junctions: readonly Junction[]): number | undefined {
  const widths = junctions.map(({ width }) => width).toSorted((a, b) => b - a);
  const width = widths[Math.floor(widths.length * OUTLIERS)];
  if (width === undefined || width < NARROWEST || width > WIDEST) return undefined;
  const full = junctions.filter(({ needed }) => needed > width);
  const inSentence = full.filter(({ endsSentence }) => !endsSentence);
  const isWrapped =
    full.length >= junctions.length * ENOUGH_FULL &&
    inSentence.length * 2 >= full.length &&
    (inSentence.length >= 2 || inSentence.some(({ runsOn }) => runsOn));
  return isWrapped ? width : undefined;
}
