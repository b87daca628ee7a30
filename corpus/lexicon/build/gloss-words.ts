/** The English words of a dictionary's glosses, as stems. */
import { FUNCTION_WORDS } from '../../../shared/languages/en/function-words.ts';
import { stemOf } from '../../../shared/languages/en/stem.ts';
import type { DictionaryLine } from './dictionary-line.ts';

/** Senses that a newspaper does not use. */
const OUTDATED = /\((?:arch|obs|rare|ok|oK|iK|X|vulg|obsc)\)/;
const SENSE_BEGINS = /^\([a-z0-9,-]+\)/;
const MOST_GLOSSES = 8;

/** At most eight glosses of living senses; what stands in brackets explains and is left out. */
export function glossStems(line: DictionaryLine): readonly string[] {
  const living: string[] = [];
  let skipped = false;
  for (const gloss of line.glosses) {
    if (SENSE_BEGINS.test(gloss)) skipped = OUTDATED.test(gloss);
    if (!skipped && living.length < MOST_GLOSSES) living.push(gloss);
  }
  return [...new Set(living.flatMap((gloss) => wordsOf(gloss)).filter(isContent).map(stemOf))];
}

/** "(United States of) America": what completes a name is kept although it stands in brackets. */
function wordsOf(gloss: string): readonly string[] {
  return asciiWords(gloss.replace(/\((United [^)]*|Great|Republic of|People's[^)]*)\)/g, '$1').replace(/\([^)]*\)/g, ' '));
}

/** Lower case, without diacritics and possessives. */
export function asciiWords(text: string): readonly string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/'s\b/g, '');
  return plain.match(/[a-z]+/g) ?? [];
}

function isContent(word: string): boolean {
  return word.length > 1 && !FUNCTION_WORDS.has(word);
}
