import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { corpusFolder } from '../../../../electron/services/places.ts';
import { createWorkbench } from '../../../../electron/services/workbench.ts';
import type { Input, MessageName, MethodName, Output } from '../../../../shared/api/contract.ts';
import { usualChoices } from '../../../../shared/handover/formats.ts';
import { documentOf } from '../../../support/events.ts';
import { failingDisk } from '../../../support/failing-disk.ts';
import { type TestWorkbench, testWorkbench } from '../../../support/workbenches.ts';

const PAIR = {
  source: documentOf('ja', ['本文。']),
  target: documentOf('en', [['headline', 'Talks: “A/B”'], 'Text.']),
};
const TITLED = [{ type: 'review.titled' as const, data: { title: '改題' } }];

type Dispatching = Pick<TestWorkbench, 'dispatch'>;

async function call<M extends MethodName>({ dispatch }: Dispatching, name: M, input: Input<M>): Promise<Output<M>> {
  const answer = await dispatch(name, input);
  if (!answer.ok) throw new Error(JSON.stringify(answer.problem));
  return answer.value as Output<M>;
}

/** A second program on the same library. */
function another({ folder, library }: TestWorkbench) {
  return createWorkbench({
    kind: 'loopback',
    libraryFolder: library,
    settingsFile: join(folder, 'config', 'settings.json'),
    corpusFolder: corpusFolder(),
    reportFault: () => undefined,
  });
}

describe('a new review', () => {
  it('stands in the library under its headline, beside one of the same name', async () => {
    const workbench = await testWorkbench();
    await call(workbench, 'review.create', PAIR);
    await call(workbench, 'review.create', PAIR);
    const files = (await readdir(workbench.library)).filter((name) => name.endsWith('.taiyaku'));
    expect(files.sort()).toEqual(['Talks “A B” 2.taiyaku', 'Talks “A B”.taiyaku']);
  });

  it('has both texts, links for every paragraph and the starter glossaries', async () => {
    const workbench = await testWorkbench();
    const { events } = await call(workbench, 'review.create', PAIR);
    expect(events.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['review.titled', 'document.imported', 'links.changed', 'glossary.attached']),
    );
    const links = events.flatMap((event) => (event.type === 'links.changed' ? event.data.links : []));
    expect(links.flatMap(({ source }) => source)).toEqual(['s1']);
    expect(links.flatMap(({ target }) => target).sort()).toEqual(['t1', 't2']);
  });

  it('of a file of translations has the file’s links, and its remarks under their authors', async () => {
    const workbench = await testWorkbench();
    await call(workbench, 'settings.change', { reviewer: '佐藤 花子' });
    const link = { source: ['s1'], target: ['t2'], score: 1, reasons: [], pinned: true };
    const said = (by: string, comment: string) => ({
      by,
      at: '2025-06-12T09:00:00.000Z',
      body: { type: 'comment.added' as const, data: { comment, anchor: { on: 'article' as const }, text: comment } },
    });
    const acts = [said('John Smith', 'a'), said('佐藤 花子', 'b'), said('John Smith', 'c')];
    const { events } = await call(workbench, 'review.create', { ...PAIR, name: '訓練', links: [link], acts });
    expect(events.flatMap((event) => (event.type === 'links.changed' ? event.data.links : []))).toEqual([link]);
    const comments = events.filter(({ type }) => type === 'comment.added');
    expect(comments.map(({ actor }) => actor.name)).toEqual(['John Smith', '佐藤 花子', 'John Smith']);
    expect(comments.map(({ at }) => at)).toEqual(acts.map(({ at }) => at));
    const me = (await call(workbench, 'app.describe', {})).actor;
    expect(comments[1]?.actor).toEqual(me);
    expect(comments[0]?.actor).toEqual(comments[2]?.actor);
    expect(comments[0]?.actor.id).not.toBe(me.id);
  });

  it('takes no act from a file that would change its texts', async () => {
    const workbench = await testWorkbench();
    const act = {
      by: 'x',
      body: { type: 'document.imported' as const, data: { side: 'target' as const, document: PAIR.target } },
    };
    const answer = await workbench.dispatch('review.create', { ...PAIR, acts: [act] });
    expect(answer).toMatchObject({ ok: false, problem: { code: 'argument-invalid' } });
  });

  it('is signed by the reviewer of the settings', async () => {
    const workbench = await testWorkbench();
    await call(workbench, 'settings.change', { reviewer: '佐藤 花子' });
    const { events } = await call(workbench, 'review.create', PAIR);
    expect(new Set(events.map(({ actor }) => actor.name))).toEqual(new Set(['佐藤 花子']));
  });

  it('gets a name of its own when several windows make one at once', async () => {
    const workbench = await testWorkbench();
    const second = another(workbench);
    const makers = [workbench, second, workbench, second];
    const made = await Promise.all(makers.map((one) => call(one, 'review.create', PAIR)));
    expect(new Set(made.map(({ name }) => name)).size).toBe(4);
    await second.dispose();
  });

  it('is not made at all when the disk is full', async () => {
    const disk = failingDisk();
    const workbench = await testWorkbench(disk);
    await call(workbench, 'settings.read', {});
    disk.failAfter(300);
    expect(await workbench.dispatch('review.create', PAIR)).toMatchObject({
      ok: false,
      problem: { code: 'disk-full' },
    });
    expect(await readdir(workbench.library)).toEqual([]);
    expect(workbench.faults).toEqual([]);
  });
});

