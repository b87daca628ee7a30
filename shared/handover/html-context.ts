/** What the parts of one HTML copy share: its words, and how each note looks and is called in the text. */
import type { AnnotatedCopy, Note } from './copy.ts';
import { createWording, type Wording } from './wording.ts';

export interface MarkedNote {
  /** The class of its marks: `comment`, `suggestion` or the severity of a finding. */
  readonly look: string;
  /** Read out in place of the bare number. */
  readonly name: string;
}

export interface HtmlContext extends Wording {
  readonly marked: (number: number) => MarkedNote;
  /** The id that a note's number gets where it first stands in the text; undefined after that. */
  readonly takeReferenceId: (number: number) => string | undefined;
}

export function createHtmlContext(copy: AnnotatedCopy): HtmlContext {
  const wording = createWording(copy);
  const notes = [...copy.articleNotes, ...copy.rows.flatMap((row) => row.notes), ...copy.orphans];
  const marked = new Map(notes.map((note) => [note.number, markedNote(note, wording)]));
  const taken = new Set<number>();
  return {
    ...wording,
    marked: (number) => marked.get(number) ?? { look: 'comment', name: String(number) },
    takeReferenceId(number) {
      if (taken.has(number)) return undefined;
      taken.add(number);
      return `ref-${number}`;
    },
  };
}

function markedNote(note: Note, { say }: Wording): MarkedNote {
  return {
    look: note.kind === 'finding' ? note.severity : note.kind,
    name: say(`note.${note.kind}`, { number: note.number }),
  };
}
