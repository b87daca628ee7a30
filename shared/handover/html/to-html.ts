/**
 * The annotated copy as one self-contained HTML file that needs no script and no network: both sides facing or the
 * translation alone, marks in the text, numbered notes beside each row. Its own policy allows nothing but its own style
 * sheet and its own filter.
 */
import { type AnnotatedCopy, allNotes, type CopyParagraph, type CopyRow, type Note } from '../copy.ts';
import { copyFacts } from '../copy-facts.ts';
import type { CopyLayout } from '../copy-layout.ts';
import type { Wording } from '../wording.ts';
import { contentsHtml } from './contents.ts';
import { createHtmlContext, type HtmlContext, type HtmlPurpose } from './context.ts';
import { escapeHtml } from './escape-html.ts';
import { FILTER_HASH, FILTER_SCRIPT, filterHtml } from './filter.ts';
import { noteItems } from './notes.ts';
import { paragraphHtml } from './paragraph.ts';
import { PAPER_SHEET, SCREEN_SHEET, type Sheet } from './styles.ts';

export interface HtmlChoices {
  readonly layout: CopyLayout;
  /** Only a `file` has the filter: without it the page holds no script at all. */
  readonly purpose?: HtmlPurpose;
  /** Without the head the page begins with the text. */
  readonly head?: boolean;
}

/** The same copy gives the same text. */
export function toHtml(copy: AnnotatedCopy, { layout, purpose = 'file', head = true }: HtmlChoices): string {
  const context = createHtmlContext(copy, { layout, purpose });
  const { say } = context;
  const notes = purpose === 'file' ? allNotes(copy) : [];
  const sheet = purpose === 'paper' ? PAPER_SHEET : SCREEN_SHEET;
  const title = escapeHtml(copy.title);
  return `<!doctype html>
<html lang="${copy.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(sheet, notes.length > 0)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Taiyaku">
<title>${title} – ${say('document')}</title>
<style>${sheet.css}</style>
</head>
<body class="${layout}">
${purpose === 'paper' ? '' : `<a class="skip" href="#text">${say('skip')}</a>\n`}${head ? headHtml(copy, context) : ''}<main>
${filterHtml(notes, context)}${looseSection('article', copy.articleNotes, context)}<section id="text" aria-labelledby="text-heading">
<h2 id="text-heading">${say('section.text')}</h2>
${copy.rows
  .map((row) => rowHtml(row, context))
  .filter((html) => html !== '')
  .join('\n')}
</section>
${looseSection('orphans', copy.orphans, context)}</main>
${notes.length > 0 ? `<script>${FILTER_SCRIPT}</script>\n` : ''}</body>
</html>
`;
}

/** The page allows nothing but its own style sheet and its own filter. */
function policy({ hash }: Sheet, withFilter: boolean): string {
  const strict = `default-src 'none'; style-src '${hash}'; base-uri 'none'; form-action 'none'`;
  return withFilter ? `${strict}; script-src '${FILTER_HASH}'` : strict;
}

function headHtml(copy: AnnotatedCopy, context: HtmlContext): string {
  return `<header>
<p class="kind">${context.say('document')}</p>
<h1${languageOfTitle(copy)}>${escapeHtml(copy.title)}</h1>
${factsHtml(copy, context)}
</header>
${contentsHtml(copy, context)}
`;
}

function languageOfTitle({ title, rows }: AnnotatedCopy): string {
  const paragraphs = rows.flatMap(({ source, target }) => [...source, ...target]);
  const headline = paragraphs.find(({ text }) => text === title);
  return headline ? ` lang="${headline.language}"` : '';
}

function factsHtml(copy: AnnotatedCopy, wording: Wording): string {
  const items = copyFacts(copy, wording).map(
    ({ name, value }) => `<div><dt>${name}</dt><dd>${escapeHtml(value)}</dd></div>`,
  );
  return `<dl class="facts">\n${items.join('\n')}\n</dl>`;
}

/** Notes that stand at no row. */
function looseSection(name: 'article' | 'orphans', notes: readonly Note[], context: HtmlContext): string {
  if (notes.length === 0) return '';
  return `<section class="loose" aria-labelledby="${name}-heading">
<h2 id="${name}-heading">${context.say(`section.${name}`)}</h2>
<ol class="notes">
${noteItems(notes, context)}
</ol>
</section>
`;
}

function rowHtml(row: CopyRow, context: HtmlContext): string {
  const { number, linked, notes } = row;
  const { say, sides } = context;
  // A part of the page that only the other side has, and of which nothing is said.
  if (!linked && notes.length === 0 && sides.every((side) => row[side].length === 0)) return '';
  const notesHtml =
    notes.length === 0
      ? ''
      : `<ol class="notes" aria-label="${say('notes', { number })}">\n${noteItems(notes, context)}\n</ol>\n`;
  return `<div class="row${linked ? '' : ' page'}" id="row-${number}">
<div class="pair">
${numberHtml(number, context)}
${sides.map((side) => sideHtml(side, row, context)).join('\n')}
</div>
${notesHtml}</div>`;
}

function numberHtml(number: number, { purpose, say }: HtmlContext): string {
  if (purpose === 'paper') return `<p class="number">${number}</p>`;
  return `<a class="number" href="#row-${number}" aria-label="${say('row', { number })}">${number}</a>`;
}

function sideHtml(side: 'source' | 'target', { linked, ...row }: CopyRow, context: HtmlContext): string {
  const paragraphs = row[side];
  if (paragraphs.length === 0) {
    const missing = linked ? `<p class="missing">${context.say(`noCounterpart.${side}`)}</p>` : '';
    return `<div class="side">${missing}</div>`;
  }
  const [first] = paragraphs;
  const language = first ? ` lang="${first.language}"` : '';
  const statuses = [...new Set(paragraphs.map((paragraph) => statusHtml(paragraph, context)))].join('');
  const texts = paragraphs.map((paragraph) => paragraphHtml(paragraph, context));
  return `<div class="side text"${language}>${texts.join('\n')}${statuses}</div>`;
}

function statusHtml({ side, status }: CopyParagraph, { language, say, date, ...wording }: Wording): string {
  if (!status) return '';
  const values = { status: wording.status(status.status), name: status.by, date: date(status.at) };
  const words = say(side === 'source' ? 'statusSource' : 'statusBy', values);
  return `<p class="status ${status.status}" lang="${language}">${escapeHtml(words)}</p>`;
}
