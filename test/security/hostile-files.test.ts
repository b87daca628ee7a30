/** Files made to do harm, kept in test/fixtures/hostile: each is read as what it says, or refused with one problem. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { exportReview } from '../../electron/services/export/export-review.ts';
import { decodeText } from '../../electron/services/files/decode-text.ts';
import { readBilingual } from '../../electron/services/import/read-bilingual.ts';
import { readDocument } from '../../electron/services/import/read-document.ts';
import { readWordParts } from '../../electron/services/import/word-parts.ts';
import { readLog } from '../../electron/services/log-store/read-log.ts';
import { appRoot } from '../../electron/services/places.ts';
import { USUAL_SETTINGS } from '../../shared/api/settings.ts';
import type { Document } from '../../shared/document/document.ts';
import { readGlossaryCsv } from '../../shared/glossary/formats/csv.ts';
import { createTermIndex } from '../../shared/glossary/term-index.ts';
import { usualChoices } from '../../shared/handover/formats.ts';
import { FILTER_SCRIPT } from '../../shared/handover/html/filter.ts';
import { readReturnedCopy } from '../../shared/handover/word-return/compare-return.ts';
import type { EventBody } from '../../shared/review/event.ts';
import { foldEvents } from '../../shared/review/fold.ts';
import type { Side } from '../../shared/side.ts';
import { reviewOfReading } from '../support/bilingual-files.ts';
import { stamped } from '../support/events.ts';

const HOSTILE = join(appRoot(), 'test', 'fixtures', 'hostile');
const hostile = (name: string) => readFile(join(HOSTILE, name));

async function documentIn(name: string, side: Side): Promise<Document> {
  const read = await readDocument(await hostile(name), { name, side });
  if (!read.ok) throw new Error(read.problem.code);
  return read.value.document;
}

const textOf = ({ paragraphs }: Document) => paragraphs.map(({ text }) => text).join('\n');

describe('a hostile Word file', () => {
  it.each([
    ['zip-bomb-honest.docx', 'file-too-large'],
    ['zip-bomb-lying.docx', 'docx-damaged'],
  ])('that unpacks to a thousand times its size is refused before it does: %s', async (name, code) => {
    const before = process.memoryUsage().arrayBuffers;
    expect(await readDocument(await hostile(name), { name, side: 'target' })).toMatchObject({
      ok: false,
      problem: { code },
    });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(64 * 1024 * 1024);
  });

  it.each(['entity-bomb.docx', 'external-entity.docx'])('has none of its entities followed: %s', async (name) => {
    const read = await readDocument(await hostile(name), { name, side: 'target' });
    const said = read.ok ? textOf(read.value.document) : read.problem.code;
    expect(said).not.toMatch(/haha|root:/);
    expect(said.length).toBeLessThan(1000);
  });

  it.each([
    ['zip-bomb-honest.docx', 'file-too-large'],
    ['zip-bomb-lying.docx', 'docx-damaged'],
  ])('that comes as a returned copy is refused in the same way: %s', async (name, code) => {
    expect(readWordParts({ name, bytes: await hostile(name) })).toMatchObject({ ok: false, problem: { code } });
  });

  it.each(['entity-bomb.docx', 'external-entity.docx'])(
    'has none of its entities followed there either: %s',
    async (name) => {
      const parts = readWordParts({ name, bytes: await hostile(name) });
      const said = JSON.stringify(parts.ok ? (readReturnedCopy(parts.value)?.stretches ?? '') : parts.problem);
      expect(said).not.toMatch(/haha|root:/);
      expect(said.length).toBeLessThan(2000);
    },
  );

  it('writes nothing outside, whatever its entries are called', async () => {
    const read = await readDocument(await hostile('traversal.docx'), { name: 'traversal.docx', side: 'target' });
    expect(read).toMatchObject({ ok: false, problem: { code: 'docx-damaged' } });
    for (const place of ['/tmp/taiyaku-evil', '/etc/taiyaku-evil']) expect(existsSync(place)).toBe(false);
  });
});

describe('a hostile file of translations', () => {
  it.each(['entity-bomb.xlf', 'external-entity.xlf', 'entity-bomb.tmx', 'external-entity.tmx'])(
    'has none of its entities followed: %s',
    async (name) => {
      expect(readBilingual(await hostile(name), name)).toMatchObject({
        ok: false,
        problem: { code: 'bilingual-malformed' },
      });
    },
  );

  it.each([
    ['entity-bomb.xlsx', 'xlsx-damaged'],
    ['zip-bomb.xlsx', 'file-too-large'],
  ])('that unpacks to more than it should is refused: %s', async (name, code) => {
    expect(readBilingual(await hostile(name), name)).toMatchObject({ ok: false, problem: { code } });
  });

  it('with formulas and markup in it has them as words', async () => {
    const read = readBilingual(await hostile('formulas.po'), 'formulas.po');
    const review = read?.ok ? reviewOfReading(read.value) : undefined;
    expect(review?.target?.paragraphs.map(({ text }) => text)).toEqual([
      '=1+1 <img src=x onerror=alert(1)> {{constructor}}',
      'u202eThe city will build it.',
    ]);
    expect([...(review?.threads.values() ?? [])].map(({ text }) => text)).toEqual([
      'msgctxt: __proto__',
      '=HYPERLINK("http://attacker.invalid")',
    ]);
  });

  it('nested twenty thousand deep is refused, not fallen over', async () => {
    expect(readBilingual(await hostile('deep.xlf'), 'deep.xlf')).toMatchObject({ ok: false });
  });

  it('with forged ids and times makes a sound review, its markup words like others', async () => {
    const read = readBilingual(await hostile('forged.xlf'), 'forged.xlf');
    const review = read?.ok ? reviewOfReading(read.value) : undefined;
    const threads = [...(review?.threads.values() ?? [])];
    expect(threads.map(({ text, author }) => [text, author.name])).toEqual([
      ['<script>alert(1)</script>', 'constructor'],
      ['twice the same id', 'forged.xlf'],
    ]);
    expect(new Set(threads.map(({ id }) => id)).size).toBe(2);
    expect(threads.every(({ at }) => at.startsWith('2'))).toBe(true);
    expect(review?.links).toMatchObject([{ source: ['s1'], target: ['t1'] }]);
    expect([...(review?.suggestions.values() ?? [])]).toMatchObject([{ orphaned: true, replacement: 'y' }]);
  });

  it('of one gigantic unit is read or refused within seconds', () => {
    const open =
      '<xliff version="1.2"><file source-language="ja" target-language="en"><body><trans-unit id="1"><source>';
    const close = '</source></trans-unit></body></file></xliff>';
    for (const content of ['あ'.repeat(3_000_000), '<x id="1"/>'.repeat(1_000_000), ' \n'.repeat(3_000_000)]) {
      expect(readBilingual(Buffer.from(open + content + close), 'long.xlf')).toMatchObject({ ok: false });
    }
  });
});

describe('a hostile text', () => {
  it('nested twenty thousand deep is read or refused, not fallen over', async () => {
    const read = await readDocument(await hostile('deep.html'), { name: 'deep.html', side: 'source' });
    expect(read.ok ? textOf(read.value.document) : read.problem.code).toMatch(
      /本文|html-without-text|too-many-paragraphs/,
    );
  });

  it('of one gigantic line is read or refused within seconds', async () => {
    for (const line of ['あ'.repeat(3_000_000), 'word '.repeat(1_000_000), '1,'.repeat(2_000_000)]) {
      const read = await readDocument(Buffer.from(line), { name: 'long.txt', side: 'source' });
      expect(read.ok || read.problem.code).toBeTruthy();
    }
  });

  it('keeps its control characters, so that they can be shown', async () => {
    expect(textOf(await documentIn('controls.en.txt', 'target'))).toContain('\u202E000,1$\u202C');
  });
});

describe('a hostile review', () => {
  it('with data nested sixty thousand deep opens with the rest, and says which line is damaged', async () => {
    const reading = readLog(await hostile('deep.taiyaku'), 'deep.taiyaku');
    if (!reading.ok) throw new Error(reading.problem.code);
    expect([reading.value.events.length, reading.value.repair.quarantinedLines]).toEqual([4, [6]]);
    expect(foldEvents(reading.value.events).target?.paragraphs[0]?.text).toBe('Text \ud800 with half a character.');
  });

  it('changes no prototype', async () => {
    const reading = readLog(await hostile('prototype.taiyaku'), 'prototype.taiyaku');
    expect(reading.ok && foldEvents(reading.value.events).threads.get('__proto__')?.text).toBe('constructor');
    expect(({} as { owned?: number }).owned).toBeUndefined();
  });
});

/** A review in which every text that a person can write is an attack. */
async function hostileReview() {
  const target = await documentIn('markup.en.txt', 'target');
  const attack = textOf(target);
  const paragraph = target.paragraphs.find(({ role }) => role === 'body');
  const text = paragraph?.text ?? '';
  const anchor = {
    on: 'span' as const,
    side: 'target' as const,
    paragraph: paragraph?.id ?? '',
    start: 0,
    end: 8,
    exact: text.slice(0, 8),
    prefix: '',
    suffix: text.slice(8, 40),
  };
  const bodies: EventBody[] = [
    { type: 'review.titled', data: { title: attack.slice(0, 900) } },
    { type: 'document.imported', data: { side: 'source', document: await documentIn('markup.ja.txt', 'source') } },
    { type: 'document.imported', data: { side: 'target', document: target } },
    { type: 'comment.added', data: { comment: 'c1', anchor, text: attack } },
    { type: 'comment.replied', data: { comment: 'c1', reply: 'r1', text: '=HYPERLINK("https://evil.invalid")' } },
    { type: 'suggestion.made', data: { suggestion: 's1', anchor, replacement: attack } },
    { type: 'finding.dismissed', data: { fingerprint: 'f', rule: 'bound', scope: 'here', reason: attack } },
  ];
  return foldEvents(stamped(bodies, { id: 'mallory', name: '<img src=x onerror="window.owned=7">' }));
}

