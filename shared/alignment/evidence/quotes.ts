/** Quoted speech and brackets: where one text quotes or adds in brackets, its translation does so nearly always. */
import type { Unit, UnitKey } from '../unit.ts';

/** Short quotations are titles, nicknames and terms, which each side marks as it likes. */
const SPEECH = /「[^「」]{12,}」|『[^『』]{12,}』|["“][^"“”]{24,}["”]/g;
const BRACKETS = /[(（][^()（）]{2,}[)）]/g;

export function findQuotes(text: string): readonly Unit[] {
  return [...find(text, SPEECH, 'quote'), ...find(text, BRACKETS, 'bracket')];
}

function find(text: string, pattern: RegExp, chances: string): readonly Unit[] {
  const key: UnitKey = `quotes:${chances}`;
  return [...text.matchAll(pattern)].map(({ 0: words, index }) => ({
    chances,
    name: key,
    keys: [key],
    start: index,
    end: index + words.length,
  }));
}
