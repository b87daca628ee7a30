/** Opaque names for places on disk: the page works with these and never sees a path. */
import { createHash } from 'node:crypto';
import { resolve } from 'node:path';

export interface References {
  /** The name of a path: the same one in every run, so a page can go on after the host was restarted. */
  nameOf(path: string): string;
  pathOf(reference: string): string | undefined;
}

export function createReferences(): References {
  const paths = new Map<string, string>();
  return {
    nameOf(path) {
      const place = resolve(path);
      const reference = createHash('sha256').update(place).digest('base64url').slice(0, 22);
      paths.set(reference, place);
      return reference;
    },
    pathOf: (reference) => paths.get(reference),
  };
}
