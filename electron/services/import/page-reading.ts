/** Turns the text of any format into a reading: the page parsed for its side, with what is worth knowing about it. */
import type { Reading } from '../../../shared/api/reading.ts';
import type { RoleHint } from '../../../shared/document/block.ts';
import { type Document, PARAGRAPH_LIMIT } from '../../../shared/document/document.ts';
import { findLanguage } from '../../../shared/document/find-language.ts';
import { parsePage } from '../../../shared/document/parse-page.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import type { Side } from '../../../shared/side.ts';

/** No paragraph fills more lines than a newspaper's column is long; a longer page is not worth the time of parsing it. */
const LINE_LIMIT = PARAGRAPH_LIMIT * 8;

const LANGUAGES: Readonly<Record<Side, Document['language']>> = { source: 'ja', target: 'en' };

/** Keys below `reading.warning` in the locales. */
export type ReadingWarning =
  | 'encoding-guessed'
  | 'bytes-damaged'
  | 'other-language'
  | 'no-date'
  | 'deletions-left-out'
  | 'readings-left-out'
  | 'notes-left-out'
  | 'pictures-left-out'
  | 'page-furniture-left-out'
  | 'whole-page-read'
  | 'running-lines-left-out'
  | 'pdf-columns'
  | 'pdf-doubtful'
  | 'hyphens-joined'
  | 'pages-without-text';

export interface PageText {
  readonly text: string;
  readonly origin: Document['origin'];
  readonly hints?: readonly RoleHint[];
  readonly warnings: readonly ReadingWarning[];
  readonly leftOut?: Reading['leftOut'];
  /** What the file says about the article's date outside its page. */
  readonly date?: string | undefined;
}

/** `surroundings` is the text that the article was cut out of: the date is looked for there when the page gives none. */
export function readPage(page: PageText, side: Side, surroundings = ''): Result<Reading> {
  const { text, origin, hints, warnings, leftOut = [] } = page;
  const lines = text.match(/\n|\r(?!\n)/g)?.length ?? 0;
  if (lines > LINE_LIMIT) {
    return fail({ code: 'too-many-paragraphs', name: origin.name, count: lines, limit: PARAGRAPH_LIMIT });
  }
  const { document, date: printed } = parsePage(text, LANGUAGES[side], origin, hints);
  const date = printed ?? page.date ?? parsePage(surroundings, LANGUAGES[side], origin).date;
  const count = document.paragraphs.length;
  if (count === 0) return fail({ code: 'file-empty', name: origin.name });
  if (count > PARAGRAPH_LIMIT) {
    return fail({ code: 'too-many-paragraphs', name: origin.name, count, limit: PARAGRAPH_LIMIT });
  }
  const found: ReadingWarning[] = [...warnings];
  const language = findLanguage(text);
  if (language !== undefined && language !== document.language) found.push('other-language');
  if (date === undefined) found.push('no-date');
  return ok({ document, warnings: found, ...(leftOut.length > 0 && { leftOut }), ...(date !== undefined && { date }) });
}
