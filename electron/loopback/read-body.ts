/** Reads the JSON body of a request up to a limit, and stops early at more. */
import type { IncomingMessage } from 'node:http';

export type Body = { readonly value: unknown } | { readonly status: 400 | 413 };

export async function readBody(request: IncomingMessage, limitBytes: number): Promise<Body> {
  if (Number(request.headers['content-length'] ?? 0) > limitBytes) return { status: 413 };
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    bytes += chunk.length;
    if (bytes > limitBytes) return { status: 413 };
    chunks.push(chunk);
  }
  try {
    return { value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks))) };
  } catch {
    // Neither UTF-8 nor JSON: the sender's fault either way.
    return { status: 400 };
  }
}
