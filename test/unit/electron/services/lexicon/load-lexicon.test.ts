import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { loadLexicon, readLexicon } from '../../../../../electron/services/lexicon/load-lexicon.ts';
import { corpusFolder } from '../../../../../electron/services/places.ts';
import { STEM_VERSION, stemOf } from '../../../../../shared/languages/en/stem.ts';
import { assembleTable } from '../../../../../shared/lexicon/word-table-format.ts';

describe('the lexicon of the corpus', () => {
  it.each([
    ['経済成長', 4, 'growth'],
    ['書いたもの', 2, 'write'],
    ['防衛省は', 3, 'defense'],
  ])('explains the beginning of %s', async (text, length, word) => {
    const headwords = (await loadLexicon())?.headwords;
    const wording = headwords?.wordingAt(text, 0) ?? 0;
    expect(headwords?.lengthOf(wording)).toBe(length);
    expect(headwords?.wordsOf(wording)).toContain(stemOf(word));
  });

  it.each([
    ['安倍首相', 2, 'abe'],
    ['辺野古沖', 3, 'henoko'],
    ['習近平氏', 3, 'xi'],
  ])('reads the name at the beginning of %s', async (text, length, reading) => {
    const names = (await loadLexicon())?.names;
    const wording = names?.wordingAt(text, 0) ?? 0;
    expect(names?.lengthOf(wording)).toBe(length);
    expect(names?.wordsOf(wording)).toContain(reading);
  });

  it('was made with the stems that the program uses now', () => {
    const bytes = gunzipSync(readFileSync(join(corpusFolder(), 'lexicon', 'headwords.table.gz')));
    expect(assembleTable(bytes).stemVersion).toBe(STEM_VERSION);
  });

  it('is absent, not an error, where its files are not there', async () => {
    expect(await readLexicon('/nowhere')).toBeUndefined();
  });
});
