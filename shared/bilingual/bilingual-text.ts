/** What any bilingual file says, before it is made a pair of documents: rows of both sides, and what was remarked on them. */
import type { Role } from '../document/document.ts';
import type { MqmType } from '../quality/mqm.ts';
import type { MqmSeverity } from '../quality/severity.ts';
import type { ParagraphStatus } from '../review/event.ts';
import type { Dismissal, SuggestionState } from '../review/review.ts';
import type { Side } from '../side.ts';
import type { TextRange } from '../text/range.ts';

export const BILINGUAL_FORMATS = ['xliff', 'tmx', 'po', 'docx', 'xlsx'] as const;
export type BilingualFormat = (typeof BILINGUAL_FORMATS)[number];

/** Keys below `reading.warning` in the locales; those of Word documents come from the reader of their paragraphs. */
export type BilingualWarning =
  | 'codes-left-out'
  | 'columns-left-out'
  | 'findings-left-out'
  | 'language-doubtful'
  | 'matches-left-out'
  | 'obsolete-left-out'
  | 'outside-left-out'
  | 'several-files'
  | 'sides-swapped'
  | 'variants-left-out'
  | 'deletions-left-out'
  | 'readings-left-out'
  | 'notes-left-out'
  | 'pictures-left-out';

/** Who did something and when (ISO 8601), as far as the file says. */
export interface Doer {
  readonly by?: string | undefined;
  readonly at?: string | undefined;
}

/** `id` and `role` only where the file itself gives them. */
export interface BilingualParagraph {
  readonly text: string;
  readonly id?: string | undefined;
  readonly role?: Role | undefined;
  readonly status?: (Doer & { readonly status: ParagraphStatus }) | undefined;
}

/** Words of a paragraph of the note's row, or all of it (`whole`); `paragraph` counts from 0 within the side. */
export interface NotePlace extends TextRange {
  readonly side: Side;
  readonly paragraph: number;
  readonly whole: boolean;
}

export interface BilingualRemark extends Doer {
  readonly id?: string | undefined;
  readonly text: string;
}

interface Placed {
  /** Without it the note is about the row, or about the whole article where it stands outside the rows. */
  readonly place?: NotePlace | undefined;
  /** The words that it was about and that are gone from the text. */
  readonly lostWords?: string | undefined;
}

export interface BilingualComment extends Placed {
  readonly kind: 'comment';
  readonly remarks: readonly [BilingualRemark, ...BilingualRemark[]];
  readonly mqm?: MqmType | undefined;
  readonly severity?: MqmSeverity | undefined;
  readonly resolved?: Doer | undefined;
  /** The side that it is about, where it has no place. */
  readonly side?: Side | undefined;
}

export interface BilingualSuggestion extends Placed, Doer {
  readonly kind: 'suggestion';
  readonly id?: string | undefined;
  readonly exact: string;
  readonly replacement: string;
  readonly state: SuggestionState;
  readonly decided?: (Doer & { readonly reason?: string | undefined }) | undefined;
}

/** A finding of our checks that somebody said is none; see review/event.ts. */
export interface BilingualDismissal extends Doer {
  readonly kind: 'dismissal';
  readonly fingerprint: string;
  readonly rule: string;
  readonly scope: Dismissal['scope'];
  readonly reason?: string | undefined;
  readonly term?: string | undefined;
}

export type BilingualNote = BilingualComment | BilingualSuggestion | BilingualDismissal;

export interface BilingualRow {
  readonly source: readonly BilingualParagraph[];
  readonly target: readonly BilingualParagraph[];
  readonly notes: readonly BilingualNote[];
  /** How sure the link is and whether it was fixed by hand, where the file knows. */
  readonly score?: number | undefined;
  readonly pinned?: boolean | undefined;
  /** Ids of the paragraphs that seem to answer this one at another place. */
  readonly moved?: readonly string[] | undefined;
}

/** `source` and `target` are the file's own; which of them is Japanese is found later. */
export interface BilingualText {
  readonly format: BilingualFormat;
  readonly rows: readonly BilingualRow[];
  /** About the whole article, or about words that are gone. */
  readonly notes: readonly BilingualNote[];
  /** Language codes as the file gives them. */
  readonly languages: { readonly source?: string | undefined; readonly target?: string | undefined };
  /** The names of the files that it was made of. */
  readonly names: { readonly source?: string | undefined; readonly target?: string | undefined };
  readonly title?: string | undefined;
  readonly warnings: ReadonlySet<BilingualWarning>;
}
