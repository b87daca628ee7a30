/** Tells Japanese from English by their letters. */
import type { Document } from './document.ts';

const SAMPLE = 20_000;

/** Japanese articles have kana in every sentence, English ones have none; undefined when the text is too short to tell. */
export function findLanguage(text: string): Document['language'] | undefined {
  const sample = text.slice(0, SAMPLE);
  const kana = sample.match(/[\u3041-\u3096\u30a1-\u30fa]/g)?.length ?? 0;
  const latin = sample.match(/[A-Za-z]/g)?.length ?? 0;
  if (kana * 4 + latin < 20) return undefined;
  return kana * 4 > latin ? 'ja' : 'en';
}
