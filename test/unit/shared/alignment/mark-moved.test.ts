import { describe, expect, it } from 'vitest';
import { alignParagraphs } from '../../../../shared/alignment/align.ts';
import type { Bead } from '../../../../shared/alignment/bead.ts';
import { markMoved } from '../../../../shared/alignment/mark-moved.ts';

const bead = (source: readonly number[], target: readonly number[]): Bead => ({
  source,
  target,
  score: 0.9,
  reasons: [],
});
/** Source 1 and target 0 were exchanged with their neighbours. */
const swapped = [bead([], [0]), bead([0], [1]), bead([1], [])];
const movedOf = (beads: readonly Bead[]) => beads.map(({ moved }) => moved);

describe('a paragraph that was moved', () => {
  it('is told of the one that seems to answer it, and that one of it', () => {
    expect(movedOf(markMoved(swapped, () => 6))).toEqual([[1], undefined, [0]]);
  });

  it('is no longer sure to have no counterpart', () => {
    const [first] = markMoved(swapped, () => 6);
    expect(first?.score).toBeLessThan(0.01);
  });

  it('is not told of one that shares nothing with it', () => {
    expect(markMoved(swapped, () => 0)).toEqual(swapped);
  });

  it('is told of the best of several, which is told of no other', () => {
    const beads = [bead([], [0]), bead([], [1]), bead([0], [2]), bead([1], [])];
    expect(movedOf(markMoved(beads, (_, target) => 3 + target))).toEqual([undefined, [1], undefined, [1]]);
  });

  it('is not looked for pages away', () => {
    const between = Array.from({ length: 9 }, (_, i) => bead([i], [i + 1]));
    expect(movedOf(markMoved([bead([], [0]), ...between, bead([9], [])], () => 9)).filter(Boolean)).toEqual([]);
  });

  it('is found in a page', () => {
    const texts = (list: readonly string[]) => list.map((text) => ({ text }));
    const beads = alignParagraphs(
      texts([
        '防衛省は9日、約89億円を計上すると発表した。',
        'NATOとの協議には1200人が参加した。',
        'トレンドマイクロは2014年に調査を始めた。',
        'ウクライナの担当者は7月に東京を訪れる。',
      ]),
      texts([
        'The Defense Ministry announced on the 9th that it will set aside about 8.9 billion yen.',
        'Trend Micro began its survey in 2014.',
        'Talks with NATO were attended by 1,200 people.',
        'The Ukrainian official will visit Tokyo in July.',
      ]),
      {},
    );
    const moved = beads.filter(({ moved }) => moved);
    expect(moved.map(({ source, target, moved }) => [...source, ...target, ...(moved ?? [])])).toHaveLength(2);
  });
});
