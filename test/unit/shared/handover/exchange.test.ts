import { describe, expect, it } from 'vitest';
import { createAnnotatedCopy } from '../../../../shared/handover/annotated-copy.ts';
import { toTmx } from '../../../../shared/handover/exchange/to-tmx.ts';
import { toXliff } from '../../../../shared/handover/exchange/to-xliff.ts';
import type { EventBody } from '../../../../shared/review/event.ts';
import { tmxFaults, xliffFaults } from '../../../support/exchange-rules.ts';
import { FINDINGS, OPTIONS, reviewOf, reviewOfEverything } from '../../../support/handed-over.ts';
import { parseXml } from '../../../support/read-docx.ts';
import { schemaFaults } from '../../../support/validate-xliff.ts';

const copyOf = (more: readonly EventBody[] = []) =>
  createAnnotatedCopy(reviewOfEverything(more), FINDINGS, { ...OPTIONS, text: 'working' });

const HOSTILE = '</note><x a="&amp;"> ]]> \u0000 \ud800 \u202e';

describe('the XLIFF copy', () => {
  it('holds both texts with states, notes, suggestions and quality issues', async () => {
    await expect(toXliff(copyOf())).toMatchFileSnapshot('../../../golden/handover/everything.xlf');
  });

  it('keeps the rules of XLIFF 2.1 that other programs rely on, and those of its schema', async () => {
    const xliff = toXliff(copyOf());
    expect(xliffFaults(parseXml(xliff))).toEqual([]);
    expect(await schemaFaults(xliff)).toEqual([]);
    expect(await schemaFaults(xliff.replace('<segment id', '<segment number'))).not.toEqual([]);
  });

  it('holds the accepted wording, not the one that it replaced', () => {
    const xliff = toXliff(copyOf([{ type: 'suggestion.accepted', data: { suggestion: 'g-open' } }]));
    expect(xliff).toContain('8.9 billion yen');
    expect(xliff).not.toMatch(/890 million yen<em/);
  });

  it('stays valid whatever was written', async () => {
    const review = reviewOf([
      { type: 'comment.added', data: { comment: 'c', anchor: { on: 'article' }, text: HOSTILE } },
    ]);
    const xliff = toXliff(createAnnotatedCopy(review, [], { ...OPTIONS, text: 'working' }));
    expect(xliffFaults(parseXml(xliff))).toEqual([]);
    expect(await schemaFaults(xliff)).toEqual([]);
    expect(xliff).toContain('&lt;/note&gt;&lt;x a=&quot;&amp;amp;&quot;&gt; ]]&gt; [U+0000] [U+D800] \u202e');
  });
});

describe('the translation memory', () => {
  it('holds the rows that a reviewer confirmed, and no other', async () => {
    const tmx = toTmx(
      copyOf([{ type: 'paragraph.statusSet', data: { paragraphs: ['t8'], status: 'approved' } }]),
      '1.0.0',
    );
    await expect(tmx).toMatchFileSnapshot('../../../golden/handover/everything.tmx');
    expect(tmxFaults(parseXml(tmx))).toEqual([]);
    expect(tmx.match(/<tu /g)).toHaveLength(2);
  });
});
