/** Which requests the loopback host answers at all: those of its own page, by name, origin and kind. */
import type { IncomingMessage } from 'node:http';

/** The status of the refusal, or undefined for a request that may go on. `host` is `127.0.0.1:PORT`. */
export function refusalOf({ method, headers }: IncomingMessage, host: string): number | undefined {
  // A page that had its own name resolved to this machine still sends that name (DNS rebinding).
  if (headers.host !== host) return 421;
  if (method !== 'GET' && method !== 'HEAD' && method !== 'POST') return 405;
  if (method !== 'POST') return undefined;
  const site = headers['sec-fetch-site'];
  if (headers.origin !== `http://${host}` || (site !== undefined && site !== 'same-origin')) return 403;
  // Nothing else can be sent across origins without a preflight, which is refused above.
  return headers['content-type'] === 'application/json' ? undefined : 415;
}
