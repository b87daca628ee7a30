/** Japanese orders of size (数十, 何千, 十数, 30数), parts of a whole (半年, 半数) and words that count (イレブン, 両国). */
import { multiply, scaleByTen } from '../decimal.ts';
import type { Quantity } from '../quantity.ts';
import { readJapaneseNumeral } from './numerals.ts';
import { readJapaneseUnit, type UnitReading } from './units.ts';
import { indexWords, type Words, wordAt } from './word-index.ts';

export type VagueReading = Omit<Quantity, 'start' | 'end'> & { readonly end: number };

const POWERS: ReadonlyMap<string, number> = new Map([
  ['十', 1],
  ['百', 2],
  ['千', 3],
  ['万', 4],
  ['億', 8],
  ['兆', 12],
]);

/** The order of size or counting word at `at` of a width-folded text, or undefined. */
export function readVague(text: string, at: number): VagueReading | undefined {
  return readSeveral(text, at) ?? readOdd(text, at) ?? readWord(text, at);
}

/** 数十人, 何千, 数億円; 数人 is no more than several. */
function readSeveral(text: string, at: number): VagueReading | undefined {
  if (!'数何幾'.includes(text[at] ?? '-')) return undefined;
  const { power, end } = readPowers(text, at + 1);
  const unit = readJapaneseUnit(text, end) ?? readSpan(text, end);
  if (power === 0) {
    if (text[at] !== '数' || !unit || unit.kind === 'ordinal' || /[複多少人回件点総]/.test(text[at - 1] ?? ''))
      return undefined;
    return { kind: unit.kind, value: 2, high: 9, vague: true, faint: true, ...unitOf(unit), end: unit.end };
  }
  return {
    kind: unit?.kind ?? 'number',
    value: scaleByTen(2, power),
    high: scaleByTen(9.99, power),
    vague: true,
    ...(unit && unitOf(unit)),
    end: unit?.end ?? end,
  };
}

/** 数年, 数十年, 数日 */
function readSpan(text: string, at: number): UnitReading | undefined {
  const unit = text[at] === '年' ? 'year' : text[at] === '日' ? 'day' : undefined;
  return unit && !/^[度齢末始金本代]/.test(text[at + 1] ?? '') ? { kind: 'duration', unit, end: at + 1 } : undefined;
}

function readPowers(text: string, at: number): { power: number; end: number } {
  let end = at;
  let power = 0;
  for (let next = POWERS.get(text[end] ?? ''); next !== undefined; next = POWERS.get(text[end] ?? '')) {
    power += next;
    end += 1;
  }
  return { power, end };
}

/** 十数人, 百数十人, 30数人: somewhat more than the figure before 数. */
function readOdd(text: string, at: number): VagueReading | undefined {
  const base = readJapaneseNumeral(text, at);
  if (!base || text[base.end] !== '数' || base.value < 10) return undefined;
  const { power, end } = readPowers(text, base.end + 1);
  const unit = readJapaneseUnit(text, end);
  if (!unit) return undefined;
  const step = scaleByTen(1, power);
  return {
    kind: unit.kind,
    value: base.value + step,
    high: base.value + multiply(9.99, step),
    vague: true,
    ...unitOf(unit),
    end: unit.end,
  };
}

function unitOf({ unit }: { readonly unit?: string }): { unit?: string } {
  return unit === undefined ? {} : { unit };
}

type Word = Omit<VagueReading, 'end'>;

const faintCount = (value: number): Word => ({ kind: 'number', value, faint: true });

/** Words that hold a figure without writing one. Longest first where one begins another. */
const WORDS: Words<Word> = [
  ['四半世紀', { kind: 'duration', unit: 'year', value: 25 }],
  ['半世紀', { kind: 'duration', unit: 'year', value: 50 }],
  ['半年間', { kind: 'duration', unit: 'month', value: 6 }],
  ['半年', { kind: 'duration', unit: 'month', value: 6 }],
  ['半日', { kind: 'duration', unit: 'hour', value: 12, faint: true }],
  ['半月', { kind: 'duration', unit: 'day', value: 15, faint: true, approximate: true }],
  ['半時間', { kind: 'duration', unit: 'minute', value: 30 }],
  ['半数', { kind: 'ratio', value: 0.5 }],
  ['半分', { kind: 'ratio', value: 0.5 }],
  ['過半数', { kind: 'ratio', value: 0.5, faint: true }],
  ['半減', { kind: 'ratio', value: 0.5, faint: true }],
  ['倍増', { kind: 'multiple', value: 2 }],
  ['イレブン', faintCount(11)],
  ['ナイン', faintCount(9)],
  ['デュオ', faintCount(2)],
  ['トリオ', faintCount(3)],
  ['コンビ', faintCount(2)],
  ['ペア', faintCount(2)],
  ['ダブル', faintCount(2)],
  ['両者', faintCount(2)],
  ['両国', faintCount(2)],
  ['両氏', faintCount(2)],
  ['両首脳', faintCount(2)],
  ['両党', faintCount(2)],
  ['両軍', faintCount(2)],
  ['両親', faintCount(2)],
  ['両方', faintCount(2)],
  ['双方', faintCount(2)],
  ['双子', faintCount(2)],
  ['ひと月', { kind: 'duration', unit: 'month', value: 1, faint: true }],
  ['最初の', { kind: 'ordinal', value: 1, faint: true }],
  ['初めて', { kind: 'ordinal', value: 1, faint: true }],
  ['初の', { kind: 'ordinal', value: 1, faint: true }],
  ['初代', { kind: 'ordinal', value: 1, faint: true }],
  ['ひとつ', faintCount(1)],
  ['ひとり', faintCount(1)],
  ['ふたつ', faintCount(2)],
  ['ふたり', faintCount(2)],
];

/** What a counting word may begin with, for the scanner: a kanji, or two kana, of which one stands everywhere. */
export const WORD_STARTS: readonly string[] = [
  ...new Set(WORDS.map(([word]) => (/^[ぁ-ヿ]/.test(word) ? word.slice(0, 2) : word.slice(0, 1)))),
];

const INDEX = indexWords(WORDS);

function readWord(text: string, at: number): VagueReading | undefined {
  const found = wordAt(text, at, INDEX);
  return found && { ...found.meaning, end: found.end };
}
