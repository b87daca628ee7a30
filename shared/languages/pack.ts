/** What the rest of the core may ask of a language; one folder a language implements it. */
import type { TextRange } from '../text/range.ts';
import type { Quantity, QuantityContext } from './quantity.ts';

export type LanguageCode = 'ja' | 'en';

export interface LanguagePack {
  readonly code: LanguageCode;
  /** All figures, dates and times in order of place; ranges never overlap and cut out exactly the text that was read. */
  findQuantities(text: string, context: QuantityContext): readonly Quantity[];
  /** Sentence-like parts in order, without the white space between them; brackets and quotations stay whole. */
  findSentences(text: string): readonly TextRange[];
}
