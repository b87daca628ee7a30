/** The aligner finds the rows in which the translators of the corpus worked. */
import { expect, it } from 'vitest';
import type { Document } from '../../../shared/document/document.ts';
import { checkPages } from '../../support/check-corpus.ts';
import { readArticle } from '../../support/corpus.ts';

/** Source and target paragraphs of each row of body and crossheads, from the first to the last. */
const ROWS: Readonly<Record<string, string>> = {
  diplomacy: '1-1 1-1 1-1 1-1 2-1 1-1 1-1 1-1 1-1 1-1 1-1',
  economy: '1-1 1-1 1-1 1-1 1-2 1-1 1-1 1-1 1-1 1-1 1-1 1-1 1-1',
  'north-korea': '1-1 1-1 1-2 1-1 1-1 1-1 1-1 1-1 1-1 1-1 1-1 1-1 1-1',
  politics: '1-1 1-1 1-1 1-1 1-1 1-1 1-1 2-1 1-1 1-1 1-1',
  security: '1-1 1-1 1-1 2-1 1-1 1-1 1-2 1-1 1-1 1-1 1-1',
  society: '1-1 1-1 1-1 1-2 1-1 1-1 1-1 1-1 1-1 2-1',
};

it.each(Object.entries(ROWS))('the rows of the article %s are those of its translator', async (slug, rows) => {
  const { source, target, article } = readArticle(slug);
  const checked = await checkPages(source, target, article.date);
  const shapes = checked.links
    .map((link) => [textsIn(checked.source, link.source), textsIn(checked.target, link.target)])
    .filter(([sources, targets]) => sources !== 0 || targets !== 0)
    .map((shape) => shape.join('-'));

  expect(shapes.join(' ')).toBe(rows);
});

function textsIn({ paragraphs }: Document, ids: readonly string[]): number {
  return paragraphs.filter(({ id, role }) => ids.includes(id) && (role === 'body' || role === 'crosshead')).length;
}
