/** Which reviews a command line names: what a double click in the file manager, or a second start, hands over. */
import { extname, resolve } from 'node:path';
import { REVIEW_EXTENSION } from '../services/library/library.ts';

/** Absolute paths. A path is data: what looks like an option is none of ours, and other files are not opened. */
export function reviewsNamed(argv: readonly string[], folder: string): readonly string[] {
  return argv
    .filter((argument) => !argument.startsWith('-') && extname(argument).toLowerCase() === REVIEW_EXTENSION)
    .map((argument) => resolve(folder, argument));
}