describe('an open review', () => {
  it('tells every page what was appended', async () => {
    const workbench = await testWorkbench();
    const heard: [MessageName, unknown][] = [];
    workbench.subscribe((...message) => heard.push(message));
    const { review } = await call(workbench, 'review.create', PAIR);
    const { events } = await call(workbench, 'review.append', { review, events: TITLED });
    expect(heard).toEqual([['review.changed', { review, events }]]);
  });

  it('stays open until the last page has closed it', async () => {
    const workbench = await testWorkbench();
    const { review } = await call(workbench, 'review.create', PAIR);
    await workbench.dispatch('review.open', { review }, 'another page');
    await call(workbench, 'review.close', { review });
    await call(workbench, 'review.append', { review, events: TITLED });
    await workbench.dispatch('review.close', { review }, 'another page');
    expect(await workbench.dispatch('review.append', { review, events: TITLED })).toMatchObject({ ok: false });
  });

  it('is left once by a page, however often it opened and leaves it', async () => {
    const workbench = await testWorkbench();
    const { review } = await call(workbench, 'review.create', PAIR);
    for (let n = 0; n < 3; n++) await workbench.dispatch('review.open', { review }, 'another page');
    await workbench.release('another page');
    await workbench.dispatch('review.close', { review }, 'another page');
    expect(await workbench.dispatch('review.append', { review, events: TITLED })).toMatchObject({ ok: true });
    await call(workbench, 'review.close', { review });
    expect(await workbench.dispatch('review.append', { review, events: TITLED })).toMatchObject({ ok: false });
  });

  it('speaks to the pages that have it open, and to no other', async () => {
    const workbench = await testWorkbench();
    const [first, second] = await Promise.all(
      [PAIR, PAIR].map((pair, place) => workbench.dispatch('review.create', pair, `page ${place}`)),
    );
    const heard: unknown[] = [];
    for (const page of ['page 0', 'page 1']) workbench.subscribe((name) => heard.push([page, name]), page);
    const { review } = (first as { value: Output<'review.create'> }).value;
    expect(second).toMatchObject({ ok: true });
    await workbench.dispatch('review.append', { review, events: TITLED }, 'page 0');
    expect(heard).toEqual([['page 0', 'review.changed']]);
    await workbench.dispatch('settings.change', { theme: 'dark' }, 'page 1');
    expect(heard.slice(1)).toEqual([
      ['page 0', 'settings.changed'],
      ['page 1', 'settings.changed'],
    ]);
  });

  it('can only be read by a second program, by the same reference, until the first ends', async () => {
    const first = await testWorkbench();
    const { review } = await call(first, 'review.create', PAIR);
    const second = another(first);
    const opened = await call(second, 'review.open', { review });
    expect(opened.lockedBy).toBeDefined();
    expect(await second.dispatch('review.append', { review, events: TITLED })).toMatchObject({
      ok: false,
      problem: { code: 'review-read-only' },
    });
    await second.dispose();
    await first.dispose();
    const third = another(first);
    expect((await call(third, 'review.open', { review })).lockedBy).toBeUndefined();
    await third.dispose();
  });

  it('is not changed by an append that could not be saved', async () => {
    const disk = failingDisk();
    const workbench = await testWorkbench(disk);
    const { review, events } = await call(workbench, 'review.create', PAIR);
    disk.failAfter(10);
    expect(await workbench.dispatch('review.append', { review, events: TITLED })).toMatchObject({
      ok: false,
      problem: { code: 'disk-full' },
    });
    disk.failAfter(undefined);
    expect((await call(workbench, 'review.open', { review })).events).toEqual(events);
  });

  it('keeps pinned links when it is aligned again', async () => {
    const workbench = await testWorkbench();
    const { review } = await call(workbench, 'review.create', PAIR);
    const pinned = { source: ['s1'], target: ['t1'], score: 1, reasons: [], pinned: true };
    await call(workbench, 'review.append', { review, events: [{ type: 'links.changed', data: { links: [pinned] } }] });
    const { links } = await call(workbench, 'review.align', { review });
    expect(links).toContainEqual(expect.objectContaining({ source: ['s1'], target: ['t1'], pinned: true }));
    expect(links.flatMap(({ target }) => target).sort()).toEqual(['t1', 't2']);
  });

  it.each([
    ['html', /^<!doctype html>/],
    ['docx', /^PK/],
  ] as const)('is exported as %s under its own name', async (format, begin) => {
    const workbench = await testWorkbench();
    const { review, name } = await call(workbench, 'review.create', PAIR);
    const file = await call(workbench, 'review.export', { review, format, choices: usualChoices(format, 'en') });
    expect(file.name).toBe(`${name}.${format}`);
    expect(Buffer.from(file.base64, 'base64').toString('latin1')).toMatch(begin);
  });
});

