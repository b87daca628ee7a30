/** The one order of events over all copies of a review: Lamport clock, then actor, then id. */
import type { Stamp } from './event.ts';

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export function compareEvents(a: Stamp, b: Stamp): number {
  return a.clock - b.clock || compareText(a.actor.id, b.actor.id) || compareText(a.id, b.id);
}
