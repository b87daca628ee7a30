/** Follows the loopback host's stream of messages, and notices when some were missed. */
import { EVENTS_PATH, type EventLine } from '../../shared/api/wire.ts';
import { readLines } from './read-lines.ts';

/** Before the stream is asked for again after it broke off. */
const RECONNECT_MS = 2000;

/** Runs until the host refuses the session; passes `messages.missed` when something was said while nobody listened. */
export async function followEvents(
  headers: Readonly<Record<string, string>>,
  pass: (name: string, message: unknown) => void,
): Promise<void> {
  let last: number | undefined;
  const read = (line: string) => {
    const { number, name, message } = JSON.parse(line) as EventLine;
    if (name === undefined && last !== undefined && number !== last) pass('messages.missed', {});
    last = number;
    if (name !== undefined) pass(name, message);
  };
  for (;;) {
    try {
      const response = await fetch(EVENTS_PATH, { headers });
      if (response.status === 401 || response.status === 403) return;
      if (response.body) await readLines(response.body, read);
    } catch (cause) {
      // A network error ends the stream; anything else is ours.
      if (!(cause instanceof TypeError)) throw cause;
    }
    await new Promise((resume) => setTimeout(resume, RECONNECT_MS));
  }
}
