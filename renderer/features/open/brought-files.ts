/** Files that were dropped on the start screen, on their way to the screen for a new review. */
import { useApp } from '../../state/app-store.ts';
import type { NamedFile } from './named-file.ts';

let brought: readonly NamedFile[] = [];

export function bringFiles(files: readonly NamedFile[]): void {
  if (files.length === 0) return;
  brought = files;
  useApp.getState().show('new');
}

/** What was brought; asking takes it. */
export function takeBrought(): readonly NamedFile[] {
  const files = brought;
  brought = [];
  return files;
}
