/** Writes a whole file so that a reader sees the old or the new content and never a part. */
import { randomUUID } from 'node:crypto';
import { diskFileSystem, type FileSystem } from './file-system.ts';

/** Throws what the file system throws; on failure nothing of the target has changed. */
export async function atomicWrite(
  path: string,
  data: string | Uint8Array,
  fs: FileSystem = diskFileSystem,
): Promise<void> {
  const temporary = `${path}.${randomUUID().slice(0, 8)}.tmp`;
  try {
    const handle = await fs.open(temporary, 'wx');
    try {
      await handle.writeFile(data);
      await fs.flush(handle);
    } finally {
      await handle.close();
    }
    await fs.rename(temporary, path);
  } catch (error) {
    await fs.unlink(temporary).catch(() => undefined);
    throw error;
  }
  await fs.flushFolder(path);
}

/**
 * Writes a whole new file. The name is taken first, so that two programs that choose the same one at once do not write
 * over each other; resolves with false when another file has it. On failure there is no file.
 */
export async function atomicCreate(
  path: string,
  data: string | Uint8Array,
  fs: FileSystem = diskFileSystem,
): Promise<boolean> {
  try {
    await fs.writeFile(path, '', 'wx');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
  try {
    await atomicWrite(path, data, fs);
    return true;
  } catch (error) {
    await fs.unlink(path).catch(() => undefined);
    throw error;
  }
}
