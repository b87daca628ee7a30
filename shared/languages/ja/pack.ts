/** Japanese, for the rest of the core. */
import type { LanguagePack } from '../pack.ts';
import { findJapaneseQuantities } from './quantities.ts';
import { findJapaneseSentences } from './sentences.ts';

export const japanese: LanguagePack = {
  code: 'ja',
  findQuantities: findJapaneseQuantities,
  findSentences: findJapaneseSentences,
};
