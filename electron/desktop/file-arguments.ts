/** Which reviews a command line names: what a double click in the file manager, or a second start, hands over. */
import { extname, isAbsolute, resolve } from 'node:path';
import { REVIEW_EXTENSION } from '../services/library/library.ts';

/** Absolute paths. A path is data: what looks like an option is none of ours, and other files are not opened. */
export function reviewsNamed(argv: readonly string[], folder: string): readonly string[] {
  return argv
    .filter((argument) => !argument.startsWith('-') && hasReviewEnding(argument))
    .map((argument) => resolve(folder, argument));
}

export function isReviewPath(path: string): boolean {
  return isAbsolute(path) && hasReviewEnding(path);
}

function hasReviewEnding(path: string): boolean {
  return extname(path).toLowerCase() === REVIEW_EXTENSION;
}
