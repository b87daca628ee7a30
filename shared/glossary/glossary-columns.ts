/** Which column of a glossary file holds what. */

/** The columns of the starter glossaries; a file of another make needs only the first two. */
export const GLOSSARY_COLUMNS = [
  'source',
  'target',
  'reading',
  'target_acronym',
  'first_mention',
  'admitted',
  'deprecated',
  'forbidden',
  'domain',
  'part_of_speech',
  'definition',
  'note',
  'authority',
  'authority_link',
  'known_acronym',
] as const;
export type GlossaryColumn = (typeof GLOSSARY_COLUMNS)[number];

export interface GlossaryColumns {
  readonly headerRows: 0 | 1;
  readonly places: ReadonlyMap<GlossaryColumn, number>;
}

const SOURCE_NAMES = /^(?:source|src|ja|jp|japanese)(?:\b|_)/i;
const SOURCE_NAMES_JA = /^(?:日本語|原語|原文|見出し語?|用語)$/;
const JAPANESE = /[\u3040-\u30ff\u3400-\u9fff]/;

/** Reads the header when the first row is one; without it the first column is the source and the second the target. */
export function findColumns(rows: readonly (readonly string[])[]): GlossaryColumns {
  const first = rows[0] ?? [];
  if (!isHeader(first, rows))
    return {
      headerRows: 0,
      places: new Map([
        ['source', 0],
        ['target', 1],
      ]),
    };
  const names = first.map((cell) => cell.trim().toLowerCase());
  const places = new Map<GlossaryColumn, number>([
    ['source', 0],
    ['target', 1],
  ]);
  for (const column of GLOSSARY_COLUMNS) if (names.includes(column)) places.set(column, names.indexOf(column));
  return { headerRows: 1, places };
}

/** By its words, or because it alone has no Japanese where all other rows have some. */
function isHeader(first: readonly string[], rows: readonly (readonly string[])[]): boolean {
  const cell = first[0]?.trim() ?? '';
  if (SOURCE_NAMES.test(cell) || SOURCE_NAMES_JA.test(cell)) return true;
  const rest = rows.slice(1);
  return !JAPANESE.test(cell) && rest.length > 0 && rest.every(([source]) => JAPANESE.test(source ?? ''));
}
