/**
 * Our Word files and spreadsheets by Microsoft's own rules for them, with the validator of its Open XML SDK: a program for
 * Linux alone, so skipped elsewhere.
 */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { appRoot } from '../../electron/services/places.ts';
import { createAnnotatedCopy } from '../../shared/handover/annotated-copy.ts';
import { toCleanDocx } from '../../shared/handover/clean/to-docx.ts';
import { toXlsx } from '../../shared/handover/table/to-xlsx.ts';
import { toDocx } from '../../shared/handover/word/to-docx.ts';
import { FINDINGS, OPTIONS, reviewOfEverything, TARGET } from '../support/handed-over.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const run = promisify(execFile);
const validator = join(appRoot(), 'node_modules', '@xarsh', 'ooxml-validator-linux-x64', 'ooxml-validator');
const LIMIT_MS = 60_000;
const copy = createAnnotatedCopy(reviewOfEverything(), FINDINGS, OPTIONS);

async function faultsOf(bytes: Uint8Array, ending: string): Promise<readonly string[]> {
  const file = join(await temporaryFolder(), `copy.${ending}`);
  await writeFile(file, bytes);
  // It ends with another status than 0 when it found a fault.
  const { stdout } = await run(validator, [file]).catch((ended: { stdout: string }) => ended);
  const { errors }: { errors: readonly { description: string }[] } = JSON.parse(stdout);
  return errors.map(({ description }) => description);
}

const COPIES: readonly (readonly [string, string, () => Promise<Uint8Array>])[] = [
  ['the translation with comments', 'docx', () => toDocx(copy, { layout: 'translation', summary: true })],
  ['both texts side by side', 'docx', () => toDocx(copy, { layout: 'facing', summary: true })],
  ['the clean copy', 'docx', () => toCleanDocx(TARGET, { title: 'a', made: OPTIONS.exportedAt })],
  ['the list of notes', 'xlsx', () => toXlsx(copy)],
];

describe.skipIf(!existsSync(validator))('by the rules of Office Open XML', () => {
  it.each(COPIES)(
    '%s has no fault',
    async (_, ending, make) => {
      expect(await faultsOf(await make(), ending)).toEqual([]);
    },
    LIMIT_MS,
  );

  it(
    'a file that breaks them is told from one that does not',
    async () => {
      const parts = unzipSync(await toDocx(copy, { layout: 'translation', summary: false }));
      const main = 'word/document.xml';
      parts[main] = strToU8(strFromU8(parts[main] ?? new Uint8Array()).replace('<w:body>', '<w:body><w:t>a</w:t>'));
      expect(await faultsOf(zipSync(parts), 'docx')).not.toEqual([]);
    },
    LIMIT_MS,
  );
});
