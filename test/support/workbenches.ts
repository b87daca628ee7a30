/** Workbenches for tests, each with folders of its own, and the same contract over both transports. */
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type LoopbackHost, type LoopbackOptions, startLoopback } from '../../electron/loopback/server.ts';
import type { FileSystem } from '../../electron/services/files/file-system.ts';
import { appRoot, corpusFolder } from '../../electron/services/places.ts';
import { createWorkbench, type HostedWorkbench } from '../../electron/services/workbench.ts';
import { temporaryFolder } from './temporary-folder.ts';

export interface TestWorkbench extends HostedWorkbench {
  readonly folder: string;
  readonly library: string;
  /** What should not have happened. */
  readonly faults: unknown[];
  /** The web pages that were printed. */
  readonly printed: string[];
}

export async function testWorkbench(fs?: FileSystem): Promise<TestWorkbench> {
  const folder = await temporaryFolder();
  const library = join(folder, 'library');
  const faults: unknown[] = [];
  const printed: string[] = [];
  const workbench = createWorkbench({
    kind: 'loopback',
    libraryFolder: library,
    settingsFile: join(folder, 'config', 'settings.json'),
    corpusFolder: corpusFolder(),
    paper: {
      renderPdf: async (html) => new TextEncoder().encode(`%PDF- of ${html}`),
      print: async (html) => void printed.push(html),
    },
    reportFault: (error) => faults.push(error),
    ...(fs && { fs }),
  });
  onTestFinished(() => workbench.dispose());
  return { ...workbench, folder, library, faults, printed };
}

export interface TestLoopback {
  readonly host: LoopbackHost;
  readonly origin: string;
  readonly workbench: TestWorkbench;
}

/** `rendererFolder`: what is served as the page; without it there is none. */
export async function testLoopback(
  options: Partial<Pick<LoopbackOptions, 'rendererFolder' | 'limits' | 'tabLimits' | 'idle'>> = {},
): Promise<TestLoopback> {
  const workbench = await testWorkbench();
  const host = await startLoopback({
    workbench,
    ...options,
    rendererFolder: options.rendererFolder ?? join(appRoot(), 'test', 'nowhere'),
    port: 0,
    reportFault: (error) => workbench.faults.push(error),
  });
  onTestFinished(() => host.close());
  return { host, origin: `http://127.0.0.1:${host.port}`, workbench };
}
