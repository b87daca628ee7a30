import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../../../electron/services/import/read-document.ts';
import { toMarkdown } from '../../../../../shared/handover/clean/to-markdown.ts';
import type { Side } from '../../../../../shared/side.ts';
import { documentOf } from '../../../../support/events.ts';

async function paragraphsOf(text: string, side: Side = 'target') {
  const reading = await readDocument(new TextEncoder().encode(text), { name: 'a.md', side });
  if (!reading.ok) throw new Error(reading.problem.code);
  return reading.value.document.paragraphs.map((paragraph) => [paragraph.role, paragraph.text]);
}

describe('a Markdown file', () => {
  it('is read with its headings, and without its marks', async () => {
    const text =
      '# A **bold** plan\n\nThe city\nhas a [plan](http://example.com).\n\n## Costs\n\nIt costs `8.9` billion yen.\n';
    expect(await paragraphsOf(text)).toEqual([
      ['headline', 'A bold plan'],
      ['body', 'The city has a plan.'],
      ['crosshead', 'Costs'],
      ['body', 'It costs 8.9 billion yen.'],
    ]);
  });

  it('joins the lines of a Japanese paragraph without a space', async () => {
    const text = '見出し\n===\n\n市は12日、\n予算案をまとめた。\n';
    expect(await paragraphsOf(text, 'source')).toEqual([
      ['headline', '見出し'],
      ['body', '市は12日、予算案をまとめた。'],
    ]);
  });

  it('keeps escaped marks, snake_case and sums as they are', async () => {
    expect(
      await paragraphsOf('# H\n\nThe file a_b_c has 3 \\* 4 and 5 * 6 in it, he said on Monday.\n'),
    ).toContainEqual(['body', 'The file a_b_c has 3 * 4 and 5 * 6 in it, he said on Monday.']);
  });

  it('that Taiyaku wrote comes back with the same words', async () => {
    const document = documentOf('en', [
      ['headline', 'Ministry [of Defense] to post new unit'],
      ['crosshead', 'Budget of 8.9 billion yen'],
      'The government decided to *station* a unit_here. It costs 8.9 billion yen.',
      '1. A paragraph that begins like a list, but is none of that kind.',
    ]);
    const texts = (await paragraphsOf(toMarkdown(document))).map(([, text]) => text);
    expect(texts).toEqual(document.paragraphs.map(({ text }) => text));
  });
});
