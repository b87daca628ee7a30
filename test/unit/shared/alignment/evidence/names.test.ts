import { describe, expect, it } from 'vitest';
import { packTable } from '../../../../../corpus/lexicon/build/pack-table.ts';
import { createHeadwordReader } from '../../../../../shared/alignment/evidence/headwords.ts';
import { createKanjiNameReader } from '../../../../../shared/alignment/evidence/names.ts';
import { createWordTable } from '../../../../../shared/lexicon/word-table.ts';

const table = (rows: Readonly<Record<string, string>>) =>
  createWordTable(packTable(new Map(Object.entries(rows).map(([word, answer]) => [word, new Set([answer])]))));

const readWords = createHeadwordReader(table({ 森林: 'forest', 首相: 'premier' }));
const readNames = createKanjiNameReader(table({ 森: 'mori', 小: 'ko', 小森: 'komori' }));
const namesIn = (text: string) => readNames(text, readWords(text)).map(({ start, end }) => text.slice(start, end));

describe('names in kanji', () => {
  it('may have one kanji where they stand alone', () => {
    expect(namesIn('森首相')).toEqual(['森']);
  });

  it('are none inside a longer word or name', () => {
    expect(namesIn('森林を守る')).toEqual([]);
    expect(namesIn('小森首相')).toEqual(['小森']);
  });
});
