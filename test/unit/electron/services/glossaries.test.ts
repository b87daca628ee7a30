import { appendFile, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Input, MethodName, Output } from '../../../../shared/api/contract.ts';
import { conceptOf } from '../../../support/glossary-events.ts';
import { type TestWorkbench, testWorkbench } from '../../../support/workbenches.ts';

const MINISTRY = conceptOf('1', '外務省', 'Ministry of Foreign Affairs');
const ADDED = { type: 'concepts.added' as const, data: { concepts: [MINISTRY] } };
const ALL = { text: '', sort: 'source' as const, offset: 0, limit: 50 };

async function call<M extends MethodName>(
  { dispatch }: Pick<TestWorkbench, 'dispatch'>,
  name: M,
  input: Input<M>,
): Promise<Output<M>> {
  const answer = await dispatch(name, input);
  if (!answer.ok) throw new Error(JSON.stringify(answer.problem));
  return answer.value as Output<M>;
}

async function withGlossary() {
  const workbench = await testWorkbench();
  const { glossary } = await call(workbench, 'glossary.create', { name: '外交' });
  await call(workbench, 'glossary.append', { glossary, events: [ADDED] });
  const [file = ''] = (await readdir(join(workbench.library, 'glossaries'))).filter((name) => !name.endsWith('.lock'));
  return { workbench, glossary, path: join(workbench.library, 'glossaries', file) };
}

