/**
 * The annotated copy as one self-contained HTML file that needs no script and no network: both sides facing or the
 * translation alone, marks in the text, numbered notes beside each row. Its own policy allows nothing but its own style
 * sheet and its own filter.
 */
import { type AnnotatedCopy, allNotes, type CopyParagraph, type CopyRow } from '../copy.ts';
import { copyFacts } from '../copy-facts.ts';
import type { CopyLayout } from '../copy-layout.ts';
import type { Wording } from '../wording.ts';
import { contentsHtml } from './contents.ts';
import { createHtmlContext, type HtmlContext } from './context.ts';
import { escapeHtml } from './escape-html.ts';
import { FILTER_HASH, FILTER_SCRIPT, filterHtml } from './filter.ts';
import { noteList } from './notes.ts';
import { paragraphHtml } from './paragraph.ts';
import { STYLES, STYLES_HASH } from './styles.ts';

const POLICY = `default-src 'none'; style-src '${STYLES_HASH}'; base-uri 'none'; form-action 'none'`;
const FILTER_POLICY = `${POLICY}; script-src '${FILTER_HASH}'`;

export interface HtmlChoices {
  readonly layout: CopyLayout;
  /** Without the filter the page holds no script at all. */
  readonly filter?: boolean;
  /** Without the head the page begins with the text. */
  readonly head?: boolean;
}

/** The same copy gives the same text. */
export function toHtml(copy: AnnotatedCopy, { layout, filter = true, head = true }: HtmlChoices): string {
  const context = createHtmlContext(copy, layout);
  const { say } = context;
  const notes = filter ? allNotes(copy) : [];
  const title = escapeHtml(copy.title);
  return `<!doctype html>
<html lang="${copy.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${notes.length > 0 ? FILTER_POLICY : POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Taiyaku">
<title>${title} – ${say('document')}</title>
<style>${STYLES}</style>
</head>
<body class="${layout}">
<a class="skip" href="#text">${say('skip')}</a>
${head ? headHtml(copy, context) : ''}<main>
${filterHtml(notes, context)}${articleSection(copy, context)}<section id="text" aria-labelledby="text-heading">
<h2 id="text-heading">${say('section.text')}</h2>
${copy.rows
  .map((row) => rowHtml(row, context))
  .filter((html) => html !== '')
  .join('\n')}
</section>
${orphanSection(copy, context)}</main>
${notes.length > 0 ? `<script>${FILTER_SCRIPT}</script>\n` : ''}</body>
</html>
`;
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
  const { say, sides } = context;
  // A part of the page that only the other side has, and of which nothing is said.
  if (!linked && notes.length === 0 && sides.every((side) => row[side].length === 0)) return '';
  const notesHtml =
    notes.length === 0
      ? ''
      : `<div class="notes" role="group" aria-label="${say('notes', { number })}">\n${noteList(notes, context)}\n</div>\n`;
  return `<div class="row${linked ? '' : ' page'}" id="row-${number}">
<div class="pair">
<a class="number" href="#row-${number}" aria-label="${say('row', { number })}">${number}</a>
${sides.map((side) => sideHtml(side, row, context)).join('\n')}
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
  const statuses = [...new Set(paragraphs.map((paragraph) => statusHtml(paragraph, context)))].join('');
  const texts = paragraphs.map((paragraph) => paragraphHtml(paragraph, context));
  return `<div class="side"><div class="text"${language}>${texts.join('\n')}</div>${statuses}</div>`;
}

function statusHtml({ side, status }: CopyParagraph, { say, date, ...wording }: Wording): string {
  if (!status) return '';
  const values = { status: wording.status(status.status), name: status.by, date: date(status.at) };
  const words = say(side === 'source' ? 'statusSource' : 'statusBy', values);
  return `<p class="status ${status.status}">${escapeHtml(words)}</p>`;
}