describe('a printed review', () => {
  it('is its annotated copy, in the language that was asked for', async () => {
    const workbench = await testWorkbench();
    const { review } = await call(workbench, 'review.create', PAIR);
    await call(workbench, 'review.print', { review, language: 'ja' });
    expect(workbench.printed).toHaveLength(1);
    expect(workbench.printed[0]).toContain('<html lang="ja">');
    expect(workbench.printed[0]).toContain('@media screen { body { display: none; } }');
    expect(workbench.printed[0]).toContain('本文。');
  });

  it('is refused with a reason where the host has nothing to print with', async () => {
    const workbench = await testWorkbench();
    const { review } = await call(workbench, 'review.create', PAIR);
    const answer = await another(workbench).dispatch('review.print', { review, language: 'en' });
    expect(answer).toMatchObject({ ok: false, problem: { code: 'print-failed' } });
  });
});

describe('the list of reviews', () => {
  it('shows the newest first, with their titles, and not what is damaged beyond a name', async () => {
    const workbench = await testWorkbench();
    await mkdir(workbench.library, { recursive: true });
    await writeFile(join(workbench.library, 'broken.taiyaku'), 'no review');
    await writeFile(join(workbench.library, 'notes.txt'), 'no review');
    const { review } = await call(workbench, 'review.create', PAIR);
    await call(workbench, 'review.append', { review, events: TITLED });
    const list = await call(workbench, 'review.list', {});
    expect(list.map(({ name, title }) => [name, title])).toEqual([
      ['Talks “A B”', '改題'],
      ['broken', 'broken'],
    ]);
  });

  it('is empty where there is no library yet', async () => {
    expect(await call(await testWorkbench(), 'review.list', {})).toEqual([]);
  });
});

