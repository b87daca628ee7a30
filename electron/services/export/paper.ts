/** What a host with a page engine of its own can do with a finished copy: only the desktop has one. */
import type { Problem } from '../../../shared/problem.ts';

export interface Paper {
  /** A whole web page, self-contained and without scripts, as the bytes of a PDF file. */
  renderPdf(html: string): Promise<Uint8Array>;
  /** Shows the system's print dialog; resolves when it was used or left, with the problem when printing failed. */
  print(html: string): Promise<Problem | undefined>;
}
