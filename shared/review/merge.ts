/** Merging two copies of a review is the union of their events: any order gives the same log, and nothing is lost. */
import { compareEvents } from './clock.ts';
import type { Stamp } from './event.ts';

/** All events of all logs once (by id), in the one order of compareEvents; unknown types are carried along. */
export function mergeLogs<E extends Stamp>(...logs: readonly (readonly E[])[]): readonly E[] {
  const unique = new Map(logs.flat().map((event) => [event.id, event]));
  return [...unique.values()].sort(compareEvents);
}
