/** Puts questions about rows to the checking worker and gives each answer to the one who asked, in whatever order they come. */
import type { TextRow } from '../../shared/workspace/lay-rows.ts';

interface RowTexts {
  readonly source: readonly { readonly id: string; readonly text: string }[];
  readonly target: readonly { readonly id: string; readonly text: string }[];
}

/** How one kind of question and its answer are written as messages. */
interface Wording<M, T> {
  readonly question: (number: number, texts: RowTexts) => unknown;
  /** Undefined for a message that answers another kind. */
  readonly answer: (message: Partial<M>) => { readonly number: number; readonly found: readonly T[] } | undefined;
}

export interface RowQuestions<T> {
  readonly ask: (row: TextRow) => Promise<readonly T[]>;
  /** Whoever still waits gets nothing. */
  readonly stop: () => void;
}

export function questionsTo<M, T>(worker: Worker, { question, answer }: Wording<M, T>): RowQuestions<T> {
  const waiting = new Map<number, (found: readonly T[]) => void>();
  let questions = 0;
  const hear = ({ data }: MessageEvent<Partial<M>>) => {
    const heard = answer(data);
    if (!heard) return;
    waiting.get(heard.number)?.(heard.found);
    waiting.delete(heard.number);
  };
  worker.addEventListener('message', hear);
  return {
    ask: ({ source, target }) =>
      new Promise((resolve) => {
        questions += 1;
        waiting.set(questions, resolve);
        worker.postMessage(question(questions, { source: source.map(textOf), target: target.map(textOf) }));
      }),
    stop() {
      worker.removeEventListener('message', hear);
      for (const resolve of waiting.values()) resolve([]);
    },
  };
}

function textOf({ id, text }: TextRow['source'][number]): RowTexts['source'][number] {
  return { id, text };
}
