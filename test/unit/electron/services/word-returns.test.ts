import { describe, expect, it } from 'vitest';
import type { Answer, Input, MethodName, Output } from '../../../../shared/api/contract.ts';
import { usualChoices } from '../../../../shared/handover/formats.ts';
import { foldEvents } from '../../../../shared/review/fold.ts';
import { WordEdit } from '../../../support/edit-docx.ts';
import { documentOf } from '../../../support/events.ts';
import { type TestWorkbench, testWorkbench } from '../../../support/workbenches.ts';
import { writeDocx } from '../../../support/write-docx.ts';

const PAIR = {
  source: documentOf('ja', ['市は倉庫を建てる。']),
  target: documentOf('en', ['The city is to build a warehouse by the port.']),
};
const MIKA = { author: 'Mika Mori', date: '2025-06-14T10:20:00Z' };

async function ask<M extends MethodName>(workbench: TestWorkbench, method: M, input: Input<M>): Promise<Answer<M>> {
  return (await workbench.dispatch(method, input)) as Answer<M>;
}

async function asked<M extends MethodName>(workbench: TestWorkbench, method: M, input: Input<M>): Promise<Output<M>> {
  const answer = await ask(workbench, method, input);
  if (!answer.ok) throw new Error(answer.problem.code);
  return answer.value as Output<M>;
}

async function handedOver(workbench: TestWorkbench) {
  const { review } = await asked(workbench, 'review.create', PAIR);
  const choices = usualChoices('docx', 'en');
  const { base64 } = await asked(workbench, 'review.export', { review, format: 'docx', choices });
  return { review, copy: new WordEdit(Buffer.from(base64, 'base64')) };
}

async function received(workbench: TestWorkbench, bytes: Uint8Array): Promise<string> {
  const base64 = Buffer.from(bytes).toString('base64');
  return (await asked(workbench, 'file.receive', { name: 'back.docx', base64 })).file;
}

describe('a Word copy that comes back to the workbench', () => {
  it('is shown, and taken in only as far as it was chosen, under the names and times of the copy', async () => {
    const workbench = await testWorkbench();
    const { review, copy } = await handedOver(workbench);
    copy.comment('warehouse', 'Storehouse?', MIKA);
    copy.track('by the port', 'near the port', MIKA);
    const file = await received(workbench, copy.asWordSaves().toBytes());
    const preview = await asked(workbench, 'review.previewReturn', { review, file });
    expect(preview.items.map(({ kind, quote }) => [kind, quote])).toEqual([
      ['comment', 'warehouse'],
      ['suggestion', 'by the port'],
    ]);
    const items = preview.items.filter(({ kind }) => kind === 'comment').map(({ id }) => id);
    await asked(workbench, 'review.takeReturn', { review, file, items });
    const opened = await asked(workbench, 'review.open', { review });
    const state = foldEvents(opened.events);
    expect(state.suggestions.size).toBe(0);
    expect([...state.threads.values()]).toMatchObject([
      { text: 'Storehouse?', author: { name: 'Mika Mori' }, anchor: { exact: 'warehouse' } },
    ]);
    const again = await asked(workbench, 'review.previewReturn', { review, file });
    expect(again.items.map(({ kind }) => kind)).toEqual(['suggestion']);
  });

  it('gives the work of somebody who worked here before to the same person', async () => {
    const workbench = await testWorkbench();
    const { review, copy } = await handedOver(workbench);
    const { actor } = await asked(workbench, 'app.describe', {});
    copy.comment('warehouse', 'Mine.', { ...MIKA, author: actor.name });
    const file = await received(workbench, copy.toBytes());
    const { items } = await asked(workbench, 'review.previewReturn', { review, file });
    const { events } = await asked(workbench, 'review.takeReturn', { review, file, items: items.map(({ id }) => id) });
    expect(events.map((event) => event.actor)).toEqual([actor]);
  });

  it('is refused with one problem when it is another’s, damaged or no Word file', async () => {
    const workbench = await testWorkbench();
    const { review } = await handedOver(workbench);
    const { copy } = await handedOver(workbench);
    const refusal = async (bytes: Uint8Array) => {
      const file = await received(workbench, bytes);
      const answer = await ask(workbench, 'review.previewReturn', { review, file });
      return answer.ok ? undefined : answer.problem.code;
    };
    expect(await refusal(copy.toBytes())).toBe('word-copy-another');
    expect(await refusal(writeDocx('<w:p/>'))).toBe('word-copy-another');
    expect(await refusal(copy.toBytes().subarray(0, 900))).toBe('docx-damaged');
    expect(await refusal(new TextEncoder().encode('no Word file'))).toBe('docx-damaged');
  });

  it('holds thousands of comments', async () => {
    const workbench = await testWorkbench();
    const { review, copy } = await handedOver(workbench);
    const id = copy.comment('warehouse', 'first', MIKA);
    for (let index = 0; index < 2000; index++) copy.reply(id, `reply ${index}`, MIKA);
    const file = await received(workbench, copy.toBytes());
    const { items } = await asked(workbench, 'review.previewReturn', { review, file });
    const { events } = await asked(workbench, 'review.takeReturn', { review, file, items: items.map(({ id }) => id) });
    expect(events).toHaveLength(2001);
  });
});
