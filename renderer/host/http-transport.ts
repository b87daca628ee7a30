/**
 * The loopback host: a one-time ticket in the address's fragment is spent for a session, which every request carries as
 * a bearer header. Messages come as lines of JSON over one streamed answer.
 */
import type { Answer, Input, Message, MessageName, MethodName, Workbench } from '../../shared/api/contract.ts';
import { CALL_PATH, PAGE_HEADER, SESSION_PATH } from '../../shared/api/wire.ts';
import { fail } from '../../shared/result.ts';
import { followEvents } from './follow-events.ts';

/** In sessionStorage: bound to this tab and to the host's port, gone when the tab closes. */
const SESSION_KEY = 'taiyaku.session';

/** This load of the page: a tab that was copied has the same session, but is another page. */
const PAGE = crypto.randomUUID();

type Listener = (message: never) => void;

export function connectHttp(): Workbench {
  const session = openSession();
  const listeners = new Map<string, Set<Listener>>();
  const pass = (name: string, message: unknown) => {
    for (const listener of listeners.get(name) ?? []) listener(message as never);
  };
  let following = false;
  return {
    async call<M extends MethodName>(name: M, input: Input<M>): Promise<Answer<M>> {
      const answer = await post(CALL_PATH, { method: name, input }, await session);
      return (answer ?? fail({ code: 'host-unreachable' })) as Answer<M>;
    },
    subscribe<N extends MessageName>(name: N, listener: (message: Message<N>) => void): () => void {
      const known = listeners.get(name) ?? new Set<Listener>();
      listeners.set(name, known.add(listener));
      if (!following) {
        following = true;
        void session.then((bearer) => followEvents(headersOf(bearer), pass));
      }
      return () => void known.delete(listener);
    },
  };
}

/** Spends the ticket and takes it out of the address at once; without one, the session that this tab already has. */
async function openSession(): Promise<string> {
  const ticket = window.location.hash.slice(1);
  if (ticket === '') return sessionStorage.getItem(SESSION_KEY) ?? '';
  history.replaceState(null, '', window.location.pathname);
  const answer = await post(SESSION_PATH, { ticket });
  const session = isRecord(answer) && typeof answer.session === 'string' ? answer.session : undefined;
  if (session === undefined) return sessionStorage.getItem(SESSION_KEY) ?? '';
  sessionStorage.setItem(SESSION_KEY, session);
  return session;
}

/** The parsed answer, or undefined where the host does not answer or refuses the session. */
async function post(path: string, body: unknown, session?: string): Promise<unknown> {
  const headers = { 'Content-Type': 'application/json', ...(session && headersOf(session)) };
  try {
    const response = await fetch(path, { method: 'POST', headers, body: JSON.stringify(body) });
    return response.ok ? await response.json() : undefined;
  } catch (cause) {
    if (cause instanceof TypeError || cause instanceof SyntaxError) return undefined;
    throw cause;
  }
}

function headersOf(session: string): Record<string, string> {
  return { Authorization: `Bearer ${session}`, [PAGE_HEADER]: PAGE };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
