/** What comparing a returned copy goes by. */
import type { Document } from '../../document/document.ts';
import { crc32c } from '../../review/checksum.ts';
import type { ReviewEvent } from '../../review/event.ts';
import type { Review } from '../../review/review.ts';
import type { ComparedParagraph } from './compare-paragraph.ts';
import type { ReturnedArticle, ReturnedParagraph } from './match-article.ts';

export interface ReturnSetting {
  readonly review: Review;
  /** In their order. */
  readonly events: readonly ReviewEvent[];
  /** The translation as it was handed over. */
  readonly exported: Document;
  readonly article: ReturnedArticle;
  readonly compared: ReadonlyMap<ReturnedParagraph, ComparedParagraph>;
  readonly timeZone: string;
  /** Who saved the file last, and when (ISO 8601). */
  readonly saved: { readonly by: string; readonly at: string };
}

/** An id made of what a thing is, so that it is the same whenever the copy comes back. */
export function idOf(...parts: readonly (string | number)[]): string {
  const key = JSON.stringify(parts);
  return `word-${crc32c(key)}${crc32c(`${key} again`)}`;
}
