/** What a Word copy carries to be known again when it comes back: of which review it is and of which version. */
import { crc32c } from '../review/checksum.ts';
import type { Review } from '../review/review.ts';

/** Names of the document's custom properties, which Word and LibreOffice keep. */
export const REVIEW_PROPERTY = 'Taiyaku review';
export const VERSION_PROPERTY = 'Taiyaku version';

/** The same for all copies of a review, whatever was done since: by whom and when its first translation was taken in. */
export function reviewMark({ revisions: [first] }: Pick<Review, 'revisions'>): string {
  return first ? crc32c(`${first.by.id} ${first.at} ${first.document.origin.name}`) : '';
}
