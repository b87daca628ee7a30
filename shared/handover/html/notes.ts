/** The numbered notes of a row as HTML: comments with their threads, suggestions, findings. */
import { assertNever } from '../../assert.ts';
import { readRemark } from '../../text/remark-markup.ts';
import type { CopyRemark, FindingNote, Note, SuggestionNote, ThreadNote } from '../copy.ts';
import { languageOfText } from '../language-of-text.ts';
import type { HtmlContext } from './context.ts';
import { escapeHtml } from './escape-html.ts';
import { filterAttributes } from './filter.ts';

/** The items of an ordered list. */
export function noteItems(notes: readonly Note[], context: HtmlContext): string {
  return notes.map((note) => noteHtml(note, context)).join('\n');
}

function noteHtml(note: Note, context: HtmlContext): string {
  const { look, name } = context.marked(note.number);
  const resolved = note.kind === 'comment' && note.resolved ? ' resolved' : '';
  const label = context.label(note);
  const tag = label === '' ? '' : ` <span class="label">${escapeHtml(label)}</span>`;
  const isMarked = note.places.some(({ side }) => context.sides.includes(side));
  const head =
    isMarked && context.purpose !== 'paper'
      ? `<a class="back" href="#ref-${note.number}" title="${context.say('note.back')}">${escapeHtml(name)}</a>`
      : escapeHtml(name);
  const attributes = context.purpose === 'file' ? ` ${filterAttributes(note)}` : '';
  return `<li id="note-${note.number}" class="note ${look}${resolved}"${attributes}><p class="note-head">${head}${tag}${quoteHtml(note, context)}</p>${contentHtml(note, context)}</li>`;
}

/** A suggestion and a finding say themselves which words they are about, unless their text is not shown. */
function quoteHtml({ kind, quote, places }: Note, { sides, purpose, language }: HtmlContext): string {
  const isUnseen = places.length > 0 && !places.some(({ side }) => sides.includes(side));
  if (!quote || (kind !== 'comment' && !isUnseen)) return '';
  const [opening, closing] = quote.language === 'ja' ? '「」' : '“”';
  const words = `${opening}${escapeHtml(quote.text)}${closing}`;
  if (purpose === 'paper' && quote.language === language) return ` ${words}`;
  return ` <span class="quote" lang="${quote.language}">${words}</span>`;
}

function contentHtml(note: Note, context: HtmlContext): string {
  switch (note.kind) {
    case 'comment':
      return threadHtml(note, context);
    case 'suggestion':
      return suggestionHtml(note, context);
    case 'finding':
      return findingHtml(note, context);
    default:
      return assertNever(note);
  }
}

function threadHtml({ remarks: [comment, ...replies], resolved }: ThreadNote, context: HtmlContext): string {
  const replyItems = replies.map((reply) => `<li>${remarkHtml(reply, context)}</li>`);
  const list = replies.length === 0 ? '' : `<ul class="replies">${replyItems.join('')}</ul>`;
  const end = resolved ? `<p class="decision">${decision('note.resolved', resolved, context)}</p>` : '';
  return `${remarkHtml(comment, context)}${list}${end}`;
}

function remarkHtml({ author, at, text, mentions, edited }: CopyRemark, context: HtmlContext): string {
  const mark = edited ? ` (${context.say('note.edited')})` : '';
  return `${byLine(author, at, context)}${mark}</p>${textHtml(text, remarkWords({ text, mentions }, context))}`;
}

/** Left open, so that more can follow on the same line. */
function byLine(author: string, at: string, { date, purpose }: HtmlContext): string {
  if (purpose === 'paper') return `<p class="by" dir="auto">${escapeHtml(`${author} ${date(at)}`)}`;
  return `<p class="by"><b dir="auto">${escapeHtml(author)}</b> ${escapeHtml(date(at))}`;
}

function textHtml(text: string, html = escapeHtml(text)): string {
  return `<p class="words" lang="${languageOfText(text)}" dir="auto">${html}</p>`;
}

/** The text with its signs drawn; the paragraphs that it names are links to their rows, by the number that those have here. */
function remarkWords({ text, mentions }: Pick<CopyRemark, 'text' | 'mentions'>, { rowOf }: HtmlContext): string {
  const rows = new Map(mentions.map(({ number, paragraph }) => [number, rowOf(paragraph)]));
  return readRemark(text)
    .map(({ text: words, strong, emphasis, code, mention }) => {
      const row = mention === undefined ? undefined : rows.get(mention);
      const html = row === undefined ? escapeHtml(words) : `<a href="#row-${row}">#${row}</a>`;
      const tags = [code && 'code', emphasis && 'em', strong && 'strong'].filter((tag) => tag !== false);
      return tags.reduce((inside, tag) => `<${tag}>${inside}</${tag}>`, html);
    })
    .join('');
}

function suggestionHtml(note: SuggestionNote, context: HtmlContext): string {
  const { author, at, exact, replacement, quote, decided, state } = note;
  const language = quote?.language ?? 'en';
  const old = exact === '' ? '' : `<del>${escapeHtml(exact)}</del>`;
  const fresh = replacement === '' ? '' : `<ins>${escapeHtml(replacement)}</ins>`;
  const key = exact === '' ? 'insert' : replacement === '' ? 'delete' : 'replace';
  const change = `<p class="change">${context.say(`suggestion.${key}`)} <span lang="${language}">${old}</span>`;
  const joined = key === 'replace' ? ` ${context.say('suggestion.with')} ` : '';
  const reason =
    decided?.reason === undefined ? '' : textHtml(context.say('suggestion.reason', { reason: decided.reason }));
  const stateWord = context.say(`suggestion.${state}`);
  const end = decided
    ? `<p class="decision ${state}">${decision('suggestion.decided', decided, context, stateWord)}</p>`
    : '';
  return `${byLine(author, at, context)}</p>${change}${joined}<span lang="${language}">${fresh}</span></p>${end}${reason}`;
}

function decision(
  key: string,
  { by, at }: { readonly by: string; readonly at: string },
  { say, date }: HtmlContext,
  state = '',
): string {
  return escapeHtml(say(key, { state, name: by, date: date(at) }));
}

function findingHtml({ title, explanation, expected, found }: FindingNote, { say }: HtmlContext): string {
  const values = [
    ...(expected === undefined ? [] : [[say('note.expected'), expected] as const]),
    ...(found === undefined ? [] : [[say('note.found'), found] as const]),
  ].map(([name, value]) => `${name} <span lang="${languageOfText(value)}">${escapeHtml(value)}</span>`);
  const list = values.length === 0 ? '' : `<p class="values">${values.join('<br>')}</p>`;
  return `<p class="by"><b>${escapeHtml(title)}</b></p><p class="words">${escapeHtml(explanation)}</p>${list}`;
}
