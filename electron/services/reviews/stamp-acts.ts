/** Makes events of what a file says that people did. */
import { createHash, randomUUID } from 'node:crypto';
import type { Actor, ReviewEvent } from '../../../shared/review/event.ts';
import type { ImportedAct } from '../../../shared/review/imported-act.ts';

/** `actor` is who takes the file in: acts under that name are theirs. `clock` is the highest one that the log has seen. */
export function stampActs(acts: readonly ImportedAct[], actor: Actor, clock: number): readonly ReviewEvent[] {
  const now = new Date().toISOString();
  return acts.map(({ by, at = now, body }, index) => ({
    id: randomUUID(),
    actor: by === actor.name ? actor : personNamed(by),
    at: new Date(at).toISOString(),
    clock: clock + 1 + index,
    ...body,
  }));
}

/** A name is all that is known of them: the same name is the same person. */
function personNamed(name: string): Actor {
  return { id: `named-${createHash('sha256').update(name).digest('hex').slice(0, 24)}`, name };
}
