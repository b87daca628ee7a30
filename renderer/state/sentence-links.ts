/** Which sentences of a row answer each other, asked of the checking worker once a row and kept while it stays the same. */
import type { SentenceLink } from '../../shared/alignment/link-sentences.ts';
import type { TextRow } from '../../shared/workspace/lay-rows.ts';
import type { SentenceAnswer, SentenceQuestion } from '../workers/check-messages.ts';
import { questionsTo, type RowQuestions } from './row-questions.ts';

let asked: RowQuestions<SentenceLink> | undefined;
let kept = new WeakMap<TextRow, Promise<readonly SentenceLink[]>>();

/** None while no worker runs, and for a row that has only one side. */
export function sentenceLinksOf(row: TextRow): Promise<readonly SentenceLink[]> {
  if (!asked || row.source.length === 0 || row.target.length === 0) return Promise.resolve([]);
  const links = kept.get(row) ?? asked.ask(row);
  kept.set(row, links);
  return links;
}

/** Puts the questions to this worker from now on; returns what stops that. */
export function askSentencesOf(worker: Worker): () => void {
  const questions = questionsTo<SentenceAnswer, SentenceLink>(worker, {
    question: (question, texts) => ({ question, ...texts }) satisfies SentenceQuestion,
    answer: ({ question, links }) =>
      question === undefined || !links ? undefined : { number: question, found: links },
  });
  asked = questions;
  kept = new WeakMap();
  return () => {
    asked = undefined;
    questions.stop();
  };
}
