import { beforeEach, describe, expect, it } from 'vitest';
import { type Input, type MethodName, methods, type Output } from '../../../../shared/api/contract.ts';
import { answerSchema } from '../../../../shared/api/method.ts';
import { usualChoices } from '../../../../shared/handover/formats.ts';
import { documentOf } from '../../../support/events.ts';
import { type Call, connect } from '../../../support/loopback-client.ts';
import { testLoopback, testWorkbench } from '../../../support/workbenches.ts';

const SOURCE = documentOf('ja', [['headline', '見出し'], '本文は1億2000万円。']);
const TARGET = documentOf('en', [['headline', 'A headline'], 'The text says ¥120 million.']);
const base64 = (text: string) => Buffer.from(text).toString('base64');

let call: Call;

async function answered<M extends MethodName>(method: M, input: Input<M>): Promise<Output<M>> {
  const answer = (await call(method, input)) as { ok: boolean; value: Output<M> };
  expect(answer).toMatchObject({ ok: true });
  return answer.value;
}

async function received(name: string, text: string): Promise<string> {
  return (await answered('file.receive', { name, base64: base64(text) })).file;
}

async function created(): Promise<string> {
  return (await answered('review.create', { source: SOURCE, target: TARGET })).review;
}

/** An open review, and a copy of it as a received file. */
async function copied(): Promise<{ review: string; file: string }> {
  const review = await created();
  const { name, base64 } = await answered('review.copy', { review, unsaved: [] });
  return { review, file: (await answered('file.receive', { name, base64 })).file };
}

/** An open review, and its Word copy as a received file. */
async function returned(): Promise<{ review: string; file: string }> {
  const review = await created();
  const choices = usualChoices('docx', 'en');
  const { name, base64 } = await answered('review.export', { review, format: 'docx', choices });
  return { review, file: (await answered('file.receive', { name, base64 })).file };
}

async function sample(): Promise<string> {
  return (await answered('sample.list', {}))[0]?.sample ?? '';
}

async function reviewFile(): Promise<string> {
  const header = JSON.stringify({ format: 'taiyaku', version: 1, id: 'a' });
  return received('記事.taiyaku', `${header}\n`);
}

/** A glossary of the desk with one concept. */
async function edited(): Promise<string> {
  const { glossary } = await answered('glossary.create', { name: '外交' });
  await answered('glossary.append', { glossary, events: [ADDED] });
  return glossary;
}

const TABLE = 'source,target\n防衛省,Ministry of Defense\n';

const ADDED = {
  type: 'concepts.added' as const,
  data: { concepts: [{ id: '1', terms: [{ language: 'ja', text: '外務省', status: 'preferred', kind: 'full' }] }] },
} satisfies Input<'glossary.append'>['events'][number];

/** One call that must be answered, for every method of the contract. */
const CASES: { readonly [M in MethodName]: () => Promise<Input<M>> } = {
  'app.describe': async () => ({}),
  'app.about': async () => ({}),
  'window.describe': async () => ({
    commands: [{ id: 'undo', keys: '$mod+z', applies: true }],
    progress: null,
    atStart: true,
  }),
  'settings.read': async () => ({}),
  'settings.change': async () => ({ language: 'ja', textSize: 120 }),
  'file.receive': async () => ({ name: '記事.txt', base64: base64('本文') }),
  'file.understand': async () => ({ file: await received('a.txt', 'Two men were seen at the port on Monday.') }),
  'document.read': async () => ({ file: await received('記事.txt', '見出し\n\n　本文。\n'), side: 'source' }),
  'document.readPasted': async () => ({ text: 'A headline\n\nThe text.\n', side: 'target' }),
  'review.list': async () => ({}),
  'library.find': async () => ({ words: '記事' }),
  'sample.list': async () => ({}),
  'review.create': async () => ({ name: '新しい記事', source: SOURCE, target: TARGET }),
  'review.createFromSample': async () => ({ sample: await sample(), faulty: true }),
  'review.open': async () => ({ review: await created() }),
  'review.takeOver': async () => ({ review: await created() }),
  'review.openFile': async () => ({ file: await reviewFile() }),
  'review.append': async () => ({
    review: await created(),
    events: [{ type: 'comment.added', data: { comment: 'c1', anchor: { on: 'article' }, text: '要確認' } }],
  }),
  'review.close': async () => ({ review: await created() }),
  'review.align': async () => ({ review: await created() }),
  'review.explainLink': async () => ({ review: await created(), source: ['s1'], target: ['t1'] }),
  'review.previewMerge': async () => copied(),
  'review.merge': async () => copied(),
  'review.previewReturn': async () => returned(),
  'review.takeReturn': async () => ({ ...(await returned()), items: [] }),
  'review.copy': async () => ({ review: await created(), unsaved: [{ type: 'review.titled', data: { title: '題' } }] }),
  'review.print': async () => ({ review: await created(), language: 'en' }),
  'review.preview': async () => ({ review: await created(), format: 'docx', choices: usualChoices('docx', 'en') }),
  'review.export': async () => ({ review: await created(), format: 'html', choices: usualChoices('html', 'ja') }),
  'lexicon.read': async () => ({}),
  'text.proofread': async () => ({ texts: ['They has met.', ''], dialect: 'american' }),
  'glossary.list': async () => ({}),
  'glossary.read': async () => ({ glossary: (await answered('glossary.list', {}))[0]?.glossary ?? '' }),
  'glossary.starters': async () => ({}),
  'glossary.create': async () => ({ name: '複製', copyOf: 'starter:press' }),
  'glossary.browse': async () => ({ glossary: await edited(), text: 'がいむ', sort: 'source', offset: 0, limit: 10 }),
  'glossary.matching': async () => ({ glossary: 'starter:press', text: 'newspaper', sort: 'target' }),
  'glossary.append': async () => ({ glossary: await edited(), events: [ADDED] }),
  'glossary.undo': async () => ({ glossary: await edited() }),
  'glossary.redo': async () => ({ glossary: await edited() }),
  'glossary.history': async () => ({ glossary: await edited(), concept: '1' }),
  'glossary.readFile': async () => ({ file: await received('terms.csv', TABLE) }),
  'glossary.previewImport': async () => ({ glossary: await edited(), file: await received('terms.csv', TABLE) }),
  'glossary.import': async () => ({
    glossary: await edited(),
    file: await received('terms.csv', TABLE),
    columns: { headerRows: 1, columns: ['source', 'target'] },
    rule: { conflict: 'mine', changes: 'both', 'adds-terms': 'both', new: 'theirs' },
    decisions: [],
  }),
  'glossary.cancelImport': async () => ({ file: 'gone' }),
  'glossary.losses': async () => ({ glossary: 'starter:press', format: 'utx' }),
  'glossary.export': async () => ({ glossary: 'starter:press', format: 'tbx-dct' }),
  'glossary.faults': async () => ({ glossary: 'starter:economy' }),
  'glossary.evidence': async () => ({ glossary: await edited(), concept: '1' }),
  'glossary.impact': async () => ({
    glossary: await edited(),
    concept: { id: '1', terms: [{ language: 'ja', text: '外務省', status: 'preferred', kind: 'full' }] },
  }),
  'glossary.mine': async () => ({ glossary: await edited() }),
  'glossary.open': async () => ({ file: await received('terms.csv', 'source,target\n防衛省,Ministry of Defense\n') }),
};

