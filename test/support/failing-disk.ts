/** A file system whose disk fails on demand, around the real one. */
import type { FileHandle } from 'node:fs/promises';
import { diskFileSystem, type FileSystem } from '../../electron/services/files/file-system.ts';

export interface FailingDisk extends FileSystem {
  /** From now on so many bytes are taken, then every write fails with the code; `undefined` mends the disk. */
  failAfter(bytes: number | undefined, code?: string): void;
  /** From now on a rename fails with the code, as on a share where somebody else has the file. */
  failRename(code: string | undefined): void;
  /** From now on a written part cannot be cut off again. */
  failTruncate(code: string | undefined): void;
  /** From now on a flush fails with the code. */
  failFlush(code: string | undefined): void;
}

const failure = (code: string) => Object.assign(new Error(code), { code });

export function failingDisk(): FailingDisk {
  let room: number | undefined;
  let writeCode = 'ENOSPC';
  let flushCode: string | undefined;
  let renameCode: string | undefined;
  let truncateCode: string | undefined;

  const take = (wanted: number): number => {
    if (room === undefined) return wanted;
    if (room === 0) throw failure(writeCode);
    const taken = Math.min(room, wanted);
    room -= taken;
    return taken;
  };

  const wrap = (handle: FileHandle): FileHandle =>
    new Proxy(handle, {
      get(target, name) {
        if (name === 'write') {
          return (bytes: Buffer, offset: number, length: number, position: number) =>
            Promise.resolve().then(() => target.write(bytes, offset, take(length), position));
        }
        if (name === 'writeFile') {
          return async (data: string | Uint8Array) => {
            const bytes = Buffer.from(data);
            const taken = take(bytes.length);
            await target.writeFile(bytes.subarray(0, taken));
            if (taken < bytes.length) throw failure(writeCode);
          };
        }
        if (name === 'truncate' && truncateCode !== undefined) {
          return () => Promise.reject(failure(truncateCode ?? ''));
        }
        const value = Reflect.get(target, name, target);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });

  return {
    ...diskFileSystem,
    async open(path, flags) {
      return wrap(await diskFileSystem.open(path, flags));
    },
    async writeFile(path, data, flag) {
      if (room !== undefined && take(Buffer.byteLength(data)) < Buffer.byteLength(data)) throw failure(writeCode);
      await diskFileSystem.writeFile(path, data, flag);
    },
    async rename(from, to) {
      if (renameCode !== undefined) throw failure(renameCode);
      await diskFileSystem.rename(from, to);
    },
    async flush(handle) {
      if (flushCode !== undefined) throw failure(flushCode);
      await diskFileSystem.flush(handle);
    },
    failAfter(bytes, code = 'ENOSPC') {
      room = bytes;
      writeCode = code;
    },
    failRename(code) {
      renameCode = code;
    },
    failTruncate(code) {
      truncateCode = code;
    },
    failFlush(code) {
      flushCode = code;
    },
  };
}
