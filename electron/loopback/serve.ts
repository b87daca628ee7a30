/** Runs the loopback host until it is told to stop: prints the address, opens the browser, gives the locks back at the end. */
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Translate } from '../../shared/locales/translator.ts';
import { writeFaultReport } from '../services/fault-report.ts';
import { configFolder, corpusFolder, defaultLibrary, rendererFolder } from '../services/places.ts';
import { createWorkbench } from '../services/workbench.ts';
import { hasDisplay, openBrowser } from './open-browser.ts';
import { type LoopbackHost, type LoopbackOptions, startLoopback } from './server.ts';

export interface ServeOptions {
  /** Path of the review to show first. */
  readonly review?: string | undefined;
  readonly library?: string | undefined;
  /** 0 for any free one. */
  readonly port: number;
  /** Whether to open the browser. */
  readonly open: boolean;
  readonly translate: Translate;
}

/** Resolves with the exit status: 0 when it was stopped or its last page stayed away, 2 when the port could not be had. */
export async function serve({ review, library, port, open, translate }: ServeOptions): Promise<0 | 2> {
  const reportFault = (error: unknown) => {
    const report = writeFaultReport(configFolder(), error);
    console.error(report === undefined ? error : translate('cli.serve.fault', { report }));
  };
  const workbench = createWorkbench({
    kind: 'loopback',
    libraryFolder: library ?? defaultLibrary(),
    settingsFile: join(configFolder(), 'settings.json'),
    corpusFolder: corpusFolder(),
    opening: () => review,
    reportFault,
  });
  let idle = () => {};
  const deserted = new Promise<'deserted'>((resolve) => {
    idle = () => resolve('deserted');
  });
  const host = await listen({ workbench, rendererFolder: rendererFolder(), port, reportFault, idle: () => idle() });
  if (!host) {
    console.error(`taiyaku: ${translate('cli.serve.portTaken', { port })}`);
    return 2;
  }
  const address = host.newAddress();
  console.log(translate('cli.serve.ready', { address }));
  if (open && hasDisplay()) openBrowser(address);
  // The first page asks for this at once; it may mean reading and aligning the sample.
  void workbench.dispatch('app.describe', {});
  const window = offerFurtherWindows(host, translate);
  const ending = await Promise.race([stopSignal(), deserted]);
  if (ending === 'deserted') console.log(translate('cli.serve.deserted'));
  window?.close();
  await host.close();
  await workbench.dispose();
  return 0;
}

/** Undefined when another program has the port, or the system keeps it for itself. */
async function listen(options: LoopbackOptions): Promise<LoopbackHost | undefined> {
  try {
    return await startLoopback(options);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EADDRINUSE' || code === 'EACCES') return undefined;
    throw error;
  }
}

/** A ticket opens one window, so whoever sits at the terminal may ask for the next. */
function offerFurtherWindows(host: LoopbackHost, translate: Translate) {
  if (!process.stdin.isTTY) return undefined;
  console.log(translate('cli.serve.further'));
  const lines = createInterface({ input: process.stdin });
  lines.on('line', () => console.log(host.newAddress()));
  // A terminal in raw mode would swallow the interrupt.
  lines.on('SIGINT', () => process.kill(process.pid, 'SIGINT'));
  return lines;
}

function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
}
