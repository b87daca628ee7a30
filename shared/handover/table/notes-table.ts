/** The notes of a copy as a table: one line a note, with the text of its row on both sides; `date` is ISO 8601. */
import type { AnnotatedCopy, CopyParagraph, CopyRow, Note } from '../copy.ts';
import { showHidden } from '../visible-text.ts';
import type { Wording } from '../wording.ts';

/** In the order of the columns; `table.<name>` in the locales. */
export const NOTE_COLUMNS = [
  'number',
  'row',
  'kind',
  'state',
  'severity',
  'type',
  'words',
  'note',
  'suggested',
  'expected',
  'found',
  'by',
  'date',
  'replies',
  'source',
  'target',
] as const;

type NoteColumn = (typeof NOTE_COLUMNS)[number];
export type NoteLine = Readonly<Record<NoteColumn, string | number>>;

/** Of the whole article and of lost words too, which have no row. */
export function notesTable(copy: AnnotatedCopy, wording: Wording): readonly NoteLine[] {
  const lineOf = (note: Note, row?: CopyRow) => toLine(note, row, wording);
  return [
    ...copy.articleNotes.map((note) => lineOf(note)),
    ...copy.rows.flatMap((row) => row.notes.map((note) => lineOf(note, row))),
    ...copy.orphans.map((note) => lineOf(note)),
  ];
}

export function joinParagraphs(paragraphs: readonly CopyParagraph[]): string {
  return showHidden(paragraphs.map(({ text }) => text).join('\n'));
}

function toLine(note: Note, row: CopyRow | undefined, wording: Wording): NoteLine {
  const line: NoteLine = {
    number: note.number,
    row: row?.number ?? '',
    kind: wording.say(`table.kinds.${note.kind}`),
    state: stateOf(note, wording),
    severity: wording.severity(note),
    type: wording.type(note),
    words: showHidden(note.quote?.text ?? ''),
    note: '',
    suggested: '',
    expected: '',
    found: '',
    by: '',
    date: '',
    replies: '',
    source: joinParagraphs(row?.source ?? []),
    target: joinParagraphs(row?.target ?? []),
  };
  switch (note.kind) {
    case 'comment': {
      const [{ author, at, text }, ...replies] = note.remarks;
      const said = replies.map((reply) => `${reply.author} (${wording.date(reply.at)}): ${reply.text}`);
      return {
        ...line,
        note: showHidden(text),
        by: showHidden(author),
        date: at,
        replies: showHidden(said.join('\n')),
      };
    }
    case 'suggestion':
      return {
        ...line,
        note: showHidden(note.decided?.reason ?? ''),
        suggested: showHidden(note.replacement),
        by: showHidden(note.author),
        date: note.at,
      };
    default:
      return {
        ...line,
        note: showHidden(`${note.title}: ${note.explanation}`),
        expected: showHidden(note.expected ?? ''),
        found: showHidden(note.found ?? ''),
        by: 'Taiyaku',
      };
  }
}

function stateOf(note: Note, { say }: Wording): string {
  if (note.kind === 'suggestion') return say(`suggestion.${note.state}`);
  return say(note.kind === 'comment' && note.resolved ? 'table.resolved' : 'table.open');
}
