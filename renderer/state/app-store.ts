/** Where the reader is: the start screen, a new review, or an open one; and which dialog lies over it. */
import { create } from 'zustand';
import type { Output } from '../../shared/api/contract.ts';
import type { OpenedReview } from '../../shared/api/opened-review.ts';
import type { Problem } from '../../shared/problem.ts';
import type { Result } from '../../shared/result.ts';
import { host } from '../host/client.ts';
import { reportProblem } from './notices.ts';
import { useReview } from './review-store.ts';

type View = 'connecting' | 'start' | 'new' | 'review' | 'glossary' | 'unreachable';
export type DialogName =
  | 'palette'
  | 'handover'
  | 'glossary'
  | 'term'
  | 'merge'
  | 'word-return'
  | 'checks'
  | 'progress'
  | 'history'
  | 'concordance'
  | 'settings'
  | 'help'
  | 'about';

interface AppState {
  readonly view: View;
  readonly dialog: DialogName | undefined;
  readonly description: Output<'app.describe'> | undefined;
  /** Why the host could not be reached, while `view` says so. */
  readonly problem: Problem | undefined;
  show(view: View): void;
  openDialog(dialog: DialogName): void;
  closeDialog(): void;
  described(description: Output<'app.describe'>): void;
  unreachable(problem: Problem): void;
}

export const useApp = create<AppState>((set) => ({
  view: 'connecting',
  dialog: undefined,
  description: undefined,
  problem: undefined,
  show: (view) => set({ view, dialog: undefined }),
  openDialog: (dialog) => set({ dialog }),
  closeDialog: () => set({ dialog: undefined }),
  described: (description) => set({ description }),
  unreachable: (problem) => set({ view: 'unreachable', problem }),
}));

/** Shows the review that the host opened or made; a refusal leaves everything as it is and says why. */
export async function enterReview(answer: Promise<Result<OpenedReview>>): Promise<Result<OpenedReview>> {
  const opened = await answer;
  if (opened.ok) {
    useReview.getState().open(opened.value);
    useApp.getState().show('review');
  } else {
    reportProblem(opened.problem);
  }
  return opened;
}

export const openReview = (review: string) => enterReview(host.call('review.open', { review }));

/** Back to the start screen; all that was done is on the device already. */
export async function leaveReview(): Promise<void> {
  useApp.getState().show('start');
  await useReview.getState().close();
}
