/** The events of a review file, without opening it for writing. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fail, ok, type Result } from '../../../shared/result.ts';
import type { ReviewEvent } from '../../../shared/review/event.ts';
import { readProblem } from '../files/file-problem.ts';
import { readLog } from '../log-store/read-log.ts';

export async function readEvents(path: string): Promise<Result<readonly ReviewEvent[]>> {
  try {
    const reading = readLog(await readFile(path), basename(path));
    return reading.ok ? ok(reading.value.events) : reading;
  } catch (error) {
    return fail(readProblem(error, basename(path)));
  }
}
