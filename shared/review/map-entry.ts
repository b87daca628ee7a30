/** How the fold puts an entry into a map of the state. */

export type SetEntry = <V>(map: ReadonlyMap<string, V>, key: string, value: V) => ReadonlyMap<string, V>;

/** Leaves the map as it is: whoever holds it may go on reading it. */
export const setInCopy: SetEntry = (map, key, value) => new Map(map).set(key, value);

/**
 * For states that follow one another and of which only the last is kept: a map is copied once, before its first entry,
 * so that ten thousand comments are not copied ten thousand times.
 */
export function createSetInPlace(): SetEntry {
  const own = new WeakMap<ReadonlyMap<string, unknown>, Map<string, unknown>>();
  return (map, key, value) => {
    if (own.has(map)) {
      own.get(map)?.set(key, value);
      return map;
    }
    const copy = new Map(map).set(key, value);
    own.set(copy, copy);
    return copy;
  };
}
