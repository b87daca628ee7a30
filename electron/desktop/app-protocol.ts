/** Answers `app://taiyaku/…` from the built page, with the page's policy on every answer. */
import { readFile } from 'node:fs/promises';
import { findPageFile } from '../services/page/page-file.ts';
import { pageHeaders } from '../services/page/page-headers.ts';
import { isPageAddress, PAGE_SCHEME } from './page-address.ts';

/** What `protocol.registerSchemesAsPrivileged` is told: an origin and fetch, but no way around the policy. */
export const PAGE_PRIVILEGES = {
  scheme: PAGE_SCHEME,
  privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
};

export function createPageHandler(root: string): (request: Request) => Promise<Response> {
  const headers = pageHeaders("'none'");
  const refuse = (status: number) => new Response(null, { status, headers: { ...headers } });
  return async ({ method, url }) => {
    if (method !== 'GET') return refuse(405);
    const file = isPageAddress(url) ? await findPageFile(root, new URL(url).pathname) : undefined;
    if (!file) return refuse(404);
    return new Response(new Uint8Array(await readFile(file.path)), {
      headers: { ...headers, 'content-type': file.mediaType },
    });
  };
}
