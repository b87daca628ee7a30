/** Calls a loopback host as its page does. */
import { CALL_PATH, PAGE_HEADER, SESSION_PATH } from '../../shared/api/wire.ts';

export type Call = (method: string, input: unknown) => Promise<unknown>;

/** Spends a ticket and calls as the page does; `callAs` as another tab of the same session. */
export async function connect(address: string): Promise<{ call: Call; callAs: (tab: string) => Call; bearer: string }> {
  const { origin, hash } = new URL(address);
  const headers = { origin, 'content-type': 'application/json' };
  const post = async (path: string, body: unknown, more = {}) => {
    const response = await fetch(`${origin}${path}`, {
      method: 'POST',
      headers: { ...headers, ...more },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${path} answered ${response.status}`);
    return response.json();
  };
  const { session } = (await post(SESSION_PATH, { ticket: hash.slice(1) })) as { session: string };
  const bearer = `Bearer ${session}`;
  const callAs =
    (tab: string): Call =>
    (method, input) =>
      post(CALL_PATH, { method, input }, { authorization: bearer, [PAGE_HEADER]: tab });
  return { bearer, callAs, call: callAs('') };
}
