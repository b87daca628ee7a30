/** Katakana by sound: トレンドマイクロ is answered by "Trend Micro", ブランスタッド by "Branstad". */
import { katakanaSound } from '../../languages/ja/katakana-sound.ts';
import { remember } from '../../text/remember.ts';
import { createUnit, type Mention } from '../unit.ts';

const RUN = /[ァ-ヴー]{2,}/g;
/** Shorter sounds are like too many others. */
const SHORTEST_SOUND = 4;

const unitOf = remember((word: string) =>
  createUnit({ chances: 'katakana', name: `sound ${word}`, keys: [], sound: katakanaSound(word) }),
);

export function findKatakana(text: string): readonly Mention[] {
  return [...text.matchAll(RUN)].flatMap(({ 0: word, index }) => {
    const unit = unitOf(word);
    return (unit.sound ?? '').length < SHORTEST_SOUND ? [] : [{ unit, start: index, end: index + word.length }];
  });
}
