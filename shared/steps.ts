/** Long work in steps: between two of them its caller may say how far it is, let others have a turn, or leave it. */

/** Yields the share that is done, from 0 to 1, and ends with the result. */
export type Steps<T> = Generator<number, T, void>;

/** All of the work at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
