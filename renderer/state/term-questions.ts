/** Asks the checking worker, which has the index of all attached glossaries, for the terms of a row. */
import type { TextRow } from '../../shared/workspace/lay-rows.ts';
import type { PlacedTerm, TermAnswer, TermQuestion } from '../workers/check-messages.ts';

type Ask = (row: TextRow) => Promise<readonly PlacedTerm[]>;

let ask: Ask | undefined;

/** Puts the questions to this worker from now on; returns what stops that. */
export function askTermsOf(worker: Worker): () => void {
  const waiting = new Map<number, (terms: readonly PlacedTerm[]) => void>();
  let questions = 0;
  const hear = ({ data }: MessageEvent<Partial<TermAnswer>>) => {
    if (data.termQuestion === undefined || !data.terms) return;
    waiting.get(data.termQuestion)?.(data.terms);
    waiting.delete(data.termQuestion);
  };
  worker.addEventListener('message', hear);
  ask = ({ source, target }) =>
    new Promise((resolve) => {
      questions += 1;
      waiting.set(questions, resolve);
      const texts = (side: TextRow['source']) => side.map(({ id, text }) => ({ id, text }));
      worker.postMessage({
        termQuestion: questions,
        source: texts(source),
        target: texts(target),
      } satisfies TermQuestion);
    });
  return () => {
    worker.removeEventListener('message', hear);
    ask = undefined;
    for (const resolve of waiting.values()) resolve([]);
  };
}

/** None while no worker runs. */
export function termsOfRow(row: TextRow): Promise<readonly PlacedTerm[]> {
  return ask ? ask(row) : Promise.resolve([]);
}
