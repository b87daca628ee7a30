/**
 * What an annotated copy says, before any format: rows with both sides, marks in the text, numbered notes, and every
 * comment of the review, also those whose words are gone. The formats (html.ts, docx.ts) only draw it.
 */
import type { Link } from '../alignment/link.ts';
import type { FindingSeverity } from '../checks/finding.ts';
import type { Document, Role } from '../document/document.ts';
import type { InterfaceLanguage } from '../locales/resources.ts';
import type { MqmType } from '../quality/mqm.ts';
import type { MqmSeverity } from '../quality/severity.ts';
import type { ParagraphStatus } from '../review/event.ts';
import type { Dismissal, Mention, SuggestionState } from '../review/review.ts';
import type { Side } from '../side.ts';
import type { TextRange } from '../text/range.ts';
import type { PlacedNote } from './cut-paragraph.ts';
import type { Hunk } from './suggested-changes.ts';

/** A span of a paragraph that a note is about; `whole` when it is about the paragraph, not about words of it. */
export interface Place extends TextRange {
  readonly side: Side;
  readonly paragraph: string;
  readonly whole: boolean;
}

export interface CopyRemark {
  readonly id: string;
  readonly author: string;
  /** ISO 8601. */
  readonly at: string;
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly edited: boolean;
}

/** Somebody's decision and when (ISO 8601). */
export interface Decision {
  readonly by: string;
  readonly at: string;
  readonly reason?: string;
}

interface NumberedNote {
  /** From 1, in reading order. */
  readonly number: number;
  /** None: about the whole article, or about words that are gone (`orphaned`). */
  readonly places: readonly Place[];
  readonly orphaned: boolean;
  /** The words it is about, or was about. */
  readonly quote?: { readonly text: string; readonly language: Document['language'] };
}

export interface ThreadNote extends NumberedNote {
  readonly kind: 'comment';
  /** The comment, then its replies. */
  readonly remarks: readonly [CopyRemark, ...CopyRemark[]];
  readonly type?: MqmType;
  readonly severity?: MqmSeverity;
  readonly resolved?: Decision;
}

export interface SuggestionNote extends NumberedNote {
  readonly kind: 'suggestion';
  readonly id: string;
  readonly author: string;
  readonly at: string;
  readonly exact: string;
  readonly replacement: string;
  readonly state: SuggestionState;
  readonly decided?: Decision;
}

export interface FindingNote extends NumberedNote {
  readonly kind: 'finding';
  readonly rule: string;
  readonly type: MqmType;
  readonly severity: FindingSeverity;
  /** In the copy's language. */
  readonly title: string;
  readonly explanation: string;
  readonly expected?: string;
  readonly found?: string;
}

export type Note = ThreadNote | SuggestionNote | FindingNote;

export interface CopyParagraph {
  readonly id: string;
  readonly side: Side;
  readonly language: Document['language'];
  readonly role: Role;
  readonly text: string;
  readonly status?: { readonly status: ParagraphStatus; readonly by: string; readonly at: string };
  /** The notes that stand in it, by where they begin. */
  readonly placed: readonly PlacedNote[];
  /** Suggestions still to be made that can be drawn as changes of the text: they neither overlap nor touch each other. */
  readonly changes: readonly Hunk[];
}

/** Paragraphs that answer each other, or (not `linked`) parts of the page that are not translated. */
export interface CopyRow {
  readonly number: number;
  readonly linked: boolean;
  /** How sure the link is, whether it was fixed by hand, and where what stands alone seems to have been moved. */
  readonly link?: Pick<Link, 'score' | 'pinned' | 'moved'>;
  readonly source: readonly CopyParagraph[];
  readonly target: readonly CopyParagraph[];
  /** Notes whose first place is in this row, in reading order. */
  readonly notes: readonly Note[];
}

export interface CopyCounts {
  readonly comments: { readonly open: number; readonly resolved: number };
  readonly suggestions: Readonly<Record<SuggestionState, number>>;
  /** Open findings, carried by the copy or not. */
  readonly findings: Readonly<Record<FindingSeverity, number>>;
  readonly dismissed: number;
  /** Translated paragraphs of the target by what the reviewers said of them. */
  readonly statuses: Readonly<Record<ParagraphStatus, number>>;
}

export interface AnnotatedCopy {
  readonly language: InterfaceLanguage;
  readonly exportedAt: string;
  readonly timeZone: string;
  /** Tells copies of one review from those of another. */
  readonly mark: string;
  readonly title: string;
  /** File names as the reviewer knows them. */
  readonly source?: { readonly name: string; readonly language: Document['language'] };
  readonly target?: {
    readonly name: string;
    readonly language: Document['language'];
    readonly version: number;
  };
  /** Everybody who wrote, decided or marked something, in order of first appearance. */
  readonly reviewers: readonly string[];
  /** About the article as a whole. */
  readonly articleNotes: readonly Note[];
  readonly rows: readonly CopyRow[];
  /** Notes whose words are no longer in the text. */
  readonly orphans: readonly Note[];
  readonly counts: CopyCounts;
  /** Findings that somebody said are none. */
  readonly dismissals: readonly Dismissal[];
  /** Notes that the choice of what to include left out. */
  readonly leftOut: number;
}

/** In reading order. */
export function allNotes({ articleNotes, rows, orphans }: AnnotatedCopy): readonly Note[] {
  return [...articleNotes, ...rows.flatMap(({ notes }) => notes), ...orphans];
}
