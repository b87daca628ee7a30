/** A table of words: a Map, because a text may say "constructor", which a plain object would answer. */
export function wordTable<Meaning>(words: Readonly<Record<string, Meaning>>): ReadonlyMap<string, Meaning> {
  return new Map(Object.entries(words));
}
