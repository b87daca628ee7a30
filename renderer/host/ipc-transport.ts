/** The desktop host: the bridge that the preload script put on the window. */
import type { Workbench } from '../../shared/api/contract.ts';

declare global {
  interface Window {
    readonly workbench?: Workbench;
  }
}

/** Undefined in a browser. */
export function findIpcWorkbench(): Workbench | undefined {
  return window.workbench;
}
