/** Remembers what a pure function answered: the words of a text come back again and again. */

/** Holds at most `most` answers and then begins anew, so that no text can fill the memory. */
export function remember<T, K extends string | object = string>(answer: (key: K) => T, most = 20_000): (key: K) => T {
  const known = new Map<K, T>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = answer(key);
    if (known.size >= most) known.clear();
    known.set(key, found);
    return found;
  };
}
