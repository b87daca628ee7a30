/** Which English words a katakana word may stand for, by sound: トランプ for Trump, ニューヨーク for New York. */
import { letterSound } from '../../languages/en/letter-sound.ts';
import { katakanaSound } from '../../languages/ja/katakana-sound.ts';
import { soundLikeness } from '../../languages/sound.ts';
import { remember } from '../../text/remember.ts';

/** Measured on the known names in katakana: finds 84 in 100 of the true pairs and 17 in 10,000 of the others. */
const LIKE = 0.62;
/** Two sounds of two consonants are soon alike by chance. */
const SHORT_BY = 0.15;

/** `threshold` is the likeness that is asked for; short sounds are held to more. */
export function soundsLike(katakana: string, english: string, threshold = LIKE): boolean {
  const [a, b] = [soundOfKatakana(katakana), soundOfEnglish(english)];
  if (a.length < 2 || b.length < 2) return false;
  const wanted = Math.min(consonants(a), consonants(b)) < 3 ? threshold + SHORT_BY : threshold;
  return soundLikeness(a, b) >= wanted;
}

/** Whether one of the words, or two or three neighbours read as one, sounds like the katakana. */
export function isHeardIn(katakana: string, words: readonly string[], threshold = LIKE): boolean {
  return words.some(
    (word, i) =>
      soundsLike(katakana, word, threshold) ||
      (i + 1 < words.length && soundsLike(katakana, word + words[i + 1], threshold)) ||
      (i + 2 < words.length && soundsLike(katakana, word + words[i + 1] + words[i + 2], threshold)),
  );
}

/** Words of katakana with three signs or more; ・ and ＝ part the names of one person. */
export function katakanaWords(text: string): readonly { readonly word: string; readonly start: number }[] {
  return [...text.matchAll(/[ァ-ヴー]{3,}/g)].map(({ 0: word, index }) => ({ word, start: index }));
}

function consonants(sound: string): number {
  return sound.replace(/[aeiou]/g, '').length;
}

const soundOfKatakana = remember(katakanaSound);
const soundOfEnglish = remember((word: string) =>
  letterSound(
    word
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^a-z]/g, ''),
  ),
);
