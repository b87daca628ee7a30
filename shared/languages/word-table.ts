/** A table of words: a Map, because a text may say "constructor", which a plain object would answer. */
export function wordTable<Meaning>(words: Readonly<Record<string, Meaning>>): ReadonlyMap<string, Meaning> {
  return new Map(Object.entries(words));
}

/** A table of single characters by their code unit: asking for one makes no string of it. */
export function characterTable<Meaning>(characters: Readonly<Record<string, Meaning>>): ReadonlyMap<number, Meaning> {
  return new Map(Object.entries(characters).map(([character, meaning]) => [character.charCodeAt(0), meaning]));
}