describe('a glossary of the desk', () => {
  it('is a file of its own in the library that only grows', async () => {
    const { workbench, glossary, path } = await withGlossary();
    const before = await readFile(path, 'utf8');
    await call(workbench, 'glossary.append', {
      glossary,
      events: [{ type: 'concepts.changed', data: { concepts: ['1'], set: { note: '正式名' } } }],
    });

    expect((await readFile(path, 'utf8')).startsWith(before)).toBe(true);
    expect((await call(workbench, 'glossary.read', { glossary })).concepts[0]?.note).toBe('正式名');
  });

  it('takes acts back and does them again', async () => {
    const { workbench, glossary } = await withGlossary();

    await call(workbench, 'glossary.undo', { glossary });
    expect(await call(workbench, 'glossary.browse', { glossary, ...ALL })).toMatchObject({ total: 0, canRedo: true });

    await call(workbench, 'glossary.redo', { glossary });
    expect(await call(workbench, 'glossary.browse', { glossary, ...ALL })).toMatchObject({ total: 1, canRedo: false });
    expect(await call(workbench, 'glossary.history', { glossary, concept: '1' })).toMatchObject([
      { event: { type: 'concepts.added' }, undone: false },
    ]);
  });

  it('takes back one act after another, however quickly it is asked', async () => {
    const { workbench, glossary } = await withGlossary();
    await call(workbench, 'glossary.append', {
      glossary,
      events: [{ type: 'concepts.changed', data: { concepts: ['1'], set: { note: '正式名' } } }],
    });

    await Promise.all([call(workbench, 'glossary.undo', { glossary }), call(workbench, 'glossary.undo', { glossary })]);

    expect((await call(workbench, 'glossary.browse', { glossary, ...ALL })).total).toBe(0);
  });

  it('keeps its order through an edit, and is put in order anew with the next addition', async () => {
    const { workbench, glossary } = await withGlossary();
    const added = ['岸壁', '防波堤'].map((text, at) => conceptOf(`${at + 2}`, text, `harbour ${at}`));
    await call(workbench, 'glossary.append', {
      glossary,
      events: [{ type: 'concepts.added', data: { concepts: added } }],
    });
    const sources = async () =>
      (await call(workbench, 'glossary.browse', { glossary, ...ALL })).rows.map(({ terms }) => terms[0]?.text);
    expect(await sources()).toEqual(['外務省', '岸壁', '防波堤']);
    const [pier] = added;
    const term = { ...(pier?.terms[0] as NonNullable<typeof pier>['terms'][number]), text: '鷲羽' };

    await call(workbench, 'glossary.append', {
      glossary,
      events: [{ type: 'term.changed', data: { concept: '2', language: 'ja', text: '岸壁', term } }],
    });
    expect(await sources()).toEqual(['外務省', '鷲羽', '防波堤']);

    await call(workbench, 'glossary.append', {
      glossary,
      events: [{ type: 'concepts.added', data: { concepts: [conceptOf('4', '埠頭', 'wharf')] } }],
    });
    expect(await sources()).toEqual(['埠頭', '外務省', '防波堤', '鷲羽']);
  });

  it('stands domain after domain where the reader groups it, those without one at the end', async () => {
    const { workbench, glossary } = await withGlossary();
    const added = [
      { ...conceptOf('2', '岸壁', 'quay'), domain: '港湾' },
      { ...conceptOf('3', '農地', 'farmland'), domain: '農業' },
      { ...conceptOf('4', '防波堤', 'breakwater'), domain: '港湾' },
    ];
    await call(workbench, 'glossary.append', {
      glossary,
      events: [{ type: 'concepts.added', data: { concepts: added } }],
    });

    const page = await call(workbench, 'glossary.browse', { glossary, ...ALL, byDomain: true });
    expect(page.groups).toEqual([
      { domain: '港湾', count: 2 },
      { domain: '農業', count: 1 },
      { domain: '', count: 1 },
    ]);
    expect(page.rows.map(({ id }) => id)).toEqual(['2', '4', '3', '1']);
  });

  it('is found by kana, by the sound in Latin letters and in English, whatever the width and case', async () => {
    const { workbench, glossary } = await withGlossary();
    const concept = {
      ...MINISTRY,
      id: '2',
      terms: [{ ...MINISTRY.terms[0]!, text: '防衛省', reading: 'ぼうえいしょう' }],
    };
    await call(workbench, 'glossary.append', {
      glossary,
      events: [{ type: 'concepts.added', data: { concepts: [concept] } }],
    });

    for (const text of ['ボウエイ', 'boueisho', 'bōei', '防衛']) {
      const page = await call(workbench, 'glossary.browse', { glossary, ...ALL, text });
      expect(page.rows.map(({ id }) => id)).toEqual(['2']);
    }
    const page = await call(workbench, 'glossary.browse', { glossary, ...ALL, text: 'ｆｏｒｅｉｇｎ MINISTRY' });
    expect(page.rows.map(({ id }) => id)).toEqual(['1']);
  });

  it('is read while another program writes to it, and says who', async () => {
    const { path, glossary, workbench } = await withGlossary();
    const other = await testWorkbench();
    const copy = join(other.library, 'glossaries', 'copy.taiyaku-glossary');
    await call(other, 'glossary.create', { name: 'other' });
    await writeFile(copy, await readFile(path));
    await writeFile(
      `${copy}.lock`,
      JSON.stringify({
        token: 't',
        holder: '佐藤',
        pid: process.pid,
        host: (await import('node:os')).hostname(),
        at: '',
      }),
    );

    expect(await other.dispatch('glossary.append', { glossary, events: [ADDED] })).toMatchObject({
      ok: false,
      problem: { code: 'glossary-locked', holder: '佐藤' },
    });
    expect((await call(other, 'glossary.read', { glossary })).concepts).toHaveLength(1);
    expect(workbench.faults).toEqual([]);
  });

  it('opens with all whole lines when the last one is torn', async () => {
    const { workbench, glossary, path } = await withGlossary();
    await workbench.dispose();
    await appendFile(path, '{"id":"torn');
    const other = await testWorkbench();
    await call(other, 'glossary.create', { name: 'x' });
    await writeFile(join(other.library, 'glossaries', 'copy.taiyaku-glossary'), await readFile(path));

    expect((await call(other, 'glossary.read', { glossary })).concepts).toHaveLength(1);
  });

  it('does not write into a starter glossary', async () => {
    const workbench = await testWorkbench();

    expect(await workbench.dispatch('glossary.append', { glossary: 'starter:press', events: [ADDED] })).toMatchObject({
      ok: false,
      problem: { code: 'glossary-read-only' },
    });
    const { glossary } = await call(workbench, 'glossary.create', { name: 'press', copyOf: 'starter:press' });
    expect((await call(workbench, 'glossary.browse', { glossary, ...ALL })).total).toBeGreaterThan(50);
  });
});
