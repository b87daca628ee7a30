/** A pack that remembers the last texts, for the aligner and the checks read the same paragraphs one after the other. */
import { remember } from '../text/remember.ts';
import type { LanguagePack } from './pack.ts';

/** Texts that stay in memory: more than an article has. */
const KEPT_TEXTS = 500;
const KEPT_DATES = 4;

export function keepReadings(pack: LanguagePack): LanguagePack {
  const quantitiesOn = remember((articleDate) => {
    const context = articleDate === '' ? {} : { articleDate };
    return remember((text) => pack.findQuantities(text, context), KEPT_TEXTS);
  }, KEPT_DATES);
  return {
    code: pack.code,
    findQuantities: (text, { articleDate = '' }) => quantitiesOn(articleDate)(text),
    findSentences: remember(pack.findSentences, KEPT_TEXTS),
  };
}
