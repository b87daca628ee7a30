/** The few file-system calls that writing a review needs, so that a test can make the disk fail. */
import { fdatasync as fdatasyncCallback } from 'node:fs';
import { type FileHandle, open, readFile, rename, stat, unlink, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';

const fdatasync = promisify(fdatasyncCallback);

export interface Entry {
  readonly size: number;
  readonly identity: string;
}

export interface FileSystem {
  open(path: string, flags: string): Promise<FileHandle>;
  readFile(path: string): Promise<Buffer>;
  writeFile(path: string, data: string | Uint8Array, flag?: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  unlink(path: string): Promise<void>;
  /** Its size in bytes, and a name for the file itself: two files that follow each other at one path have different ones. */
  entryOf(path: string): Promise<Entry>;
  /** Returns once the written bytes are on the device. */
  flush(handle: FileHandle): Promise<void>;
  /** Makes a new or renamed entry of the folder durable, where the platform has such a call. */
  flushFolder(path: string): Promise<void>;
}

export const diskFileSystem: FileSystem = {
  open: (path, flags) => open(path, flags),
  readFile: (path) => readFile(path),
  writeFile: (path, data, flag = 'w') => writeFile(path, data, { flag }),
  rename,
  unlink,
  async entryOf(path) {
    const { size, dev, ino } = await stat(path, { bigint: true });
    return { size: Number(size), identity: `${dev}:${ino}` };
  },
  flush: (handle) => fdatasync(handle.fd),
  async flushFolder(path) {
    if (process.platform === 'win32') return;
    try {
      const folder = await open(dirname(path), 'r');
      try {
        await folder.sync();
      } finally {
        await folder.close();
      }
    } catch (error) {
      if (!cannotFlushFolders(error)) throw error;
    }
  },
};

/** Network shares and FUSE file systems often have no such call, and a folder that may be written may be closed to readers. */
function cannotFlushFolders(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'EINVAL' || code === 'ENOTSUP' || code === 'ENOSYS' || code === 'EACCES' || code === 'EPERM';
}
