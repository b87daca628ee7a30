/** What the parts of one HTML copy share: its words, what it is for, and how each note looks and is called in the text. */
import type { Side } from '../../side.ts';
import { type AnnotatedCopy, allNotes, type Note } from '../copy.ts';
import type { CopyLayout } from '../copy-layout.ts';
import { createWording, type Wording } from '../wording.ts';

/**
 * `file` is read and filtered in a browser; `preview` has no script. `paper` is printed: a note stands below its words
 * there, so nothing leads from one to the other. A page engine needs most of its time for the elements and the pieces of
 * text in them, above all where it tags them, so paper has none that a printed page could not show or tell.
 */
export type HtmlPurpose = 'file' | 'preview' | 'paper';

export interface MarkedNote {
  /** The class of its marks: `comment`, `suggestion` or the severity of a finding. */
  readonly look: string;
  /** Read out in place of the bare number. */
  readonly name: string;
}

export interface HtmlContext extends Wording {
  /** The sides that are shown, from left to right. */
  readonly sides: readonly Side[];
  readonly marked: (number: number) => MarkedNote;
  readonly purpose: HtmlPurpose;
  /** The id that a note's number gets where it first stands in the text; undefined after that. */
  readonly takeReferenceId: (number: number) => string | undefined;
  /** The number of the row in which a paragraph stands. */
  readonly rowOf: (paragraph: string) => number | undefined;
}

export function createHtmlContext(
  copy: AnnotatedCopy,
  { layout, purpose }: Pick<HtmlContext, 'purpose'> & { readonly layout: CopyLayout },
): HtmlContext {
  const wording = createWording(copy);
  const marked = new Map(allNotes(copy).map((note) => [note.number, markedNote(note, wording)]));
  const taken = new Set<number>();
  const rows = new Map(
    copy.rows.flatMap(({ number, source, target }) => [...source, ...target].map(({ id }) => [id, number] as const)),
  );
  return {
    ...wording,
    purpose,
    sides: layout === 'facing' ? ['source', 'target'] : ['target'],
    marked: (number) => marked.get(number) ?? { look: 'comment', name: String(number) },
    rowOf: (paragraph) => rows.get(paragraph),
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
