/** The table of contents of an HTML copy: its parts, and below the text the headings of the article. */
import type { AnnotatedCopy, CopyRow } from '../copy.ts';
import type { HtmlContext } from './context.ts';
import { escapeHtml } from './escape-html.ts';

export function contentsHtml({ articleNotes, rows, orphans }: AnnotatedCopy, { say }: HtmlContext): string {
  const headings = rows.flatMap((row) => headingItem(row, say));
  const below = headings.length === 0 ? '' : `\n<ol>\n${headings.join('\n')}\n</ol>\n`;
  const parts = [
    ...(articleNotes.length > 0 ? [`<li><a href="#article-heading">${say('section.article')}</a></li>`] : []),
    `<li><a href="#text-heading">${say('section.text')}</a>${below}</li>`,
    ...(orphans.length > 0 ? [`<li><a href="#orphans-heading">${say('section.orphans')}</a></li>`] : []),
  ];
  return `<nav class="contents" aria-labelledby="contents-heading">
<h2 id="contents-heading">${say('contents')}</h2>
<ol>
${parts.join('\n')}
</ol>
</nav>`;
}

/** The translated heading, else the article's. */
function headingItem({ number, source, target }: CopyRow, say: HtmlContext['say']): readonly string[] {
  const heading = [...target, ...source].find(({ role }) => role === 'headline' || role === 'crosshead');
  if (!heading) return [];
  const name = heading.text.trim() === '' ? say('row', { number }) : heading.text;
  return [`<li><a href="#row-${number}" lang="${heading.language}">${escapeHtml(name)}</a></li>`];
}
