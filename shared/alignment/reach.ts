/** Which texts of the other side each text may be asked about: narrow windows keep the search linear. */
import type { Band } from './band.ts';
import type { Reach } from './bead-model.ts';
import { MOST_MEMBERS } from './bead-shapes.ts';
import type { Section } from './pins.ts';
import type { SentenceArea } from './sentence-paths.ts';
import type { Window } from './unit-evidence.ts';

/** Windows that grow as more is seen. */
class Windows {
  private readonly from: Int32Array;
  private readonly to: Int32Array;

  constructor(texts: number) {
    this.from = new Int32Array(texts).fill(0x7fffffff);
    this.to = new Int32Array(texts);
  }

  widen(text: number, from: number, to: number): void {
    this.from[text] = Math.min(this.from[text] ?? from, from);
    this.to[text] = Math.max(this.to[text] ?? to, to);
  }

  of(text: number): Window {
    const to = this.to[text] ?? 0;
    return { from: Math.min(this.from[text] ?? 0, to), to };
  }
}

function toReach(source: Windows, target: Windows): Reach {
  return { source: (text) => source.of(text), target: (text) => target.of(text) };
}

/** Paragraphs that blocks inside the bands of the sections may hold together. */
export function reachOfBands(
  parts: readonly { readonly section: Section; readonly band: Band }[],
  counts: { readonly source: number; readonly target: number },
): Reach {
  const sources = new Windows(counts.source);
  const targets = new Windows(counts.target);
  for (const { section, band } of parts) {
    section.source.forEach((text, i) => {
      const from = band.low[Math.max(0, i - MOST_MEMBERS + 1)] ?? 0;
      const end = band.high[Math.min(band.high.length - 1, i + MOST_MEMBERS)] ?? 0;
      const to = Math.min(section.target.length, end + MOST_MEMBERS);
      if (from >= to) return;
      sources.widen(text, section.target[from] ?? 0, (section.target[to - 1] ?? 0) + 1);
      for (let j = from; j < to; j++) targets.widen(section.target[j] ?? 0, text, text + 1);
    });
  }
  return toReach(sources, targets);
}

/** Sentences that stand together in one of the areas. */
export function reachOfAreas(
  areas: Iterable<SentenceArea>,
  counts: { readonly source: number; readonly target: number },
): Reach {
  const sources = new Windows(counts.source);
  const targets = new Windows(counts.target);
  for (const { source, sourceEnd, target, targetEnd } of areas) {
    for (let i = source; i < sourceEnd; i++) sources.widen(i, target, targetEnd);
    for (let j = target; j < targetEnd; j++) targets.widen(j, source, sourceEnd);
  }
  return toReach(sources, targets);
}
