/** Serves the built page. */
import { createReadStream } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { findPageFile } from '../services/page/page-file.ts';
import { refuse } from './answer.ts';

export async function servePage(
  root: string,
  pathname: string,
  head: boolean,
  response: ServerResponse,
): Promise<void> {
  const file = await findPageFile(root, pathname);
  if (!file) {
    refuse(response, 404);
    return;
  }
  response.writeHead(200, { 'content-type': file.mediaType });
  if (head) response.end();
  else await pipeline(createReadStream(file.path), response);
}
