/** Which column of a glossary file holds what. */

/** The columns that the program writes; a file of another make needs only the first two. */
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
  'id',
  'authority_date',
  'concept_status',
  'short',
  'source_acronym',
  'source_short',
  'source_deprecated',
  'source_forbidden',
  'exact_case',
  'first_letter_free',
  'invariable',
  'forms',
  'created_by',
  'created_at',
  'changed_by',
  'changed_at',
  'term_status',
  'usage_group',
] as const;
export type GlossaryColumn = (typeof GLOSSARY_COLUMNS)[number];

/** What a column of a file is read as: one of ours, a further note under its own heading, or nothing. */
export const COLUMN_CHOICES = [...GLOSSARY_COLUMNS, 'further', 'skip'] as const;
export type ColumnChoice = (typeof COLUMN_CHOICES)[number];

export interface GlossaryColumns {
  readonly headerRows: 0 | 1;
  /** One a column of the file. */
  readonly columns: readonly ColumnChoice[];
}

/** Headings that other programs and desks write, folded to small letters without spaces. */
const HEADINGS: ReadonlyMap<string, GlossaryColumn> = new Map(
  Object.entries({
    source: 'ja jp japanese src sourceterm 日本語 原語 原文 見出し 見出し語 用語',
    target: 'en english tgt targetterm translation 英語 訳語 訳 対訳 英訳',
    reading: 'kana yomi furigana よみ 読み 読み方 かな',
    target_acronym: 'acronym abbreviation 略語 略称',
    first_mention: 'firstmention 初出 初出形',
    admitted: 'synonyms synonym alternative 許容 別訳 同義語',
    deprecated: 'avoid 非推奨 避ける',
    forbidden: 'banned donotuse 禁止 使用禁止',
    domain: 'subject field subjectfield category 分野 カテゴリ カテゴリー',
    part_of_speech: 'pos partofspeech 品詞',
    definition: 'meaning 定義 意味',
    note: 'notes comment comments remark remarks 備考 注 注記 コメント',
    authority: 'reference sourceofauthority 出典 典拠 根拠',
    authority_link: 'url link リンク',
    term_status: 'status termstatus 状態 ステータス 区分',
    id: 'conceptid entryid',
  }).flatMap(([column, names]) => names.split(' ').map((name) => [name, column as GlossaryColumn] as const)),
);

const JAPANESE = /[\u3040-\u30ff\u3400-\u9fff]/;

/** Reads the header when the first row is one; without it the first column is the source and the second the target. */
export function findColumns(rows: readonly (readonly string[])[]): GlossaryColumns {
  const first = rows[0] ?? [];
  const width = Math.max(2, ...rows.slice(0, 20).map(({ length }) => length));
  const named = first.map(columnNamed);
  const isHeader = named.some((column) => column === 'source') || isHeading(first, rows);
  const columns = Array.from({ length: width }, (_, at): ColumnChoice => {
    const column = isHeader ? named[at] : undefined;
    const isTaken = column !== undefined && named.indexOf(column) < at;
    return column === undefined || isTaken ? 'further' : column;
  });
  // What the headings do not say: the first column is the source, the next free one the target.
  for (const wish of ['source', 'target'] as const) {
    const free = columns.indexOf('further');
    if (!columns.includes(wish) && free >= 0) columns[free] = wish;
  }
  return { headerRows: isHeader ? 1 : 0, columns };
}

function columnNamed(heading: string): GlossaryColumn | undefined {
  const plain = heading.trim().toLowerCase();
  const own = GLOSSARY_COLUMNS.find((column) => column === plain.replace(/[\s-]+/g, '_'));
  return own ?? HEADINGS.get(plain.replace(/[\s_:-]+/g, ''));
}

/** It alone has no Japanese where all other rows have some. */
function isHeading(first: readonly string[], rows: readonly (readonly string[])[]): boolean {
  const rest = rows.slice(1);
  return !JAPANESE.test(first[0] ?? '') && rest.length > 0 && rest.every(([source]) => JAPANESE.test(source ?? ''));
}
