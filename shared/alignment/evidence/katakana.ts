/** Katakana by sound: トレンドマイクロ is answered by "Trend Micro", ブランスタッド by "Branstad". */
import { katakanaSound } from '../../languages/ja/katakana-sound.ts';
import { remember } from '../../text/remember.ts';
import type { Unit } from '../unit.ts';

const RUN = /[ァ-ヴー]{2,}/g;
/** Shorter sounds are like too many others. */
const SHORTEST_SOUND = 4;

const soundOf = remember(katakanaSound);

export function findKatakana(text: string): readonly Unit[] {
  return [...text.matchAll(RUN)].flatMap(({ 0: word, index }) => {
    const sound = soundOf(word);
    if (sound.length < SHORTEST_SOUND) return [];
    return [{ chances: 'katakana', name: `sound ${word}`, keys: [], sound, start: index, end: index + word.length }];
  });
}
