/** Files as they were chosen or dropped, each with its place below the folder that was. */
import type { DropItem } from 'react-aria-components';
import { isDirectoryDropItem, isFileDropItem } from 'react-aria-components';

export interface NamedFile {
  /** Relative, with `/` between folders. */
  readonly path: string;
  readonly file: File;
}

/** A folder with more files than this is not a folder of articles. */
export const MOST_FILES = 2000;

export function chosenFiles(files: FileList | null): readonly NamedFile[] {
  return Array.from(files ?? [])
    .slice(0, MOST_FILES)
    .map((file) => ({ path: file.webkitRelativePath || file.name, file }));
}

/** What was dropped, with all that the folders among it hold. */
export async function droppedFiles(items: readonly DropItem[]): Promise<readonly NamedFile[]> {
  const found: NamedFile[] = [];
  await collect(items, '', found);
  return found;
}

type Entries = Iterable<DropItem> | AsyncIterable<DropItem>;

async function collect(items: Entries, folder: string, found: NamedFile[]): Promise<void> {
  for await (const item of items) {
    if (found.length >= MOST_FILES) return;
    if (isFileDropItem(item)) found.push({ path: folder + item.name, file: await item.getFile() });
    else if (isDirectoryDropItem(item)) await collect(item.getEntries(), `${folder}${item.name}/`, found);
  }
}
