/** The plug-in shape of a check: one file in rules/ exports one `Rule`, which asks its context and returns data. */

import type { SentenceAlignment } from '../alignment/align-sentences.ts';
import type { Mention } from '../alignment/unit.ts';
import type { Document, Paragraph } from '../document/document.ts';
import type { FoundTerm, TermsInText } from '../glossary/find-terms.ts';
import type { TermIndex } from '../glossary/term-index.ts';
import type { LanguagePack } from '../languages/pack.ts';
import type { Quantity } from '../languages/quantity.ts';
import type { WordTable } from '../lexicon/word-table.ts';
import type { MqmType } from '../quality/mqm.ts';
import type { TextRange } from '../text/range.ts';
import type { Finding, FindingSeverity } from './finding.ts';
import type { LanguageMarks } from './language-mark.ts';
import type { CheckSettings } from './settings.ts';

/** A paragraph with what the packs and the glossary read in it, each computed once and on first use. */
export interface CheckedParagraph extends Paragraph {
  readonly quantities: readonly Quantity[];
  readonly sentences: readonly TextRange[];
  /** The longest terms that stand as words of their own: what a rule may demand. */
  readonly terms: readonly FoundTerm[];
  /** Every wording of a term, also inside longer ones: what may excuse a finding. */
  readonly wordings: readonly FoundTerm[];
  /** Countries, cities and organisations that every newsroom renders alike. */
  readonly names: TermsInText;
  /** All that can speak for an answer on the other side, as the aligner sees it. */
  readonly units: readonly Mention[];
}

/** One link with its paragraphs; a null link has one empty side. */
export interface CheckedRow {
  readonly index: number;
  readonly source: readonly CheckedParagraph[];
  readonly target: readonly CheckedParagraph[];
  /** The chance that the link is right, 0 to 1. */
  readonly score: number;
  /** Of a paragraph without counterpart: what seems to answer it at another place and has no counterpart either. */
  readonly moved?: CheckedParagraph;
  /** Which sentences answer each other; computed on first use. */
  readonly sentences: SentenceAlignment;
}

/** What every rule may ask of the whole pair. */
export interface CheckedArticle {
  readonly source: Document;
  readonly target: Document;
  readonly sourcePack: LanguagePack;
  readonly targetPack: LanguagePack;
  readonly rows: readonly CheckedRow[];
  /** ISO 8601, when known. */
  readonly date?: string;
  readonly settings: CheckSettings;
  /** Whether there is a dictionary to tell an answer by; without one, what seems unanswered says little. */
  readonly hasLexicon: boolean;
  /** Readings of names in kanji, where they are loaded. */
  readonly names?: WordTable;
  /** What the grammar library says of the target's texts, where it was asked. */
  readonly languageMarks?: LanguageMarks;
  /** All attached glossaries, for what a rule wants to know beyond the terms found in a paragraph. */
  readonly glossary: TermIndex;
}

/** What a rule says; the engine adds rule id, type, severity (unless given) and fingerprint. */
export type Remark = Omit<Finding, 'rule' | 'type' | 'severity' | 'fingerprint' | 'fixes'> & {
  readonly severity?: FindingSeverity;
  readonly fixes?: Finding['fixes'];
};

interface RuleFacts {
  /** Kebab-case; the name of the rule's file, page and wording. */
  readonly id: string;
  readonly type: MqmType;
  readonly severity: FindingSeverity;
}

/** Judged row by row; its findings depend on the row, its neighbours and the settings alone, so an edit re-checks few rows. */
export interface RowRule extends RuleFacts {
  readonly scope: 'row';
  check(row: CheckedRow, article: CheckedArticle): readonly Remark[];
}

/** Judged over the whole text (first mention, consistency). */
export interface ArticleRule extends RuleFacts {
  readonly scope: 'article';
  check(article: CheckedArticle): readonly Remark[];
}

export type Rule = RowRule | ArticleRule;
