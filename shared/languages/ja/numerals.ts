/** Japanese numerals: digits, kanji by place (二〇一七) and by unit (三千五百), and both mixed (3億5000万, 1.5兆, 1万2千). */
import { scaleByTen, VULGAR_FRACTIONS } from '../decimal.ts';
import { characterTable } from '../word-table.ts';

const DIGITS = characterTable({
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壱: 1,
  弐: 2,
  参: 3,
});
/** Powers of ten of the units below 10,000 … */
const SMALL_UNITS = characterTable({ 十: 1, 拾: 1, 百: 2, 千: 3 });
/** … and of those above. 憶 for 億 is a common slip of the keyboard and is read as what is meant. */
const BIG_UNITS = characterTable({ 万: 4, 萬: 4, 億: 8, 憶: 8, 兆: 12, 京: 16 });

export interface JapaneseNumeral {
  readonly value: number;
  readonly end: number;
  /** Written with kanji alone; such a run may be part of a word. */
  readonly kanjiOnly: boolean;
  /** It ends with 万, 億 … or holds one. */
  readonly scaled: boolean;
}

interface Piece {
  readonly value: number;
  readonly end: number;
  readonly kanjiOnly: boolean;
}

let lastText = '';
let lastAt = -1;
let lastNumeral: JapaneseNumeral | undefined;

/** The numeral that starts at `at` of a width-folded text, or undefined. Linear in the numeral's length. */
export function readJapaneseNumeral(text: string, at: number): JapaneseNumeral | undefined {
  // The readers of years, months, days, times and figures all ask at one place, one after the other.
  if (at !== lastAt || text !== lastText) {
    lastNumeral = readNumeral(text, at);
    lastText = text;
    lastAt = at;
  }
  return lastNumeral;
}

function readNumeral(text: string, at: number): JapaneseNumeral | undefined {
  const first = readSection(text, at, Number.POSITIVE_INFINITY);
  if (!first) return undefined;
  let { end, kanjiOnly } = first;
  let total = 0;
  let last = Number.POSITIVE_INFINITY;
  let section: Piece | undefined = first;
  let open = 0;
  while (section) {
    open = section.value;
    end = section.end;
    kanjiOnly &&= section.kanjiOnly;
    const unit = readBigUnit(text, end);
    if (!unit || unit.power >= last) break;
    total += scaleByTen(open, unit.power);
    open = 0;
    last = unit.power;
    end = unit.end;
    section = readNextSection(text, end, last);
  }
  return { value: total + open, end, kanjiOnly, scaled: last < Number.POSITIVE_INFINITY };
}

/** What follows 億 or 万: with a space between only when a unit shows that the number goes on (1 億 2 千万). */
function readNextSection(text: string, at: number, below: number): Piece | undefined {
  const spaced = text[at] === ' ';
  const section = readSection(text, spaced ? at + 1 : at, below);
  if (!section || section.value >= 10 ** Math.min(below, 15)) return undefined;
  if (!spaced) return section;
  const unit = readBigUnit(text, section.end);
  const endsInUnit = SMALL_UNITS.has(text.charCodeAt(section.end - 1)) || (unit !== undefined && unit.power < below);
  return endsInUnit ? section : undefined;
}

/** Below 10,000 by units (三千五百, 2千), or a plain run of digits of any length. */
function readSection(text: string, at: number, below: number): Piece | undefined {
  let sum = 0;
  let end = at;
  let kanjiOnly = true;
  let last = 4;
  for (;;) {
    const digits = readDigits(text, end);
    const unit = readSmallUnit(text, digits?.end ?? end, digits !== undefined);
    if (!unit || unit.power >= last || unit.power >= below) {
      if (!digits) break;
      return { value: sum + digits.value, end: digits.end, kanjiOnly: kanjiOnly && digits.kanjiOnly };
    }
    sum += scaleByTen(digits?.value ?? 1, unit.power);
    kanjiOnly &&= digits?.kanjiOnly ?? true;
    last = unit.power;
    end = unit.end;
  }
  return end > at ? { value: sum, end, kanjiOnly } : undefined;
}

const ARABIC = /\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?/y;
const KANJI_FRACTION = /^[・.]([〇一二三四五六七八九]+)/;

const [ZERO, NINE] = [48, 57];

function readDigits(text: string, at: number): Piece | undefined {
  const code = text.charCodeAt(at);
  if (code >= ZERO && code <= NINE) {
    ARABIC.lastIndex = at;
    return readMiddleDot(text, at, ARABIC.exec(text)?.[0] ?? '');
  }
  let end = at;
  let value = 0;
  for (let digit = DIGITS.get(text.charCodeAt(end)); digit !== undefined; digit = DIGITS.get(text.charCodeAt(end))) {
    value = value * 10 + digit;
    end += 1;
  }
  if (end === at) return undefined;
  const hasPoint = end - at <= 2 && (text[end] === '・' || text[end] === '.');
  const fraction = hasPoint ? KANJI_FRACTION.exec(text.slice(end, end + 8)) : undefined;
  if (!fraction?.[1]) return { value, end, kanjiOnly: true };
  const decimals = [...fraction[1]].map((kanji) => DIGITS.get(kanji.charCodeAt(0))).join('');
  return { value: Number(`${value}.${decimals}`), end: end + fraction[0].length, kanjiOnly: true };
}

/** What may stand behind 3・7 when the dot is a decimal point: a scale, a percentage, a measure; never another dot or a date. */
const DECIMAL_FOLLOWS = /^・(\d{1,3})(?![\d・月日年時分])(?=\s?[^\s、。,)])/;

function readMiddleDot(text: string, at: number, arabic: string): Piece {
  const end = at + arabic.length;
  const fraction = VULGAR_FRACTIONS.get(text[end] ?? '');
  if (fraction !== undefined)
    return { value: Number(arabic.replaceAll(',', '')) + fraction, end: end + 1, kanjiOnly: false };
  const dot = text[end] === '・' ? DECIMAL_FOLLOWS.exec(text.slice(end, end + 7)) : null;
  if (!dot || arabic.includes('.') || text[at - 1] === '・') {
    return { value: Number(arabic.replaceAll(',', '')), end, kanjiOnly: false };
  }
  return { value: Number(`${arabic.replaceAll(',', '')}.${dot[1]}`), end: end + dot[0].length, kanjiOnly: false };
}

function readSmallUnit(text: string, at: number, mayBeSpaced: boolean): { power: number; end: number } | undefined {
  const start = mayBeSpaced && text[at] === ' ' ? at + 1 : at;
  const power = SMALL_UNITS.get(text.charCodeAt(start));
  return power === undefined ? undefined : { power, end: start + 1 };
}

function readBigUnit(text: string, at: number): { power: number; end: number } | undefined {
  const start = text[at] === ' ' ? at + 1 : at;
  const power = BIG_UNITS.get(text.charCodeAt(start));
  return power === undefined ? undefined : { power, end: start + 1 };
}
