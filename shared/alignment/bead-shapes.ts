/** The shapes that a bead may have: how many source and how many target texts. */

export interface BeadShape {
  readonly sources: number;
  readonly targets: number;
  /** "1-1", as the calibration calls it. */
  readonly name: string;
}

/** Most texts that one side of a proposed bead may have. */
export const MOST_MEMBERS = 4;

export const BEAD_SHAPES: readonly BeadShape[] = [
  [1, 1],
  [1, 0],
  [0, 1],
  [1, 2],
  [2, 1],
  [2, 2],
  [1, 3],
  [3, 1],
  [2, 3],
  [3, 2],
  [3, 3],
  [1, 4],
  [4, 1],
].map(([sources = 0, targets = 0]) => ({ sources, targets, name: `${sources}-${targets}` }));

export const ONE_TO_ONE = shapeIndex('1-1');

/** Index of a shape by name. */
export function shapeIndex(name: string): number {
  return BEAD_SHAPES.findIndex((shape) => shape.name === name);
}

/** Indexes of the shapes that fit where so many texts are left on each side. */
export function shapesWithin(sources: number, targets: number): readonly number[] {
  return FITTING[Math.min(sources, MOST_MEMBERS) * (MOST_MEMBERS + 1) + Math.min(targets, MOST_MEMBERS)] ?? [];
}

const FITTING: readonly (readonly number[])[] = Array.from({ length: (MOST_MEMBERS + 1) ** 2 }, (_, at) =>
  [...BEAD_SHAPES.keys()].filter((shape) => {
    const { sources = 0, targets = 0 } = BEAD_SHAPES[shape] ?? {};
    return sources <= Math.floor(at / (MOST_MEMBERS + 1)) && targets <= at % (MOST_MEMBERS + 1);
  }),
);
