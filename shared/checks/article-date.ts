/** The day an article appeared, as its own page says it. */
import type { Document } from '../document/document.ts';
import type { LanguagePack } from '../languages/pack.ts';

/** ISO 8601 of the first full date in a paragraph of role `date`; undefined when the page carries none. */
export function articleDate(document: Document, pack: LanguagePack): string | undefined {
  for (const { text } of document.paragraphs.filter(({ role }) => role === 'date')) {
    for (const { date } of pack.findQuantities(text, {})) {
      if (date?.year && date.month && date.day) return isoDate(date.year, date.month, date.day);
    }
  }
  return undefined;
}

function isoDate(year: number, month: number, day: number): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}
