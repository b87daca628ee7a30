/** The index over the names that every newsroom renders alike, asked in the same way as the attached glossaries. */
import type { Concept } from './concept.ts';
import { KNOWN_NAME_LIST, type KnownNameKind, type KnownNameRow } from './known-name-list.ts';
import { createTermIndex, type TermIndex } from './term-index.ts';

let index: TermIndex | undefined;

/** Built on first use, in a few milliseconds, and kept. */
export function knownNames(): TermIndex {
  index ??= createTermIndex([{ id: 'known-names', name: 'known-names', concepts: KNOWN_NAME_LIST.map(toConcept) }]);
  return index;
}

/** Country, city, ministry …; undefined for a concept of another glossary. */
export function kindOfKnownName(id: string): KnownNameKind | undefined {
  return KINDS.get(id);
}

/** Ids of what a name may stand for: a capital for its country (Washington) and the country for its capital. */
export function standsFor(id: string): readonly string[] {
  return STANDS_FOR.get(id) ?? [];
}

function toConcept(row: KnownNameRow): Concept {
  const [, ja, en] = row;
  const terms = (language: 'ja' | 'en', cell: string): Concept['terms'] =>
    cell.split('|').map((text, i) => ({
      language,
      text,
      status: i === 0 ? 'preferred' : 'admitted',
      kind: i === 0 ? 'full' : 'variant',
    }));
  return { id: idOf(row), terms: [...terms('ja', ja), ...terms('en', en)] };
}

function idOf([kind, ja]: KnownNameRow): string {
  return `${kind}/${ja.split('|')[0]}`;
}

const KINDS: ReadonlyMap<string, KnownNameKind> = new Map(KNOWN_NAME_LIST.map((row) => [idOf(row), row[0]]));

const STANDS_FOR: ReadonlyMap<string, readonly string[]> = new Map(
  KNOWN_NAME_LIST.flatMap((row): readonly [string, readonly string[]][] => {
    const capital = row[3] && `city/${row[3]}`;
    return capital
      ? [
          [idOf(row), [capital]],
          [capital, [idOf(row)]],
        ]
      : [];
  }),
);
