/** Parses HTML into a tree, unless it is built to keep a parser busy. */
import { parseHTML } from 'linkedom';

/** Deeper than any page that was laid out by hand or by a template; the parser's time grows with the square of it. */
const DEEPEST = 400;
const MOST_ELEMENTS = 60_000;

const TAG = /<(\/?)([a-z][a-z0-9]*)(?=[\s/>])/gi;
/** Elements without an end tag, and those that the next one of their kind ends. */
const NOT_NESTING =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dt|dd|option|tr|td|th|thead|tbody)$/i;

export type HtmlDocument = ReturnType<typeof parseHTML>['document'];

/**
 * Undefined when the page is too deep or too large to be an article, or when nothing of it is an element (an open comment
 * swallows the rest). The parser implies no html or body by itself.
 */
export function parseHtmlTree(html: string): HtmlDocument | undefined {
  if (isOverwhelming(html)) return undefined;
  const { document } = parseHTML(withBody(html));
  return document.documentElement ? document : undefined;
}

function isOverwhelming(html: string): boolean {
  let elements = 0;
  let depth = 0;
  for (const [, slash, name = ''] of html.matchAll(TAG)) {
    elements++;
    if (!NOT_NESTING.test(name)) depth = Math.max(0, depth + (slash ? -1 : 1));
    if (depth > DEEPEST || elements > MOST_ELEMENTS) return true;
  }
  return false;
}

function withBody(html: string): string {
  if (!/<html[\s>]/i.test(html)) return `<!doctype html><html><head></head><body>${html}</body></html>`;
  if (/<body[\s>]/i.test(html)) return html;
  const headEnd = /<\/head\s*>|<html[^>]*>(?![\s\S]*<\/head)/i.exec(html);
  const at = headEnd ? headEnd.index + headEnd[0].length : 0;
  return `${html.slice(0, at)}<body>${html.slice(at)}`;
}
