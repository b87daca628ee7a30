/** Reads one line of EDICT or ENAMDICT: `headword [reading] /(tags) gloss/gloss/(P)/`. */

export interface DictionaryLine {
  readonly headword: string;
  readonly reading: string | undefined;
  /** Parts of speech of the first sense, or kinds of name: v5k, n, s (surname), p (place) … */
  readonly tags: readonly string[];
  /** Each with its own markers, in order of importance. */
  readonly glosses: readonly string[];
  readonly common: boolean;
}

/** Undefined for the heading and for what is no entry. */
export function readDictionaryLine(line: string): DictionaryLine | undefined {
  const [, headword = '', reading, body = ''] = /^(\S+)(?: \[(\S+)\])? \/(.*)\/$/.exec(line) ?? [];
  if (headword === '' || headword.startsWith('？') || headword.startsWith('　')) return undefined;
  const parts = body.split('/');
  const glosses = parts.filter((part) => part !== '(P)' && !part.startsWith('EntL'));
  const tags = /^\(([^)]*)\)/.exec(glosses[0] ?? '')?.[1]?.split(',') ?? [];
  return { headword, reading, tags, glosses, common: parts.includes('(P)') };
}
