/** Makes events of what a command proposes: who, when, at which clock. */
import { randomUUID } from 'node:crypto';
import type { Actor, Stamp } from '../../../shared/review/event.ts';

/** `clock` is the highest one that the log has seen. All that is stamped together has one time: it was one act. */
export function stampEvents<B extends object>(
  bodies: readonly B[],
  actor: Actor,
  clock: number,
): readonly (Stamp & B)[] {
  const at = new Date().toISOString();
  return bodies.map((body, index) => ({ id: randomUUID(), actor, at, clock: clock + 1 + index, ...body }));
}
