/** A bead is an m–n group of paragraphs that the aligner proposes; a null bead has one empty side. */

/** Why two sides belong together, as data that the interface words: the kind of evidence and what both sides share. */
export interface Reason {
  readonly kind: 'length' | 'figure' | 'date' | 'latin' | 'katakana' | 'name' | 'term' | 'lexicon' | 'quotes' | 'place';
  /** Log-likelihood ratio against chance; positive speaks for the link. */
  readonly weight: number;
  readonly source?: string;
  readonly target?: string;
}

export interface Bead {
  /** Indexes into the list of source paragraphs, ascending. */
  readonly source: readonly number[];
  readonly target: readonly number[];
  /** The chance that the bead is right, 0 to 1. */
  readonly score: number;
  readonly reasons: readonly Reason[];
  /** Of a null bead: the paragraphs of the other side that seem to answer it at another place (see mark-moved.ts). */
  readonly moved?: readonly number[];
}
