/** What the page and the checking worker say to each other. */

import type { Link } from '../../shared/alignment/link.ts';
import type { PlacedText, SentenceLink } from '../../shared/alignment/link-sentences.ts';
import type { Finding } from '../../shared/checks/finding.ts';
import type { LanguageMarks } from '../../shared/checks/language-mark.ts';
import type { CheckSettings } from '../../shared/checks/settings.ts';
import type { Document } from '../../shared/document/document.ts';
import type { Concept, Glossary } from '../../shared/glossary/concept.ts';
import type { GlossaryChange } from '../../shared/glossary/glossary-change.ts';
import type { Override } from '../../shared/review/review.ts';
import type { Side } from '../../shared/side.ts';
import type { TextRange } from '../../shared/text/range.ts';

/** Glossaries to index before the first order comes; an order that names none is checked with them. */
export interface Preparation {
  readonly glossaries: readonly Glossary[];
}

/** The dictionary, once. What was checked before it came is checked again with it. */
export interface LexiconDelivery {
  /** Gzipped table in base64; undefined where the host has none. */
  readonly lexicon: string | undefined;
  /** The same of the readings of names; without it no spelling of a name is judged. */
  readonly names?: string | undefined;
}

/** Asks which sentences of a row answer each other. */
export interface SentenceQuestion {
  readonly question: number;
  readonly source: readonly PlacedText[];
  readonly target: readonly PlacedText[];
}

export interface SentenceAnswer {
  readonly question: number;
  readonly links: readonly SentenceLink[];
}

/** Asks which terms of the glossaries stand in a row. */
export interface TermQuestion {
  readonly termQuestion: number;
  readonly source: readonly PlacedText[];
  readonly target: readonly PlacedText[];
}

export interface PlacedTerm extends TextRange {
  readonly side: Side;
  readonly paragraph: string;
  readonly concept: Concept;
}

export interface TermAnswer {
  readonly termQuestion: number;
  readonly terms: readonly PlacedTerm[];
}

/** What is left out is as in the order before. */
export interface CheckOrder {
  /** Counts up; a report carries the number of the order that it answers. */
  readonly order: number;
  readonly links: readonly Link[];
  readonly source?: Document;
  readonly target?: Document;
  readonly settings?: CheckSettings;
  readonly glossaries?: readonly Glossary[];
  /** Instead of `glossaries`: what changed in each of those that are there. */
  readonly glossaryChanges?: readonly GlossaryChange[];
  /** What the review says of concepts instead of its glossaries. */
  readonly overrides?: readonly Override[];
  readonly languageMarks?: LanguageMarks;
}

export interface CheckReport {
  readonly order: number;
  readonly findings: readonly Finding[];
  /** False while the dictionary is still on its way: the rules that need it have not spoken yet. */
  readonly isComplete: boolean;
  readonly durationMs: number;
}
