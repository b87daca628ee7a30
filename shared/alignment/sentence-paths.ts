/**
 * What the sentences inside a bead of paragraphs say: the best monotone path through them. It tells two paragraphs that
 * were cut at another place (2-2) from two that answer each other one by one.
 */
import { type Block, type BlockScore, shapeOf } from './bead-model.ts';
import { BEAD_SHAPES, shapesWithin } from './bead-shapes.ts';

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

/** One programme serves all blocks that begin at the same place, so ask for them one after the other. */
export function createSentencePaths(
  starts: SentenceStarts,
  areas: ReadonlyMap<number, SentenceArea>,
  score: BlockScore,
): (block: Block) => SentencePath {
  const arcs = keepScores(score);
  let last: { place: number; path: (source: number, target: number) => SentencePath } | undefined;
  return (block) => {
    const place = placeOf(block, starts);
    if (last?.place !== place) {
      const area = areas.get(place) ?? { source: 0, sourceEnd: 0, target: 0, targetEnd: 0 };
      last = { place, path: pathsFrom(area, arcs) };
    }
    const { sources, targets } = shapeOf(block);
    return last.path(starts.source[block.source + sources] ?? 0, starts.target[block.target + targets] ?? 0);
  };
}

/** Scores by shape of the beads that begin at a pair of sentences, for those of the shapes asked. */
type ScoresAt = (source: number, target: number, shapes: readonly number[]) => Float64Array;

function pathsFrom(area: SentenceArea, scoresAt: ScoresAt): (source: number, target: number) => SentencePath {
  const width = area.targetEnd - area.target + 1;
  const size = (area.sourceEnd - area.source + 1) * width;
  const best = new Float64Array(size).fill(Number.NEGATIVE_INFINITY);
  const linked = new Float64Array(size);
  const loose = new Uint16Array(size);
  best[0] = 0;
  const extend = (here: number, shape: number, gain: number) => {
    const { sources, targets } = BEAD_SHAPES[shape] ?? NO_SHAPE;
    const next = here + sources * width + targets;
    const reached = (best[here] ?? 0) + gain;
    if (reached <= (best[next] ?? 0)) return;
    const isLoose = sources === 0 || targets === 0;
    best[next] = reached;
    linked[next] = (linked[here] ?? 0) + (isLoose ? 0 : gain);
    loose[next] = (loose[here] ?? 0) + (isLoose ? 1 : 0);
  };
  for (let here = 0; here < size; here++) {
    const source = area.source + Math.floor(here / width);
    const target = area.target + (here % width);
    const shapes = shapesWithin(area.sourceEnd - source, area.targetEnd - target);
    const scores = scoresAt(source, target, shapes);
    for (const shape of shapes) extend(here, shape, scores[shape] ?? 0);
  }
  return (source, target) => {
    const at = (source - area.source) * width + target - area.target;
    return { score: linked[at] ?? 0, loose: loose[at] ?? 0 };
  };
}

const NO_SHAPE = { sources: 0, targets: 0 };

/** Source sentences of which the scores are kept: as many as the areas that are asked about one after the other hold. */
const KEPT_ROWS = 256;

/** Areas overlap, so each bead of sentences would be scored many times. */
function keepScores(score: BlockScore): ScoresAt {
  const rows: (Map<number, Float64Array> | undefined)[] = [];
  const scoresOf = (source: number, target: number): Float64Array => {
    const row = rows[source] ?? new Map<number, Float64Array>();
    const scores = row.get(target) ?? new Float64Array(BEAD_SHAPES.length).fill(Number.NaN);
    row.set(target, scores);
    rows[source] = row;
    if (source >= KEPT_ROWS) rows[source - KEPT_ROWS] = undefined;
    return scores;
  };
  return (source, target, shapes) => {
    const scores = scoresOf(source, target);
    for (const shape of shapes) if (Number.isNaN(scores[shape])) scores[shape] = score({ source, target, shape });
    return scores;
  };
}
