/** What speaks against an answer: the words of a sentence that nothing on the other side of its row answers. */
import type { TextRange } from '../text/range.ts';
import type { SentenceAlignment } from './align-sentences.ts';
import type { LevelCalibration } from './calibration.ts';
import { ROW_CALIBRATION } from './row-calibration.ts';

/** In the order of their weight, the most telling first; ranges in the paragraph, none inside another. */
export function unansweredWords(
  alignment: SentenceAlignment,
  side: 'source' | 'target',
  sentence: number,
  { chances }: LevelCalibration = ROW_CALIBRATION,
): readonly TextRange[] {
  const { types, texts } = alignment.answers[side];
  const open = new Set((texts[sentence] ?? []).filter((index) => types[index]?.answers.length === 0));
  const names = new Set([...open].map((index) => types[index]?.name));
  const words = (alignment[side].units[sentence] ?? [])
    .filter(({ unit }) => names.has(unit.name))
    .map(({ unit, start, end }) => ({ start, end, weight: -Math.log(1 - (chances[unit.chances]?.answered ?? 0)) }));
  return words
    .filter((word) => !words.some((other) => other !== word && covers(other, word)))
    .sort((a, b) => b.weight - a.weight || a.start - b.start)
    .map(({ start, end }) => ({ start, end }));
}

function covers(outer: TextRange, inner: TextRange): boolean {
  return outer.start <= inner.start && inner.end <= outer.end && outer.end - outer.start > inner.end - inner.start;
}
