/** Asks the checking worker, which has the index of all attached glossaries, for the terms of a row. */
import type { TextRow } from '../../shared/workspace/lay-rows.ts';
import type { PlacedTerm, TermAnswer, TermQuestion } from '../workers/check-messages.ts';
import { questionsTo, type RowQuestions } from './row-questions.ts';

let asked: RowQuestions<PlacedTerm> | undefined;

/** Puts the questions to this worker from now on; returns what stops that. */
export function askTermsOf(worker: Worker): () => void {
  const questions = questionsTo<TermAnswer, PlacedTerm>(worker, {
    question: (termQuestion, texts) => ({ termQuestion, ...texts }) satisfies TermQuestion,
    answer: ({ termQuestion, terms }) =>
      termQuestion === undefined || !terms ? undefined : { number: termQuestion, found: terms },
  });
  asked = questions;
  return () => {
    asked = undefined;
    questions.stop();
  };
}

/** None while no worker runs. */
export function termsOfRow(row: TextRow): Promise<readonly PlacedTerm[]> {
  return asked ? asked.ask(row) : Promise.resolve([]);
}
