/**
 * The annotated copy as one self-contained HTML file that needs no script and no network: both sides facing, marks in
 * the text, numbered notes after each row. Its own policy allows nothing but its own style sheet.
 */
import type { AnnotatedCopy, CopyParagraph, CopyRow } from './copy.ts';
import { escapeHtml } from './escape-html.ts';
import { createHtmlContext, type HtmlContext } from './html-context.ts';
import { noteList } from './html-notes.ts';
import { paragraphHtml } from './html-paragraph.ts';
import { STYLES, STYLES_HASH } from './html-styles.ts';
import type { Wording } from './wording.ts';

const POLICY = `default-src 'none'; style-src '${STYLES_HASH}'; base-uri 'none'; form-action 'none'`;

/** The same copy gives the same text. */
export function toHtml(copy: AnnotatedCopy): string {
  const context = createHtmlContext(copy);
  const { say } = context;
  const title = escapeHtml(copy.title);
  return `<!doctype html>
<html lang="${copy.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Taiyaku">
<title>${title} – ${say('document')}</title>
<style>${STYLES}</style>
</head>
<body>
<a class="skip" href="#text">${say('skip')}</a>
<header>
<p class="kind">${say('document')}</p>
<h1${languageOfTitle(copy)}>${title}</h1>
${factsHtml(copy, context)}
</header>
<main>
${articleSection(copy, context)}<section id="text" aria-labelledby="text-heading">
<h2 id="text-heading">${say('section.text')}</h2>
${copy.rows.map((row) => rowHtml(row, context)).join('\n')}
</section>
${orphanSection(copy, context)}</main>
</body>
</html>
`;
}

function languageOfTitle({ title, rows }: AnnotatedCopy): string {
  const paragraphs = rows.flatMap(({ source, target }) => [...source, ...target]);
  const headline = paragraphs.find(({ text }) => text === title);
  return headline ? ` lang="${headline.language}"` : '';
}

function factsHtml(copy: AnnotatedCopy, { say, date }: Wording): string {
  const { source, target, reviewers, counts, carried } = copy;
  const { untouched, reviewed, approved } = counts.statuses;
  const statuses = { untouched, reviewed, approved, needsWork: counts.statuses['needs-work'] };
  const leftOut = (['error', 'warning', 'info'] as const)
    .filter((severity) => !carried.includes(severity))
    .reduce((sum, severity) => sum + counts.findings[severity], 0);
  const facts: readonly (readonly [string, string])[] = [
    ...(source ? [[say('source'), source.name] as const] : []),
    ...(target ? [[say('target'), say('version', { name: target.name, version: target.version })] as const] : []),
    [say('exported'), date(copy.exportedAt)],
    ...(reviewers.length > 0 ? [[say('reviewers'), reviewers.join(', ')] as const] : []),
    [say('count.comments'), say('count.commentsValue', counts.comments)],
    [say('count.suggestions'), say('count.suggestionsValue', counts.suggestions)],
    [say('count.findings'), say('count.findingsValue', { ...counts.findings, dismissed: counts.dismissed })],
    [say('count.paragraphs'), say('count.paragraphsValue', statuses)],
  ];
  const items = facts.map(([term, value]) => `<div><dt>${term}</dt><dd>${escapeHtml(value)}</dd></div>`);
  const rest = leftOut > 0 ? `\n<p class="left-out">${say('count.leftOut', { count: leftOut })}</p>` : '';
  return `<dl class="facts">\n${items.join('\n')}\n</dl>${rest}`;
}

function articleSection({ articleNotes }: AnnotatedCopy, context: HtmlContext): string {
  if (articleNotes.length === 0) return '';
  const heading = `<h2 id="article-heading">${context.say('section.article')}</h2>`;
  return `<section class="loose" aria-labelledby="article-heading">\n${heading}\n${noteList(articleNotes, context)}\n</section>\n`;
}

function orphanSection({ orphans }: AnnotatedCopy, context: HtmlContext): string {
  if (orphans.length === 0) return '';
  const heading = `<h2 id="orphans-heading">${context.say('section.orphans')}</h2>`;
  return `<section class="loose" aria-labelledby="orphans-heading">\n${heading}\n${noteList(orphans, context)}\n</section>\n`;
}

function rowHtml(row: CopyRow, context: HtmlContext): string {
  const { number, linked, notes } = row;
  const { say } = context;
  const notesHtml =
    notes.length === 0
      ? ''
      : `<div class="notes" role="group" aria-label="${say('notes', { number })}">\n${noteList(notes, context)}\n</div>\n`;
  return `<div class="row${linked ? '' : ' page'}" id="row-${number}">
<div class="pair">
<a class="number" href="#row-${number}" aria-label="${say('row', { number })}">${number}</a>
${sideHtml('source', row, context)}
${sideHtml('target', row, context)}
</div>
${notesHtml}</div>`;
}

function sideHtml(side: 'source' | 'target', { linked, ...row }: CopyRow, context: HtmlContext): string {
  const paragraphs = row[side];
  if (paragraphs.length === 0) {
    const missing = linked ? `<p class="missing">${context.say(`noCounterpart.${side}`)}</p>` : '';
    return `<div class="side">${missing}</div>`;
  }
  const [first] = paragraphs;
  const language = first ? ` lang="${first.language}"` : '';
  const statuses = paragraphs.map((paragraph) => statusHtml(paragraph, context)).join('');
  const texts = paragraphs.map((paragraph) => paragraphHtml(paragraph, context));
  return `<div class="side"><div class="text"${language}>${texts.join('\n')}</div>${statuses}</div>`;
}

function statusHtml({ side, status }: CopyParagraph, { say, date, ...wording }: Wording): string {
  if (!status) return '';
  const values = { status: wording.status(status.status), name: status.by, date: date(status.at) };
  const words = say(side === 'source' ? 'statusSource' : 'statusBy', values);
  return `<p class="status ${status.status}">${escapeHtml(words)}</p>`;
}
