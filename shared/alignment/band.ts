/** Which pairs of positions the search visits: for each source position, a range of target positions. */
import { type Area, partAtAnchors } from './anchors.ts';
import type { AnswerTable } from './answer-table.ts';
import type { Section } from './pins.ts';

export interface Band {
  /** For source position i (0 to the number of texts): first and last target position, both included; both ascend. */
  readonly low: Int32Array;
  readonly high: Int32Array;
}

/** So many pairs of positions are searched all: a page of 60 paragraphs a side. */
const FEW_PAIRS = 4096;
/** A part between two anchors is searched all when it has no more pairs than this. */
const FEW_PAIRS_BETWEEN = 1024;
/** How far the path may pass from an anchor: further than the largest bead reaches, and a few paragraphs left out. */
const MARGIN = 10;
/** How far it may stray from the straight line where nothing in a long part is rare. */
const STRAY = 40;

/** Every pair: what a short text can afford. */
export function fullBand(sources: number, targets: number): Band {
  return { low: new Int32Array(sources + 1), high: new Int32Array(sources + 1).fill(targets) };
}

/** Every pair where that is cheap; else a band along what the rare units of a section say. Its area is near linear. */
export function chooseBand(section: Section, answers: AnswerTable): Band {
  const [sources, targets] = [section.source.length, section.target.length];
  if (sources * targets <= FEW_PAIRS) return fullBand(sources, targets);
  const low = new Int32Array(sources + 1).fill(targets);
  const high = new Int32Array(sources + 1);
  const widen = (source: number, from: number, to: number) => {
    low[source] = Math.max(0, Math.min(low[source] ?? 0, Math.floor(from)));
    high[source] = Math.min(targets, Math.max(high[source] ?? 0, Math.ceil(to)));
  };
  for (const area of partAtAnchors(section, answers, isSmall)) cover(area, widen);
  return { low, high };
}

function isSmall(area: Area): boolean {
  return (area.sourceEnd - area.source) * (area.targetEnd - area.target) <= FEW_PAIRS_BETWEEN;
}

/** All of a small part and its surroundings, a strip along the diagonal of a large one. */
function cover(area: Area, widen: (source: number, from: number, to: number) => void): void {
  const { source, sourceEnd, target, targetEnd } = area;
  const slope = (targetEnd - target) / Math.max(1, sourceEnd - source);
  const all = isSmall(area);
  for (let i = source; i <= sourceEnd; i++) {
    const line = target + (i - source) * slope;
    const from = all ? target : Math.max(target, line - slope - STRAY);
    const to = all ? targetEnd : Math.min(targetEnd, line + slope + STRAY);
    widen(i, from - MARGIN, to + MARGIN);
  }
}