describe('what is shown first', () => {
  it('is a sample in an empty library, and the last review from then on', async () => {
    const workbench = await testWorkbench();
    const { opening } = await call(workbench, 'app.describe', {});
    const [only, ...more] = await call(workbench, 'review.list', {});
    expect([only?.review, more]).toEqual([opening, []]);
    const { review } = await call(workbench, 'review.create', PAIR);
    const again = another(workbench);
    expect((await call(again, 'app.describe', {})).opening).toBe(review);
    await again.dispose();
  });
});

describe('a received file', () => {
  const receive = (workbench: Dispatching, name: string, bytes: Uint8Array) =>
    call(workbench, 'file.receive', { name, base64: Buffer.from(bytes).toString('base64') });

  it('that is a review is opened as a copy in the library', async () => {
    const [mine, theirs] = [await testWorkbench(), await testWorkbench()];
    const { name, events } = await call(theirs, 'review.create', PAIR);
    const bytes = await readFile(join(theirs.library, `${name}.taiyaku`));
    const { file } = await receive(mine, `${name}.taiyaku`, bytes);
    const opened = await call(mine, 'review.openFile', { file });
    expect(opened.events).toEqual(events);
    expect(await readdir(mine.library)).toContain(`${name}.taiyaku`);
  });

  it('that the system named is opened where it is', async () => {
    const [mine, theirs] = [await testWorkbench(), await testWorkbench()];
    const { name, review } = await call(theirs, 'review.create', PAIR);
    await call(theirs, 'review.close', { review });
    const { file } = mine.receivePath(join(theirs.library, `${name}.taiyaku`));
    const opened = await call(mine, 'review.openFile', { file });
    expect(opened.lockedBy).toBeUndefined();
    expect(await readdir(mine.library).catch(() => [])).toEqual([]);
  });

  it('that is no review is refused, and the library stays as it is', async () => {
    const workbench = await testWorkbench();
    const { file } = await receive(workbench, 'x.taiyaku', Buffer.from('no review'));
    expect(await workbench.dispatch('review.openFile', { file })).toMatchObject({
      ok: false,
      problem: { code: 'review-malformed', name: 'x.taiyaku' },
    });
    expect(await readdir(workbench.library).catch(() => [])).toEqual([]);
  });
});

describe('a glossary', () => {
  const csv = 'source,target\n防衛省,Ministry of Defense\n防衛省,Ministry of Defense\n,empty\n';

  it('that was opened is kept in the library and read again by its id', async () => {
    const workbench = await testWorkbench();
    const { file } = await call(workbench, 'file.receive', {
      name: '用語.csv',
      base64: Buffer.from(csv).toString('base64'),
    });
    const opened = await call(workbench, 'glossary.open', { file });
    expect(opened).toMatchObject({ name: '用語', concepts: 1 });
    expect(opened.setAside.map(({ line }) => line)).toEqual([3, 4]);
    const again = another(workbench);
    const glossary = await call(again, 'glossary.read', { glossary: opened.glossary });
    expect(glossary.concepts[0]?.terms.map(({ text }) => text)).toContain('Ministry of Defense');
    const listed = await call(again, 'glossary.list', {});
    expect(listed).toContainEqual({
      glossary: opened.glossary,
      name: '用語',
      starter: false,
      isEditable: true,
      concepts: 1,
    });
    await again.dispose();
  });

  it('of the corpus is a starter with concepts in it', async () => {
    const list = await call(await testWorkbench(), 'glossary.list', {});
    expect(list.length).toBeGreaterThan(0);
    expect(list.filter(({ starter, concepts }) => !starter || concepts === 0)).toEqual([]);
  });
});
