/** What is known of Japanese words in English: a dictionary and the readings of names. The data is in corpus/lexicon/. */
import { createWordTable, type WordTable } from './word-table.ts';

export interface Lexicon {
  /** From headwords and their inflected beginnings to the stems of the English words that explain them. */
  readonly headwords: WordTable;
  /**
   * From names in kanji to their readings in Latin letters (see languages/ja/fold-reading.ts). Left out where only the
   * sentences of a row are aligned: there they tell no more than the rest.
   */
  readonly names?: WordTable;
}

/** From the unpacked tables of the corpus. */
export function createLexicon(headwords: Uint8Array, names?: Uint8Array): Lexicon {
  return { headwords: createWordTable(headwords), ...(names && { names: createWordTable(names) }) };
}
