/** Quoted speech and brackets: where one text quotes or adds in brackets, its translation does so nearly always. */
import { createUnit, type Mention, type Unit } from '../unit.ts';

/** Short quotations are titles, nicknames and terms, which each side marks as it likes. */
const SPEECH = /「[^「」]{12,}」|『[^『』]{12,}』|["“][^"“”]{24,}["”]/g;
const BRACKETS = /[(（][^()（）]{2,}[)）]/g;

const UNITS = { quote: unitOf('quote'), bracket: unitOf('bracket') };

export function findQuotes(text: string): readonly Mention[] {
  return [...find(text, SPEECH, UNITS.quote), ...find(text, BRACKETS, UNITS.bracket)];
}

function find(text: string, pattern: RegExp, unit: Unit): readonly Mention[] {
  return [...text.matchAll(pattern)].map(({ 0: words, index }) => ({ unit, start: index, end: index + words.length }));
}

function unitOf(chances: string): Unit {
  const key = `quotes:${chances}` as const;
  return createUnit({ chances, name: key, keys: [key] });
}
