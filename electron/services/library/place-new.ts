/** Has a new file written under a free name, and under the next one where another program was quicker. */
import { fail, ok, type Result } from '../../../shared/result.ts';
import { writeProblem } from '../files/file-problem.ts';

/** So often another window or program may be quicker with the same name. */
const ATTEMPTS = 20;

/** The path that it got. `title`: what a failure names. */
export async function placeNew(
  title: string,
  freePath: () => Promise<string>,
  write: (path: string) => Promise<Result<void>>,
): Promise<Result<string>> {
  try {
    for (let attempt = 1; ; attempt++) {
      const path = await freePath();
      const written = await write(path);
      if (written.ok) return ok(path);
      if (written.problem.code !== 'file-exists' || attempt === ATTEMPTS) return written;
    }
  } catch (error) {
    return fail(writeProblem(error, title.slice(0, 100)));
  }
}
