/** The thread in which a PDF is taken apart: a file that is made to keep a program busy keeps only this one busy. */
import { parentPort, workerData } from 'node:worker_threads';
import { extractPdf } from './extract-pdf.ts';

const { bytes, name, root } = workerData as { bytes: Uint8Array; name: string; root: string };
parentPort?.postMessage(await extractPdf(bytes, name, root));
