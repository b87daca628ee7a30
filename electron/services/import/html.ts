/** Reads an article out of a web page: Readability finds it, the page parsers find its roles. */
import { Readability } from '@mozilla/readability';
import type { Reading } from '../../../shared/api/reading.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import type { Side } from '../../../shared/side.ts';
import type { DecodedText } from '../files/decode-text.ts';
import { findHtmlBlocks } from './html-blocks.ts';
import { type HtmlDocument, parseHtmlTree } from './html-tree.ts';
import { keepBlocks } from './left-out.ts';
import { type ReadingWarning, readPage } from './page-reading.ts';
import { type MarkedBlock, writePage } from './page-writer.ts';
import { decodingWarnings, encodingOf } from './plain-text.ts';

/** Readability tries again with weaker rules below this; its own 500 is more than a short Japanese article has. */
const ARTICLE_LENGTH = 140;
/** Less than this is a caption or a notice, not the article. */
const LEAST_LENGTH = 40;
const LONGEST_BYLINE = 100;

interface Article {
  readonly blocks: readonly MarkedBlock[];
  readonly date?: string;
}

interface HtmlWish {
  readonly name: string;
  readonly side: Side;
  /** Which of the blocks that are usually left out stay, by their places among them. */
  readonly keep?: readonly number[] | undefined;
}

export function readHtml(decoded: DecodedText, { name, side, keep }: HtmlWish): Result<Reading> {
  const tree = parseHtmlTree(decoded.text);
  if (!tree) return fail({ code: 'html-without-text', name });
  for (const element of tree.querySelectorAll('rt, rp, rtc, script, style, noscript, template, [hidden]')) {
    element.remove();
  }
  const everything = findHtmlBlocks(tree.documentElement);
  if (everything.length === 0) return fail({ code: 'html-without-text', name });
  const headings = everything.filter(({ role }) => role === 'headline').map(({ text }) => text);
  const article = findArticle(tree, headings);
  const warnings = [...decodingWarnings(decoded), ...articleWarnings(article, everything)];
  const { blocks, leftOut } = article
    ? withKept(article.blocks, everything, keep)
    : { blocks: everything, leftOut: [] };
  const page = {
    ...writePage(blocks, '\n\n'),
    leftOut,
    origin: { name, format: 'html' as const, encoding: decoded.used },
    warnings,
    date: article?.date,
  };
  const reading = readPage(page, side, writePage(everything, '\n\n').text);
  return reading.ok ? ok({ ...reading.value, encoding: encodingOf(decoded) }) : reading;
}

const lengthOf = (blocks: readonly MarkedBlock[]) =>
  blocks.reduce((sum, { text }) => sum + text.replace(/\s+/g, '').length, 0);

function articleWarnings(article: Article | undefined, everything: readonly MarkedBlock[]): ReadingWarning[] {
  if (!article) return ['whole-page-read'];
  return lengthOf(article.blocks) < lengthOf(everything) ? ['page-furniture-left-out'] : [];
}

/** The article with the blocks that the reader wants back, each where it stood on the page. */
function withKept(article: readonly MarkedBlock[], everything: readonly MarkedBlock[], keep: HtmlWish['keep']) {
  const bare = (text: string) => text.replace(/\s+/g, '');
  const places = new Map(article.map(({ text }, place) => [bare(text), place]));
  const { leftOut, isKept } = keepBlocks(
    everything.filter(({ text }) => !places.has(bare(text))),
    keep,
  );
  const before: MarkedBlock[] = [];
  const after = article.map((): MarkedBlock[] => []);
  let place = -1;
  for (const block of everything) {
    place = places.get(bare(block.text)) ?? place;
    if (isKept(block)) (after[place] ?? before).push(block);
  }
  return { blocks: [...before, ...article.flatMap((block, index) => [block, ...(after[index] ?? [])])], leftOut };
}

/** Changes the tree, as Readability does. */
function findArticle(tree: HtmlDocument, headings: readonly string[]): Article | undefined {
  const found = new Readability(tree, { charThreshold: ARTICLE_LENGTH, serializer: (node) => node }).parse();
  if (!found?.content) return undefined;
  const body = findHtmlBlocks(found.content);
  if (lengthOf(body) < LEAST_LENGTH) return undefined;
  const headline = (headings.length === 1 ? headings[0] : undefined) ?? found.title ?? '';
  const blocks = withHeadline(body, headline, found.byline?.trim() ?? '');
  const date = /^\d{4}-\d{2}-\d{2}/.exec(found.publishedTime ?? '')?.[0];
  return date === undefined ? { blocks } : { blocks, date };
}

/** Readability takes the headline and the byline away from the text, or makes a lesser heading of the headline. */
function withHeadline(body: readonly MarkedBlock[], headline: string, byline: string): MarkedBlock[] {
  const same = (text: string, other: string) => text.replace(/\s+/g, '') === other.replace(/\s+/g, '');
  const blocks: MarkedBlock[] = body.map((block) =>
    same(block.text, headline) && block.role ? { ...block, role: 'headline' } : block,
  );
  const top: MarkedBlock[] = [];
  if (headline !== '' && !blocks.some(({ text }) => same(text, headline)))
    top.push({ text: headline, role: 'headline' });
  const isKnown = blocks.some(({ text }) => text.includes(byline));
  if (byline !== '' && byline.length <= LONGEST_BYLINE && !isKnown) top.push({ text: byline, role: 'byline' });
  return [...top, ...blocks];
}