describe.each([
  ['in process', async () => (await testWorkbench()).dispatch],
  ['over loopback', async () => (await connect((await testLoopback()).host.newAddress())).call],
] as const)('the contract %s', (_transport, start) => {
  beforeEach(async () => {
    call = await start();
  });

  describe.each(Object.keys(CASES) as MethodName[])('%s', (method) => {
    it('answers in the shape of the contract', async () => {
      const answer = await call(method, await CASES[method]());
      const parsed = answerSchema(methods[method].output).safeParse(answer);
      expect(parsed.error?.issues ?? []).toEqual([]);
      expect(answer).toMatchObject({ ok: true });
    });

    it('refuses an argument with something more in it', async () => {
      const answer = await call(method, { ...(await CASES[method]()), more: true });
      expect(answer).toMatchObject({ ok: false, problem: { code: 'argument-invalid' } });
    });

    it.each([null, [], 'text', 1])('refuses %j as its argument', async (input) => {
      expect(await call(method, input)).toMatchObject({ ok: false, problem: { code: 'argument-invalid' } });
    });
  });

  it.each(['review.destroy', 'constructor', '__proto__', 'toString', ''])('has no method %j', async (method) => {
    expect(await call(method, {})).toMatchObject({ ok: false, problem: { code: 'method-unknown' } });
  });

  it.each([
    ['document.read', { file: 'unknown', side: 'source' }],
    ['review.open', { review: '../../etc/passwd' }],
    ['review.append', { review: 'unknown', events: [{ type: 'review.titled', data: { title: '' } }] }],
    ['review.createFromSample', { sample: '../..', faulty: false }],
    ['glossary.read', { glossary: 'unknown' }],
  ])('knows no file by a reference that it did not give: %s', async (method, input) => {
    expect(await call(method, input)).toMatchObject({ ok: false, problem: { code: 'reference-unknown' } });
  });

  it('keeps what was appended, in a review opened again', async () => {
    const review = await created();
    await answered('review.append', { review, events: [{ type: 'review.titled', data: { title: '改題' } }] });
    await answered('review.close', { review });
    const { events } = await answered('review.open', { review });
    expect(events.at(-1)).toMatchObject({ type: 'review.titled', data: { title: '改題' } });
    expect(new Set(events.map(({ clock }) => clock)).size).toBe(events.length);
  });

  it('refuses an event that the log does not know', async () => {
    const events = [{ type: 'comment.shouted', data: {} }];
    const answer = await call('review.append', { review: await created(), events });
    expect(answer).toMatchObject({ ok: false, problem: { code: 'argument-invalid' } });
  });

  it('appends nothing to a review that was closed', async () => {
    const review = await created();
    await answered('review.close', { review });
    const answer = await call('review.append', { review, events: [{ type: 'review.titled', data: { title: 'x' } }] });
    expect(answer).toMatchObject({ ok: false, problem: { code: 'review-not-open' } });
  });
});
