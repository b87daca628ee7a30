/** Line-aligned parallel text: what the alignment is calibrated on and measured with. */
import { readFileSync } from 'node:fs';

/** One line of the text: a sentence or a few, with its translation. */
export interface Segment {
  readonly source: string;
  readonly target: string;
}

/** The segments of one article, in order. */
export type Article = readonly Segment[];

export interface GoldBead {
  readonly source: readonly number[];
  readonly target: readonly number[];
}

/** A pair of texts with its right alignment. */
export interface AlignmentCase {
  readonly source: readonly string[];
  readonly target: readonly string[];
  readonly gold: readonly GoldBead[];
}

/** Files with one segment a line; `ids` names the article of each line. */
export function readArticles(files: {
  readonly source: string;
  readonly target: string;
  readonly ids: string;
}): readonly Article[] {
  const lines = (file: string) => readFileSync(file, 'utf8').replace(/\r/g, '').replace(/\n$/, '').split('\n');
  const [source, target, ids] = [lines(files.source), lines(files.target), lines(files.ids)];
  const articles = new Map<string, Segment[]>();
  ids.forEach((id, i) => {
    const article = articles.get(id) ?? [];
    article.push({ source: source[i] ?? '', target: target[i] ?? '' });
    articles.set(id, article);
  });
  return [...articles.values()].filter((article) => article.length >= 8);
}

/** A repeatable source of numbers from 0 to 1 (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
