/** JSON Lines in, JSON Lines out: each line is answered as it comes, in the order of its arrival. */
import { createInterface } from 'node:readline';
import { z } from 'zod';
import type { ExitStatus, Terminal } from './terminal.ts';

export const batchCaseSchema = z.object({
  id: z.union([z.string(), z.number()]),
  source: z.array(z.string()),
  target: z.array(z.string()),
  date: z.iso.date().optional(),
});
export type BatchCase = z.infer<typeof batchCaseSchema>;

/**
 * Answers every line of standard input. A line that is no case is answered by `{"line", "error"}` in its place, and the
 * command ends with 2 after the last line.
 */
export async function runBatch(terminal: Terminal, answer: (one: BatchCase) => Promise<object>): Promise<ExitStatus> {
  let status: ExitStatus = 0;
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() === '') continue;
    const one = batchCaseSchema.safeParse(parseJson(line));
    if (one.success) {
      await terminal.print(JSON.stringify({ id: one.data.id, ...(await answer(one.data)) }));
    } else {
      const [issue] = one.error.issues;
      const detail = issue ? `${issue.path.join('.')} ${issue.message}`.trim() : '';
      const sentence = terminal.translate('cli.batch.malformed', { line: number, detail });
      await terminal.print(JSON.stringify({ line: number, error: sentence }));
      status = terminal.complain(sentence);
    }
  }
  return status;
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    // What is no JSON is no case either; the schema says so.
    return undefined;
  }
}
