/** What the aligner is given: the paragraphs of both sides and what is known about them. */
import type { Role } from '../document/document.ts';
import type { TermIndex } from '../glossary/term-index.ts';
import type { LanguagePack } from '../languages/pack.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';

/** A paragraph as the aligner sees it. */
export interface AlignedText {
  readonly text: string;
  /** What it is on the page, where that is known. */
  readonly role?: Role;
}

/** Paragraphs that belong together by a reviewer's word, by index; one side may be empty. */
export interface Pin {
  readonly source: readonly number[];
  readonly target: readonly number[];
}

export interface AlignContext {
  readonly sourcePack?: LanguagePack;
  readonly targetPack?: LanguagePack;
  readonly terms?: TermIndex;
  readonly lexicon?: Lexicon;
  /** ISO 8601 (YYYY-MM-DD); resolves the relative dates of both sides. */
  readonly articleDate?: string;
  readonly pins?: readonly Pin[];
}
