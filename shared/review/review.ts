/** The state of a review: what the fold of its events gives, and what the interface, checks and exports read. */
import type { Link } from '../alignment/link.ts';
import type { Anchor, SpanAnchor } from '../anchor/anchor.ts';
import { type CheckSettings, DEFAULT_CHECK_SETTINGS } from '../checks/settings.ts';
import type { Document, ParagraphId } from '../document/document.ts';
import type { MqmType } from '../quality/mqm.ts';
import type { MqmSeverity } from '../quality/severity.ts';
import type { Actor, ParagraphStatus } from './event.ts';

/** A paragraph that a remark names by the number that its row had then. */
export interface Mention {
  readonly number: number;
  readonly paragraph: ParagraphId;
}

export interface Remark {
  readonly id: string;
  readonly author: Actor;
  /** ISO 8601. */
  readonly at: string;
  readonly text: string;
  readonly mentions?: readonly Mention[];
  readonly editedAt?: string;
  readonly deleted: boolean;
}

/** A comment with its replies. A deleted thread stays in the state so that deletion can be undone. */
export interface Thread extends Remark {
  readonly anchor: Anchor;
  /** The words it was about are gone from the current version; `anchor` is where they last stood. */
  readonly orphaned: boolean;
  readonly mqm?: MqmType;
  readonly severity?: MqmSeverity;
  /** The comment that named the same error first. */
  readonly repeats?: string;
  readonly replies: readonly Remark[];
  readonly resolved?: { readonly by: Actor; readonly at: string };
}

export type SuggestionState = 'open' | 'accepted' | 'rejected' | 'withdrawn';

/** Where something stood, and whether it lost its words, when a suggestion over those words was taken into the text. */
export interface Placement {
  readonly kind: 'thread' | 'suggestion';
  readonly id: string;
  readonly was: SpanAnchor;
  readonly orphaned: boolean;
  /** Whether it was itself in the text then. */
  readonly applied: boolean;
}

export interface Suggestion {
  readonly id: string;
  readonly author: Actor;
  readonly at: string;
  readonly anchor: SpanAnchor;
  readonly orphaned: boolean;
  readonly replacement: string;
  readonly state: SuggestionState;
  readonly decided?: { readonly by: Actor; readonly at: string; readonly reason?: string };
  readonly fingerprint?: string;
  /** Set while the working text holds it; `anchor` is then its words in that text. */
  readonly applied?: {
    /** The words that it replaced. */
    readonly words: string;
    /** Counts up, so that suggestions can be taken out in reverse. */
    readonly turn: number;
  };
  /** What stood on its words when it was last taken in or out. */
  readonly displaced?: readonly Placement[];
}

export interface StatusMark {
  readonly status: ParagraphStatus;
  readonly by: Actor;
  readonly at: string;
}

export interface Dismissal {
  readonly fingerprint: string;
  readonly rule: string;
  readonly scope: 'here' | 'rule' | 'term';
  readonly reason?: string;
  readonly term?: string;
  readonly by: Actor;
  readonly at: string;
}

export interface Override {
  readonly concept: string;
  /** The source term by which a reader knows the concept. */
  readonly term: string;
  /** What it is rendered by in this review; null where it does not count here. */
  readonly rendering: string | null;
  readonly by: Actor;
  readonly at: string;
}

/** One version of the translation as it was received; the first is version 1. */
export interface Revision {
  readonly document: Document;
  readonly by: Actor;
  readonly at: string;
  readonly note?: string;
}

export interface Review {
  readonly title: string;
  readonly source?: Document;
  /** The working text: the newest version of the translation with the accepted suggestions in it. */
  readonly target?: Document;
  readonly revisions: readonly Revision[];
  /** In document order; every aligned paragraph of both sides is in exactly one. */
  readonly links: readonly Link[];
  readonly threads: ReadonlyMap<string, Thread>;
  readonly suggestions: ReadonlyMap<string, Suggestion>;
  readonly statuses: ReadonlyMap<ParagraphId, StatusMark>;
  readonly dismissals: ReadonlyMap<string, Dismissal>;
  /** Attached glossaries in order of precedence. */
  readonly glossaries: readonly { readonly id: string; readonly name: string }[];
  /** By id of the concept: what counts in this review instead of what its glossary says. */
  readonly overrides: ReadonlyMap<string, Override>;
  readonly checks: CheckSettings;
}

export const EMPTY_REVIEW: Review = {
  title: '',
  revisions: [],
  links: [],
  threads: new Map(),
  suggestions: new Map(),
  statuses: new Map(),
  dismissals: new Map(),
  glossaries: [],
  overrides: new Map(),
  checks: DEFAULT_CHECK_SETTINGS,
};