function bytesOf(copy: Awaited<ReturnType<typeof exportReview>>): Uint8Array {
  if (!copy.ok) throw new Error(copy.problem.code);
  return copy.value.bytes;
}

describe('the copy of a review full of attacks', () => {
  it('as a web page runs nothing and fetches nothing', async () => {
    const review = await hostileReview();
    const copy = await exportReview({
      review,
      name: '<script>',
      format: 'html',
      choices: usualChoices('html', 'ja'),
      terms: createTermIndex([]),
      scoring: USUAL_SETTINGS.scoring,
    });
    const { document } = parseHTML(new TextDecoder().decode(bytesOf(copy)));
    expect(document.body.textContent).toContain('<script>window.owned=1</script>');
    expect([...document.querySelectorAll('iframe, img, svg[onload], object, embed, link, base, form')]).toEqual([]);
    expect([...document.querySelectorAll('script')].map(({ textContent }) => textContent)).toEqual([FILTER_SCRIPT]);
    const attributes = [...document.querySelectorAll('*')].flatMap((element) => [...element.attributes]);
    expect(attributes.filter(({ name }) => name.startsWith('on') || name === 'srcdoc')).toEqual([]);
    const addresses = attributes.filter(({ name }) => name === 'href' || name === 'src').map(({ value }) => value);
    expect(addresses.filter((address) => !address.startsWith('#'))).toEqual([]);
  });

  it('as a Word file links to nothing outside and calculates nothing', async () => {
    const review = await hostileReview();
    const copy = await exportReview({
      review,
      name: 'a',
      format: 'docx',
      choices: usualChoices('docx', 'en'),
      terms: createTermIndex([]),
      scoring: USUAL_SETTINGS.scoring,
    });
    const parts = Object.entries(unzipSync(bytesOf(copy))).map(
      ([name, bytes]) => [name, new TextDecoder().decode(bytes)] as const,
    );
    // The footer counts its pages; no other field is there to be calculated.
    const fields = parts.flatMap(([, xml]) =>
      [...xml.matchAll(/<w:instrText[^>]*>([^<]*)/g)].map(([, field]) => field),
    );
    expect([...new Set(fields)].sort()).toEqual(['NUMPAGES', 'PAGE']);
    for (const [name, xml] of parts) {
      if (name.endsWith('.rels')) expect(xml, name).not.toContain('TargetMode="External"');
      if (name.endsWith('.xml')) expect(xml, name).not.toMatch(/<script|<img|<w:fldSimple/);
    }
  });
});

describe('a hostile glossary', () => {
  it('is read as text: its formulas and its markup are words like others', async () => {
    const decoded = decodeText(await hostile('formulas.csv'), 'formulas.csv');
    const read = decoded.ok ? readGlossaryCsv(decoded.value.text, { id: 'g', name: 'g' }) : decoded;
    expect(read.ok && read.value.glossary.concepts.length).toBeGreaterThanOrEqual(3);
  });
});
