/** The languages that there are. */
import { english } from './en/pack.ts';
import { japanese } from './ja/pack.ts';
import { keepReadings } from './keep-readings.ts';
import type { LanguageCode, LanguagePack } from './pack.ts';

const PACKS: Readonly<Record<LanguageCode, LanguagePack>> = {
  ja: keepReadings(japanese),
  en: keepReadings(english),
};

export function packFor(language: LanguageCode): LanguagePack {
  return PACKS[language];
}
