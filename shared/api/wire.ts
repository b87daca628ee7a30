/**
 * How the contract crosses the loopback transport: `POST /api/session` spends a ticket, `POST /api/call` asks a method,
 * `GET /api/events` streams messages as JSON Lines.
 */
import { z } from 'zod';

export const SESSION_PATH = '/api/session';
export const CALL_PATH = '/api/call';
export const EVENTS_PATH = '/api/events';

/** Carries the name that a loaded page gave itself: two tabs may share a session, and each hears what concerns it. */
export const PAGE_HEADER = 'x-taiyaku-page';

/** What the page posts to spend the ticket in its address; the answer is `{"session"}`, its bearer token. */
export const ticketSchema = z.strictObject({ ticket: z.string().min(1).max(200) });

export const callSchema = z.strictObject({ method: z.string().max(100), input: z.unknown() });

/**
 * One line of the event stream. `number` counts the messages to this page, from anywhere: the first line of a stream
 * carries no message and says where the count stands, so a page that missed some, or was given up and comes back, knows
 * that it must read its state again. Empty lines keep the connection alive.
 */
export const eventLineSchema = z.strictObject({
  number: z.number().int().min(0),
  name: z.string().optional(),
  message: z.unknown().optional(),
});
export type EventLine = z.infer<typeof eventLineSchema>;
