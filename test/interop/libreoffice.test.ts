/** What another office program makes of our files: skipped where LibreOffice is not on this machine. */
import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readWordParts } from '../../electron/services/import/word-parts.ts';
import { createAnnotatedCopy } from '../../shared/handover/annotated-copy.ts';
import type { CopyLayout } from '../../shared/handover/copy-layout.ts';
import { toXlsx } from '../../shared/handover/table/to-xlsx.ts';
import { toDocx } from '../../shared/handover/word/to-docx.ts';
import { compareReturn, readReturnedCopy } from '../../shared/handover/word-return/compare-return.ts';
import { findProgram } from '../support/browser.mjs';
import { WordEdit } from '../support/edit-docx.ts';
import { eventsOfEverything, FINDINGS, OPTIONS, reviewOfEverything } from '../support/handed-over.ts';
import { readDocx } from '../support/read-docx.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const run = promisify(execFile);
const office = findProgram('soffice');
const LIMIT_MS = 120_000;
const copy = createAnnotatedCopy(reviewOfEverything(), FINDINGS, OPTIONS);

/** `filter`: how LibreOffice shall write it, where its usual way is not UTF-8. */
async function convert(bytes: Uint8Array, from: string, to: string, filter = ''): Promise<Uint8Array> {
  const folder = await temporaryFolder();
  const file = join(folder, `copy.${from}`);
  await writeFile(file, bytes);
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  await run(office ?? '', [profile, '--headless', '--convert-to', to + filter, '--outdir', join(folder, 'out'), file]);
  return readFile(join(folder, 'out', `copy.${to}`));
}

const count = (xml: string, pattern: RegExp) => xml.match(pattern)?.length ?? 0;

describe.skipIf(office === undefined)('LibreOffice, where it is installed,', () => {
  it.each(['translation', 'facing'] as const)(
    'sees every comment, reply and change: %s',
    async (layout: CopyLayout) => {
      const docx = await toDocx(copy, { layout, summary: true });
      const { comments, changes } = readDocx(docx);
      const content = strFromU8(unzipSync(await convert(docx, 'docx', 'odt'))['content.xml'] ?? new Uint8Array());
      expect(count(content, /<office:annotation[\s>]/g)).toBe(comments.length);
      expect(count(content, /loext:resolved="true"/g)).toBe(comments.filter(({ resolved }) => resolved).length);
      expect(count(content, /<text:(?:insertion|deletion)[\s>]/g)).toBe(changes.length);
    },
    LIMIT_MS,
  );

  it.each(['translation', 'facing'] as const)(
    'brings back what was added to a copy and nothing else, though it drops the durable ids: %s',
    async (layout: CopyLayout) => {
      const edit = new WordEdit(await toDocx(copy, { layout, summary: true }));
      edit.comment('Hokkaido. The', 'One sentence?', { author: 'Mika Mori', date: '2025-06-14T10:20:00Z' });
      edit.track('set up', 'formed', { author: 'Mika Mori', date: '2025-06-14T10:25:00Z' });
      const saved = await convert(edit.toBytes(), 'docx', 'docx', ':MS Word 2007 XML');
      const parts = readWordParts({ name: 'copy.docx', bytes: saved });
      const read = parts.ok ? readReturnedCopy(parts.value) : undefined;
      const back =
        read && compareReturn(read, eventsOfEverything(), { timeZone: 'Asia/Tokyo', now: OPTIONS.exportedAt });
      expect(back?.items.map(({ kind, author, quote, text }) => [kind, author, quote, text])).toEqual([
        ['comment', 'Mika Mori', 'Hokkaido. The', 'One sentence?'],
        ['suggestion', 'Mika Mori', 'set up', 'formed'],
      ]);
    },
    LIMIT_MS,
  );

  it(
    'prints the Word copy',
    async () => {
      const pdf = await convert(await toDocx(copy, { layout: 'facing', summary: true }), 'docx', 'pdf');
      expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe('%PDF-');
    },
    LIMIT_MS,
  );

  it(
    'opens the spreadsheet',
    async () => {
      const csv = Buffer.from(
        await convert(await toXlsx(copy), 'xlsx', 'csv', ':Text - txt - csv (StarCalc):44,34,76'),
      ).toString('utf8');
      expect(csv).toContain('「決めた」より弱い言い方です。');
    },
    LIMIT_MS,
  );
});
