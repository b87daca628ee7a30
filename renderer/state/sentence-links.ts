/** Which sentences of a row answer each other, asked of the checking worker once a row and kept while it stays the same. */
import type { SentenceLink } from '../../shared/alignment/link-sentences.ts';
import type { TextRow } from '../../shared/workspace/lay-rows.ts';
import type { SentenceAnswer, SentenceQuestion } from '../workers/check-messages.ts';

type Ask = (row: TextRow) => Promise<readonly SentenceLink[]>;

let ask: Ask | undefined;
let kept = new WeakMap<TextRow, Promise<readonly SentenceLink[]>>();

/** None while no worker runs, and for a row that has only one side. */
export function sentenceLinksOf(row: TextRow): Promise<readonly SentenceLink[]> {
  if (!ask || row.source.length === 0 || row.target.length === 0) return Promise.resolve([]);
  const links = kept.get(row) ?? ask(row);
  kept.set(row, links);
  return links;
}

/** Puts the questions to this worker from now on; returns what stops that. */
export function askSentencesOf(worker: Worker): () => void {
  const waiting = new Map<number, (links: readonly SentenceLink[]) => void>();
  let questions = 0;
  const hear = ({ data }: MessageEvent<Partial<SentenceAnswer>>) => {
    if (data.question === undefined || !data.links) return;
    waiting.get(data.question)?.(data.links);
    waiting.delete(data.question);
  };
  worker.addEventListener('message', hear);
  kept = new WeakMap();
  ask = ({ source, target }) =>
    new Promise((resolve) => {
      questions += 1;
      waiting.set(questions, resolve);
      const texts = (side: TextRow['source']) => side.map(({ id, text }) => ({ id, text }));
      worker.postMessage({
        question: questions,
        source: texts(source),
        target: texts(target),
      } satisfies SentenceQuestion);
    });
  return () => {
    worker.removeEventListener('message', hear);
    ask = undefined;
    for (const resolve of waiting.values()) resolve([]);
  };
}
