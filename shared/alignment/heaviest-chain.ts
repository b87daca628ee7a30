/** The heaviest sequence of points that ascends on both sides (a weighted longest increasing subsequence). */

export interface Point {
  readonly source: number;
  readonly target: number;
  readonly weight: number;
}

interface Chain<P> {
  readonly point: P;
  readonly weight: number;
  readonly before: Chain<P> | undefined;
}

/** Strictly ascending on both sides. Needs n log n steps, by a Fenwick tree of the best chains that end up to a target. */
export function heaviestChain<P extends Point>(points: readonly P[]): readonly P[] {
  // Of points with the same source the later target comes first, so that none follows another.
  const ordered = points.toSorted((a, b) => a.source - b.source || b.target - a.target);
  const tree: (Chain<P> | undefined)[] = [];
  const size = points.reduce((most, { target }) => Math.max(most, target), 0) + 2;
  let best: Chain<P> | undefined;
  for (const point of ordered) {
    let before: Chain<P> | undefined;
    for (let at = point.target; at > 0; at -= at & -at) before = heavier(before, tree[at]);
    const chain = { point, weight: (before?.weight ?? 0) + point.weight, before };
    for (let at = point.target + 1; at < size; at += at & -at) tree[at] = heavier(chain, tree[at]);
    best = heavier(best, chain);
  }
  const chain: P[] = [];
  for (let end = best; end; end = end.before) chain.push(end.point);
  return chain.reverse();
}

function heavier<P>(one: Chain<P> | undefined, other: Chain<P> | undefined): Chain<P> | undefined {
  return other && (!one || other.weight > one.weight) ? other : one;
}
