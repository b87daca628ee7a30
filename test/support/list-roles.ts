/** Shows what a page was read as, one paragraph a line, for tables of layouts. */
import { parsePage } from '../../shared/document/parse-page.ts';

/** "role| text" for every paragraph; line breaks inside a paragraph are shown as ⏎. */
export function listRoles(page: string, language: 'ja' | 'en'): string[] {
  const { document } = parsePage(page, language, { name: 'page.txt', format: 'text' });
  return document.paragraphs.map(({ role, text }) => `${role}| ${text.replaceAll(/\r?\n/g, '⏎')}`);
}
