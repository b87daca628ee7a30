/** Who may speak to the loopback host: a ticket is spent once for a session, whose token every call then carries. */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

export interface Doorkeeper {
  /** A ticket for one window. */
  issueTicket(): string;
  /** The session that the ticket buys, the first time it is shown; undefined ever after. */
  spendTicket(ticket: string): string | undefined;
  /** Whether an Authorization header carries a session of this run. */
  isSession(authorization: string | undefined): boolean;
}

/** More tickets than this are never waiting; the oldest loses its worth. */
const WAITING_TICKETS = 8;

export function createDoorkeeper(): Doorkeeper {
  const tickets: Buffer[] = [];
  const sessions: Buffer[] = [];
  return {
    issueTicket() {
      const ticket = secret();
      tickets.push(digest(ticket));
      if (tickets.length > WAITING_TICKETS) tickets.shift();
      return ticket;
    },
    spendTicket(ticket) {
      const place = placeOf(tickets, ticket);
      if (place < 0) return undefined;
      tickets.splice(place, 1);
      const session = secret();
      sessions.push(digest(session));
      return session;
    },
    isSession(authorization) {
      const [, token] = /^Bearer ([\w-]+)$/.exec(authorization ?? '') ?? [];
      return token !== undefined && placeOf(sessions, token) >= 0;
    },
  };
}

function secret(): string {
  return randomBytes(32).toString('base64url');
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

/** Digests of equal length are compared in constant time, and always all of them. */
function placeOf(digests: readonly Buffer[], text: string): number {
  const wanted = digest(text);
  return digests.reduce((found, one, place) => (timingSafeEqual(one, wanted) ? place : found), -1);
}
