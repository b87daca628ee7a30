/** Takes long work step by step, so that the host goes on answering and hears when somebody wants it to stop. */
import { fail, type Result } from '../../../shared/result.ts';
import type { Steps } from '../../../shared/steps.ts';

export interface Walk {
  /** What the problem names when it is left. */
  readonly name: string;
  isLeft(): boolean;
  /** Hears of the share that is done, from 0 to 1. */
  progress(share: number): void;
}

/** Others wait no longer than this, in milliseconds. */
const TURN_MS = 30;

/** Fails with `import-cancelled` when it was left on the way. */
export async function takeSteps<T>(steps: Steps<Result<T>>, { name, isLeft, progress }: Walk): Promise<Result<T>> {
  let began = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() - began < TURN_MS) continue;
    progress(step.value);
    // Two turns: a request is read in the one and heard in the other.
    for (let turn = 0; turn < 2; turn++) await new Promise((resolve) => setImmediate(resolve));
    if (isLeft()) return fail({ code: 'import-cancelled', name });
    began = performance.now();
  }
}
