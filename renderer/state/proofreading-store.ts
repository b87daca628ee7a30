/** What the host's grammar library says of the open translation, asked for when the settings of the review want it. */
import { create } from 'zustand';
import { PROOFREAD_LIMIT } from '../../shared/api/limits.ts';
import type { LanguageMarks } from '../../shared/checks/language-mark.ts';
import type { CheckSettings } from '../../shared/checks/settings.ts';
import type { Document } from '../../shared/document/document.ts';
import { host } from '../host/client.ts';
import { reportProblem } from './notices.ts';

interface ProofreadingState {
  readonly marks: LanguageMarks;
  /** Asks once for each state of the text. */
  read(target: Document, settings: CheckSettings): Promise<void>;
}

let askedFor: string | undefined;

export const useProofreading = create<ProofreadingState>((set) => ({
  marks: new Map(),
  async read({ paragraphs }, { grammar, spelling }) {
    if (grammar === 'off') return;
    const dialect = spelling === 'british' ? 'british' : 'american';
    const texts = paragraphs.map(({ text }) => text).filter((text) => text.length <= PROOFREAD_LIMIT);
    const question = JSON.stringify([dialect, texts]);
    if (question === askedFor) return;
    askedFor = question;
    const answer = await host.call('text.proofread', { texts, dialect });
    if (!answer.ok) {
      reportProblem(answer.problem);
      return;
    }
    // A newer question overtakes this answer.
    if (question === askedFor) set({ marks: new Map(texts.map((text, i) => [text, answer.value.marks[i] ?? []])) });
  },
}));
