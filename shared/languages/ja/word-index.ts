/** Words with their meanings by the character that they begin with: at most places of a text one look finds none. */

/** In the order in which they are to be tried: the longer one first where one begins another. */
export type Words<Meaning> = readonly (readonly [string, Meaning])[];

/** By code unit. */
export type WordIndex<Meaning> = ReadonlyMap<number, Words<Meaning>>;

export function indexWords<Meaning>(words: Words<Meaning>): WordIndex<Meaning> {
  const index = new Map<number, (readonly [string, Meaning])[]>();
  for (const row of words) {
    const first = row[0].charCodeAt(0);
    const rows = index.get(first);
    if (rows) rows.push(row);
    else index.set(first, [row]);
  }
  return index;
}

/** The first of the words that stands at `at`, with the index behind it. */
export function wordAt<Meaning>(text: string, at: number, index: WordIndex<Meaning>) {
  const words = index.get(text.charCodeAt(at));
  const found = words?.find(([word]) => text.startsWith(word, at));
  return found && { word: found[0], meaning: found[1], end: at + found[0].length };
}
