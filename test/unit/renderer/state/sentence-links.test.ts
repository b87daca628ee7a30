import { afterEach, describe, expect, it } from 'vitest';
import { askSentencesOf, sentenceLinksOf } from '../../../../renderer/state/sentence-links.ts';
import type { SentenceQuestion } from '../../../../renderer/workers/check-messages.ts';
import type { TextRow } from '../../../../shared/workspace/lay-rows.ts';
import { documentOf } from '../../../support/events.ts';

/** Stands in for the checking worker: keeps what it is asked, answers when it is told to. */
class SilentWorker extends EventTarget {
  readonly asked: SentenceQuestion[] = [];

  postMessage(question: SentenceQuestion): void {
    this.asked.push(question);
  }

  answer(question: number, score: number): void {
    const links = [{ source: [], target: [], score }];
    this.dispatchEvent(new MessageEvent('message', { data: { question, links } }));
  }
}

function rowOf(source: string, target: string): TextRow {
  return {
    key: source,
    source: documentOf('ja', source === '' ? [] : [source]).paragraphs,
    target: documentOf('en', [target]).paragraphs,
  };
}

let stop: () => void = () => undefined;
afterEach(() => stop());

function start(): SilentWorker {
  const worker = new SilentWorker();
  stop = askSentencesOf(worker as unknown as Worker);
  return worker;
}

describe('the sentences of a row', () => {
  it('are asked once a row, with its texts', async () => {
    const worker = start();
    const row = rowOf('本文。', 'The text.');
    const answers = Promise.all([sentenceLinksOf(row), sentenceLinksOf(row)]);
    expect(worker.asked.map(({ source }) => source.map(({ text }) => text))).toEqual([['本文。']]);
    worker.answer(1, 0.5);
    expect((await answers).map(([link]) => link?.score)).toEqual([0.5, 0.5]);
  });

  it('come to the one who asked, in whatever order the answers are', async () => {
    const worker = start();
    const first = sentenceLinksOf(rowOf('一。', 'One.'));
    const second = sentenceLinksOf(rowOf('二。', 'Two.'));
    worker.answer(2, 0.2);
    worker.answer(1, 0.1);
    expect((await first)[0]?.score).toBe(0.1);
    expect((await second)[0]?.score).toBe(0.2);
  });

  it('are none for a row without counterpart, and nobody is asked', async () => {
    const worker = start();
    expect(await sentenceLinksOf(rowOf('', 'Alone.'))).toEqual([]);
    expect(worker.asked).toEqual([]);
  });

  it('are none once the review is closed, also for those still waiting', async () => {
    start();
    const waiting = sentenceLinksOf(rowOf('本文。', 'The text.'));
    stop();
    expect(await waiting).toEqual([]);
    expect(await sentenceLinksOf(rowOf('後。', 'Later.'))).toEqual([]);
  });
});
