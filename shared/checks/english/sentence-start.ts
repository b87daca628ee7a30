/** Whether a word of an English text stands where any word has a capital. */

const ABBREVIATION =
  /(?:\b(?:Mr|Mrs|Ms|Dr|Gen|Gov|Sen|Rep|Lt|Col|Capt|Sgt|Prof|St|vs|No|Jan|Feb|Aug|Sept|Oct|Nov|Dec)|\b\p{Lu})\.\s+$/u;

/** At the beginning of the paragraph, of a sentence, of a quotation or behind a colon. */
export function isSentenceStart(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 40), at);
  if (/^\s*(?:["“‘'(•*–—-]+\s*)?$/.test(before) && at < 40) return true;
  if (/["“‘(]$/.test(before)) return true;
  return /[.!?:;…]["”’')\]]*\s+["“‘'(]*$/.test(before) && !ABBREVIATION.test(before);
}
