/** Takes a PDF apart in a thread of its own, which is ended when the file takes too long or too much memory. */
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { fail, type Result } from '../../../../shared/result.ts';
import { appRoot } from '../../places.ts';
import type { extractPdf } from './extract-pdf.ts';
import type { PdfPage } from './pdf-atom.ts';

/** A long article takes a second; on a slow and busy machine some. */
const LIMIT_MS = 60_000;
const LIMIT_MB = 768;

export function extractInThread(bytes: Uint8Array, name: string): Promise<Result<readonly PdfPage[]>> {
  const root = appRoot();
  const thread = new Worker(join(root, 'dist', 'main', 'pdf-thread.js'), {
    workerData: { bytes, name, root },
    // What the library tells its developers is no output of ours.
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: LIMIT_MB },
  });
  return new Promise((resolve) => {
    const settle = (answer: Awaited<ReturnType<typeof extractPdf>>) => {
      clearTimeout(timer);
      resolve(answer);
      void thread.terminate();
    };
    const timer = setTimeout(() => settle(fail({ code: 'pdf-too-hard', name })), LIMIT_MS);
    thread.once('message', settle);
    thread.once('error', () => settle(fail({ code: 'pdf-too-hard', name })));
    thread.once('exit', () => settle(fail({ code: 'pdf-too-hard', name })));
  });
}
