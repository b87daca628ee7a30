/** Makes events of what a command proposes: who, when, at which clock. */
import { randomUUID } from 'node:crypto';
import type { Actor, EventBody, ReviewEvent } from '../../../shared/review/event.ts';

/** `clock` is the highest one that the log has seen. */
export function stampEvents(bodies: readonly EventBody[], actor: Actor, clock: number): readonly ReviewEvent[] {
  const at = new Date().toISOString();
  return bodies.map((body, index) => ({ id: randomUUID(), actor, at, clock: clock + 1 + index, ...body }));
}
