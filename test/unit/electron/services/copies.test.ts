import { readdirSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Answer, Input, MethodName, Output } from '../../../../shared/api/contract.ts';
import { crc32c } from '../../../../shared/review/checksum.ts';
import type { EventBody } from '../../../../shared/review/event.ts';
import { documentOf } from '../../../support/events.ts';
import { type TestWorkbench, testWorkbench } from '../../../support/workbenches.ts';

const PAIR = { source: documentOf('ja', ['本文。']), target: documentOf('en', ['Text.']) };
const remark = (comment: string): EventBody => ({
  type: 'comment.added',
  data: { comment, anchor: { on: 'article' }, text: comment },
});

async function ask<M extends MethodName>(workbench: TestWorkbench, method: M, input: Input<M>): Promise<Answer<M>> {
  return (await workbench.dispatch(method, input)) as Answer<M>;
}

async function asked<M extends MethodName>(workbench: TestWorkbench, method: M, input: Input<M>): Promise<Output<M>> {
  const answer = await ask(workbench, method, input);
  if (!answer.ok) throw new Error(answer.problem.code);
  return answer.value as Output<M>;
}

const commentsIn = ({ events }: Pick<Output<'review.open'>, 'events'>) =>
  events.flatMap((event) => (event.type === 'comment.added' ? event.data.comment : [])).sort();

/** Hands a saved copy to another workbench, as a colleague opens it. */
async function passOn(from: TestWorkbench, review: string, to: TestWorkbench): Promise<string> {
  const { name, base64 } = await asked(from, 'review.copy', { review, unsaved: [] });
  return (await asked(to, 'file.receive', { name, base64 })).file;
}

describe('a copy that a colleague worked on', () => {
  async function workedApart() {
    const [hanako, john] = [await testWorkbench(), await testWorkbench()];
    const mine = (await asked(hanako, 'review.create', PAIR)).review;
    const theirs = (await asked(john, 'review.openFile', { file: await passOn(hanako, mine, john) })).review;
    await asked(hanako, 'review.append', { review: mine, events: [remark('of-hanako')] });
    await asked(john, 'review.append', { review: theirs, events: [remark('of-john'), remark('of-john-2')] });
    return { hanako, mine, john, theirs };
  }

  it('is shown with what it brings in before anything changes', async () => {
    const { hanako, mine, john, theirs } = await workedApart();
    const file = await passOn(john, theirs, hanako);
    const preview = await asked(hanako, 'review.previewMerge', { review: mine, file });
    expect(preview).toMatchObject({ subjects: [{ subject: 'comment', count: 2 }], onlyOurs: 1, conflicts: [] });
    expect(commentsIn(await asked(hanako, 'review.open', { review: mine }))).toEqual(['of-hanako']);
  });

  it('is merged on the device: there after opening again, once, however often it is merged', async () => {
    const { hanako, mine, john, theirs } = await workedApart();
    const file = await passOn(john, theirs, hanako);
    expect((await asked(hanako, 'review.merge', { review: mine, file })).events).toHaveLength(2);
    expect((await asked(hanako, 'review.merge', { review: mine, file })).events).toEqual([]);
    await asked(hanako, 'review.append', { review: mine, events: [remark('afterwards')] });
    await asked(hanako, 'review.close', { review: mine });
    const again = await asked(hanako, 'review.open', { review: mine });
    expect(commentsIn(again)).toEqual(['afterwards', 'of-hanako', 'of-john', 'of-john-2']);
    const clocks = again.events.map(({ clock }) => clock);
    expect(Math.max(...clocks)).toBe(clocks.at(-1));
  });

  it('brings events of a newer program along, merged and copied', async () => {
    const { hanako, mine, john, theirs } = await workedApart();
    const { base64 } = await asked(john, 'review.copy', { review: theirs, unsaved: [] });
    const content = { id: 'new', actor: { id: 'j', name: 'J' }, at: '2030', clock: 90, type: 'comment.sung', data: {} };
    const canonical = JSON.stringify(content);
    const line = `${canonical.slice(0, -1)},"sum":"${crc32c(canonical)}"}`;
    const bytes = Buffer.concat([Buffer.from(base64, 'base64'), Buffer.from(`${line}\n`)]);
    const received = { name: 'a.taiyaku', base64: bytes.toString('base64') };
    const { file } = await asked(hanako, 'file.receive', received);
    await asked(hanako, 'review.merge', { review: mine, file });
    const copy = await asked(hanako, 'review.copy', { review: mine, unsaved: [] });
    expect(Buffer.from(copy.base64, 'base64').toString()).toContain(line);
  });

  it('of another review is refused', async () => {
    const { hanako, mine, john } = await workedApart();
    const stranger = (await asked(john, 'review.create', PAIR)).review;
    const file = await passOn(john, stranger, hanako);
    expect(await ask(hanako, 'review.merge', { review: mine, file })).toMatchObject({
      ok: false,
      problem: { code: 'review-another' },
    });
  });
});

describe('a review whose file went away', () => {
  it('is saved elsewhere with all that was done, the refused act too', async () => {
    const workbench = await testWorkbench();
    const { review } = await asked(workbench, 'review.create', PAIR);
    await asked(workbench, 'review.append', { review, events: [remark('saved')] });
    const [file = ''] = readdirSync(workbench.library).filter((name) => name.endsWith('.taiyaku'));
    await rm(join(workbench.library, file));
    const refused = await ask(workbench, 'review.append', { review, events: [remark('refused')] });
    expect(refused).toMatchObject({ ok: false, problem: { code: 'review-gone', name: file } });
    const copy = await asked(workbench, 'review.copy', { review, unsaved: [remark('refused')] });
    await asked(workbench, 'review.close', { review });
    await writeFile(join(workbench.library, 'rescued.taiyaku'), Buffer.from(copy.base64, 'base64'));
    const rescued = (await asked(workbench, 'review.list', {})).find(({ name }) => name === 'rescued')?.review ?? '';
    expect(commentsIn(await asked(workbench, 'review.open', { review: rescued }))).toEqual(['refused', 'saved']);
  });
});
