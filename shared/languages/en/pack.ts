/** English, for the rest of the core. */
import type { LanguagePack } from '../pack.ts';
import { findEnglishQuantities } from './quantities.ts';
import { findEnglishSentences } from './sentences.ts';

export const english: LanguagePack = {
  code: 'en',
  findQuantities: findEnglishQuantities,
  findSentences: findEnglishSentences,
};
