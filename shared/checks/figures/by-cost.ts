/** Orders pairs by their cost in time proportional to their number, which a table in one paragraph makes large. */

/** Costs that lie closer than this are alike: a 64th of the way through a row. */
const STEPS = 64;

/** The cheapest first; of those with like costs, the first given. Costs are not negative. */
export function byCost<Pair extends { readonly cost: number }>(pairs: readonly Pair[]): readonly Pair[] {
  const levels: Pair[][] = [];
  for (const pair of pairs) {
    const level = Math.round(pair.cost * STEPS);
    const alike = levels[level];
    if (alike) alike.push(pair);
    else levels[level] = [pair];
  }
  return levels.flat();
}
