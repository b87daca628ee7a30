/** `taiyaku serve`: the workbench in the browser, without the desktop window. */
import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { wordProblem } from '../../../shared/locales/translator.ts';
import { serve } from '../../loopback/serve.ts';
import { readArguments } from '../read-arguments.ts';
import type { ExitStatus } from '../terminal.ts';

export async function serveReview(args: readonly string[]): Promise<ExitStatus> {
  const read = await readArguments('serve', args, {
    port: { type: 'string', default: '0' },
    open: { type: 'boolean', default: true },
    library: { type: 'string' },
  });
  if (typeof read === 'number') return read;
  const { terminal, positionals } = read;
  const [review, ...more] = positionals;
  if (more.length > 0) return terminal.complain(terminal.translate('cli.usage.oneReview', { command: 'serve' }));
  if (review !== undefined && !existsSync(review)) {
    return terminal.complain(wordProblem(terminal.translate, { code: 'file-not-found', name: basename(review) }));
  }
  const port = readPort(read.text('port') ?? '0');
  if (port === undefined)
    return terminal.complain(terminal.translate('cli.usage.wrongPort', { port: read.text('port') }));
  const library = read.text('library');
  return serve({
    review: review === undefined ? undefined : resolve(review),
    library: library === undefined ? undefined : resolve(library),
    port,
    open: read.has('open'),
    translate: terminal.translate,
  });
}

/** A number that a port can have; 0 is any free one. */
function readPort(text: string): number | undefined {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : undefined;
  return port !== undefined && port <= 65_535 ? port : undefined;
}
