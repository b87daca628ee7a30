import { describe, expect, it } from 'vitest';
import { DOCUMENT_LIMIT_BYTES, GLOSSARY_LIMIT_BYTES } from '../../../../shared/api/limits.ts';
import { writeTbx } from '../../../../shared/glossary/formats/tbx-writer.ts';
import { CAUTIOUS_RULE } from '../../../../shared/glossary/merge-concepts.ts';
import type { Result } from '../../../../shared/result.ts';
import { conceptOf } from '../../../support/glossary-events.ts';
import { type TestWorkbench, testWorkbench } from '../../../support/workbenches.ts';

const ALL = { text: '', sort: 'source' as const, offset: 0, limit: 1 };

function tbxOf(concepts: number, note: string): string {
  const many = Array.from({ length: concepts }, (_, n) =>
    conceptOf(`${n}`, `第${n}号岸壁`, `Quay Number ${n}`, { note, domain: '港湾' }),
  );
  return writeTbx('Harbour', many, 'dct');
}

async function answer<T>(asked: Promise<Result<unknown>>): Promise<T> {
  const result = await asked;
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value as T;
}

async function received({ dispatch }: TestWorkbench, text: string) {
  const { glossary } = await answer<{ glossary: string }>(dispatch('glossary.create', { name: 'Harbour' }));
  const base64 = Buffer.from(text, 'utf8').toString('base64');
  const { file } = await answer<{ file: string }>(dispatch('file.receive', { name: 'harbour.tbx', base64 }));
  return { glossary, file };
}

describe('a large glossary file', () => {
  it('may be larger than any document', async () => {
    const workbench = await testWorkbench();
    const text = tbxOf(2000, '備考'.repeat(2000));
    expect(Buffer.byteLength(text)).toBeGreaterThan(DOCUMENT_LIMIT_BYTES);
    expect(Buffer.byteLength(text)).toBeLessThan(GLOSSARY_LIMIT_BYTES);
    const { glossary, file } = await received(workbench, text);
    const order = { glossary, file, rule: CAUTIOUS_RULE, decisions: [] };

    expect(await answer(workbench.dispatch('glossary.import', order))).toMatchObject({ written: 2000 });
  });

  it('says how far it is, and leaves nothing behind when it is stopped while it is read', async () => {
    const workbench = await testWorkbench();
    const shares: number[] = [];
    const { glossary, file } = await received(workbench, tbxOf(20_000, '備考'));
    const stop = workbench.subscribe((name, message) => {
      if (name !== 'glossary.importing') return;
      shares.push((message as { share: number }).share);
      void workbench.dispatch('glossary.cancelImport', { file });
    });
    const order = { glossary, file, rule: CAUTIOUS_RULE, decisions: [] };

    expect(await workbench.dispatch('glossary.import', order)).toMatchObject({
      ok: false,
      problem: { code: 'import-cancelled' },
    });
    // It was heard at once, in the first part of the work.
    expect(shares).toHaveLength(1);
    expect(shares[0]).toBeLessThanOrEqual(0.4);
    expect(await answer(workbench.dispatch('glossary.browse', { glossary, ...ALL }))).toMatchObject({ total: 0 });

    stop();
    // The same file is taken in when it is asked for again.
    expect(await answer(workbench.dispatch('glossary.previewImport', { glossary, file }))).toMatchObject({
      classes: { new: 20_000 },
    });
  });
});
