/**
 * What the sentences inside a bead of paragraphs say: the best monotone path through them. It tells two paragraphs that
 * were cut at another place (2-2) from two that answer each other one by one.
 */
import { BEAD_SHAPES, shapesWithin } from './bead-shapes.ts';
import { type Block, type BlockScore, shapeOf } from './block.ts';
import type { Window } from './unit-evidence.ts';

/** The best path through the sentences of a bead. */
export interface SentencePath {
  /** Sum of its beads of sentences; those without counterpart add nothing here. */
  readonly score: number;
  /** Sentences on it without counterpart. */
  readonly loose: number;
}

/** For each side, the index of the first sentence of each paragraph, and the number of sentences at the end. */
export interface SentenceStarts {
  readonly source: readonly number[];
  readonly target: readonly number[];
}

/** Sentences from `source` up to `sourceEnd` and from `target` up to `targetEnd`. */
export interface SentenceArea {
  readonly source: number;
  readonly sourceEnd: number;
  readonly target: number;
  readonly targetEnd: number;
}

/** The smallest area for each place where blocks begin that holds all of them, by `placeOf`. */
export function areasOf(blocks: readonly Block[], starts: SentenceStarts): ReadonlyMap<number, SentenceArea> {
  const areas = new Map<number, SentenceArea>();
  for (const block of blocks) {
    const { sources, targets } = shapeOf(block);
    const key = placeOf(block, starts);
    const known = areas.get(key);
    areas.set(key, {
      source: starts.source[block.source] ?? 0,
      sourceEnd: Math.max(known?.sourceEnd ?? 0, starts.source[block.source + sources] ?? 0),
      target: starts.target[block.target] ?? 0,
      targetEnd: Math.max(known?.targetEnd ?? 0, starts.target[block.target + targets] ?? 0),
    });
  }
  return areas;
}

function placeOf({ source, target }: Block, starts: SentenceStarts): number {
  return source * starts.target.length + target;
}

/** What beads of sentences are worth, and with which target sentences each source sentence may stand in an area. */
export interface SentenceScores {
  readonly score: BlockScore;
  readonly reach: (sentence: number) => Window;
}

/** One programme serves all blocks that begin at the same place, so ask for them one after the other. */
export function createSentencePaths(
  starts: SentenceStarts,
  areas: ReadonlyMap<number, SentenceArea>,
  scores: SentenceScores,
): (block: Block) => SentencePath {
  const paths = new AreaPaths(scores);
  let last = -1;
  return (block) => {
    const place = placeOf(block, starts);
    if (place !== last) paths.search(areas.get(place) ?? NO_AREA);
    last = place;
    const { sources, targets } = shapeOf(block);
    return paths.to(starts.source[block.source + sources] ?? 0, starts.target[block.target + targets] ?? 0);
  };
}

const NO_AREA: SentenceArea = { source: 0, sourceEnd: 0, target: 0, targetEnd: 0 };

/** The best paths from the beginning of one area to each place in it; the next area takes the same memory. */
class AreaPaths {
  private readonly gain: (block: Block) => number;
  private area = NO_AREA;
  private width = 1;
  private best = new Float64Array(0);
  private linked = new Float64Array(0);
  private loose = new Uint16Array(0);

  constructor(scores: SentenceScores) {
    this.gain = keepScores(scores);
  }

  search(area: SentenceArea): void {
    this.area = area;
    this.width = area.targetEnd - area.target + 1;
    this.clear((area.sourceEnd - area.source + 1) * this.width);
    const block = { source: area.source, target: area.target, shape: 0 };
    let here = 0;
    for (block.source = area.source; block.source <= area.sourceEnd; block.source++) {
      for (block.target = area.target; block.target <= area.targetEnd; block.target++) {
        for (block.shape of shapesWithin(area.sourceEnd - block.source, area.targetEnd - block.target)) {
          this.extend(here, block);
        }
        here += 1;
      }
    }
  }

  to(source: number, target: number): SentencePath {
    const at = (source - this.area.source) * this.width + target - this.area.target;
    return { score: this.linked[at] ?? 0, loose: this.loose[at] ?? 0 };
  }

  private clear(size: number): void {
    if (size > this.best.length) {
      this.best = new Float64Array(2 * size);
      this.linked = new Float64Array(2 * size);
      this.loose = new Uint16Array(2 * size);
    }
    this.best.fill(Number.NEGATIVE_INFINITY, 0, size);
    this.best[0] = 0;
    this.linked[0] = 0;
    this.loose[0] = 0;
  }

  private extend(here: number, block: Block): void {
    const { sources, targets } = shapeOf(block);
    const next = here + sources * this.width + targets;
    const gain = this.gain(block);
    const reached = (this.best[here] ?? 0) + gain;
    if (reached <= (this.best[next] ?? 0)) return;
    const isLoose = sources === 0 || targets === 0;
    this.best[next] = reached;
    this.linked[next] = (this.linked[here] ?? 0) + (isLoose ? 0 : gain);
    this.loose[next] = (this.loose[here] ?? 0) + (isLoose ? 1 : 0);
  }
}

/** Source sentences of which the scores are kept: as many as the areas that are asked about one after the other hold. */
const KEPT_ROWS = 256;
const SHAPES = BEAD_SHAPES.length;

/** Areas overlap, so each bead of sentences would be scored many times. */
function keepScores({ score, reach }: SentenceScores): (block: Block) => number {
  const rows: (Float64Array | undefined)[] = [];
  const rowOf = (source: number): Float64Array => {
    const known = rows[source];
    if (known) return known;
    const { from, to } = reach(source);
    const row = new Float64Array((to - from) * SHAPES).fill(Number.NaN);
    rows[source] = row;
    if (source >= KEPT_ROWS) rows[source - KEPT_ROWS] = undefined;
    return row;
  };
  return (block) => {
    const { sources, targets } = shapeOf(block);
    if (sources === 0 || targets === 0) return score(block);
    const row = rowOf(block.source);
    const at = (block.target - reach(block.source).from) * SHAPES + block.shape;
    const known = row[at] ?? 0;
    if (!Number.isNaN(known)) return known;
    const found = score(block);
    row[at] = found;
    return found;
  };
}
