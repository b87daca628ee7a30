/**
 * Which lines of a Japanese page are one hard-wrapped paragraph. Set Japanese fills every line to the same number of
 * columns, give or take what the line-breaking rules (JIS X 4051) keep together, so many lines of one width that end
 * inside a sentence are a wrapped page. A line is full when what the next one begins with would not have fitted; a line
 * that opens with an indent begins a paragraph whatever stands before it.
 */
import type { PageLine } from '../page-line.ts';

/** Columns of full-width characters: newspapers set 10 and more, a screen shows 50 at most. */
const NARROWEST = 10;
const WIDEST = 60;
/** Widths that differ by this much are one setting: line-breaking rules move a character or two. */
const SLACK = 1.5;
/** Stops and closing brackets hang over the edge; any other line that is wider was never wrapped. */
const OVERHANG = 2.5;
/** Half-width characters make half columns, which the most frequent width is rounded from. */
const ROUNDING = 0.5;
const HANGING = /[、。，．」』）)】〉》！？ー]$/;
/** Where the indents were lost in copying, first lines have lost a column. */
const LOST_INDENT = 1;
/** Two headlines of one width are chance, three full lines are not. */
const FEWEST_FULL = 3;
const ENOUGH_FULL = 0.5;

const HALF_WIDTH = /[\u0020-\u00ff\uff61-\uff9f]/g;
/** What cannot be parted: a figure or a Latin word, with the brackets before it and the stops behind it. */
const FIRST_UNIT =
  /^[「『（(【〈《［]{0,3}(?:[A-Za-z0-9.,:%~-]{1,30}|.)[、。，．」』）)】〉》］！？ーっゃゅょッャュョ々％]{0,4}/u;
const ENDS_SENTENCE = /[。．？！][」』）)】]*$/;

interface Junction {
  readonly index: number;
  readonly width: number;
  /** The width that the line would have with the next one's first unit. */
  readonly needed: number;
  readonly hangs: boolean;
  readonly endsSentence: boolean;
}

const columns = (text: string) => text.length - (text.match(HALF_WIDTH)?.length ?? 0) / 2;

/** For each line, whether it goes on in the next. `standsAlone` tells lines that no paragraph takes in. */
export function joinJapaneseLines(lines: readonly PageLine[], standsAlone: (line: string) => boolean): boolean[] {
  const junctions = findJunctions(lines, standsAlone);
  const width = wrapWidth(junctions);
  const joined = lines.map(() => false);
  if (width === undefined) return joined;
  const slack = lines.some(({ indent }) => indent !== '') ? 0 : LOST_INDENT;
  for (const junction of junctions) joined[junction.index] = isFull(junction, width, slack);
  return joined;
}

function findJunctions(lines: readonly PageLine[], standsAlone: (line: string) => boolean): Junction[] {
  const alone = lines.map(({ text }) => standsAlone(text));
  return lines.flatMap((line, index) => {
    const next = lines[index + 1];
    if (!next || next.blankBefore > 0 || next.indent !== '' || alone[index] || alone[index + 1]) return [];
    const endsSentence = ENDS_SENTENCE.test(line.text.slice(-6));
    const hangs = HANGING.test(line.text);
    const width = columns(line.indent + line.text);
    return [{ index, width, needed: width + columns(FIRST_UNIT.exec(next.text)?.[0] ?? ''), hangs, endsSentence }];
  });
}

/** Whether the line was broken because the next one's first unit would not have fitted. */
function isFull({ width, needed, hangs }: Junction, edge: number, slack: number): boolean {
  return needed > edge - slack && width <= edge + (hangs ? OVERHANG : ROUNDING);
}

/** The width at which the page was set, or undefined when its line breaks mean something. */
function wrapWidth(junctions: readonly Junction[]): number | undefined {
  const inSentence = junctions.filter(({ endsSentence }) => !endsSentence);
  const counts = new Map<number, number>();
  for (const junction of inSentence) {
    const width = Math.round(junction.width);
    counts.set(width, (counts.get(width) ?? 0) + 1);
  }
  const [width] = [...counts].toSorted((a, b) => b[1] - a[1])[0] ?? [];
  if (width === undefined || width < NARROWEST || width > WIDEST) return undefined;
  const even = inSentence.filter((junction) => Math.abs(junction.width - width) <= SLACK);
  return even.length >= FEWEST_FULL && even.length >= inSentence.length * ENOUGH_FULL ? width : undefined;
}
