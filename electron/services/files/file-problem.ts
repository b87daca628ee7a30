/** Turns the file system's known failures into problems that a user can act on; anything else is rethrown. */
import type { Problem } from '../../../shared/problem.ts';

const READ: Readonly<Record<string, 'file-not-found' | 'file-unreadable'>> = {
  ENOENT: 'file-not-found',
  ENOTDIR: 'file-not-found',
  EACCES: 'file-unreadable',
  EPERM: 'file-unreadable',
  EISDIR: 'file-unreadable',
  EIO: 'file-unreadable',
  EBUSY: 'file-unreadable',
  ELOOP: 'file-unreadable',
  ENAMETOOLONG: 'file-not-found',
  ENXIO: 'file-unreadable',
  ENODEV: 'file-unreadable',
  ESTALE: 'file-unreadable',
  ETIMEDOUT: 'file-unreadable',
  EHOSTDOWN: 'file-unreadable',
  EHOSTUNREACH: 'file-unreadable',
  UNKNOWN: 'file-unreadable',
};

const WRITE: Readonly<Record<string, 'disk-full' | 'write-refused'>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EFBIG: 'disk-full',
  EACCES: 'write-refused',
  EPERM: 'write-refused',
  EROFS: 'write-refused',
};

const OTHER_WRITE: ReadonlySet<string> = new Set([
  'EIO',
  'EBUSY',
  'ENOENT',
  'ENOTDIR',
  'EMFILE',
  'ENFILE',
  'EBADF',
  'ENAMETOOLONG',
  // A rename that a share, a scanner or a sync program got in the way of.
  'EEXIST',
  'EISDIR',
  'ENOTEMPTY',
  'EXDEV',
  'ETXTBSY',
  // A share or a removable disk that went away.
  'ESTALE',
  'ENODEV',
  'ENXIO',
  'ETIMEDOUT',
  'EHOSTDOWN',
  'EHOSTUNREACH',
  'ENETDOWN',
  'ENETUNREACH',
  'ECONNRESET',
  'ENOTCONN',
  'EREMOTEIO',
  'EAGAIN',
  'EINVAL',
  'ENOTSUP',
  'ELOOP',
  // What Windows answers for a share that is not there any more.
  'UNKNOWN',
]);

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

export function readProblem(error: unknown, name: string): Problem {
  const code = READ[codeOf(error) ?? ''];
  if (!code) throw error;
  return { code, name };
}

export function writeProblem(error: unknown, name: string): Problem {
  const reason = codeOf(error) ?? '';
  const code = WRITE[reason];
  if (code) return { code, name };
  if (OTHER_WRITE.has(reason)) return { code: 'write-failed', name, reason };
  throw error;
}
