/** Writes concepts into a log of the desk from the command line, under the lock that the workbench takes too. */
import { stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { Concept } from '../../../../shared/glossary/concept.ts';
import { GLOSSARY_LOG, type GlossaryBody, type GlossaryEvent } from '../../../../shared/glossary/glossary-event.ts';
import { fail, ok, type Result } from '../../../../shared/result.ts';
import type { Actor } from '../../../../shared/review/event.ts';
import { diskFileSystem } from '../../../services/files/file-system.ts';
import { additions } from '../../../services/glossaries/glossaries.ts';
import { stem } from '../../../services/glossaries/glossary-places.ts';
import { createLogStore } from '../../../services/log-store/log-store.ts';
import { stampEvents } from '../../../services/log-store/stamp-events.ts';
import { configFolder } from '../../../services/places.ts';
import { createSettingsStore } from '../../../services/settings/settings.ts';

const { createLog, openLog } = createLogStore(GLOSSARY_LOG);

/** A new log where there is none at `path`, else further events of the one that is there. */
export async function writeInto(
  path: string,
  concepts: readonly Concept[],
  { file, name }: { readonly file: string; readonly name: string },
): Promise<Result<void>> {
  const place = resolve(path);
  const actor = await findActor();
  const isThere = await stat(place).then(
    () => true,
    () => false,
  );
  if (!isThere) return create(place, actor, [titled(name), ...additions(concepts, file)]);
  const opened = await openLog(place, actor.name);
  if (!opened.ok) return opened;
  const log = opened.value;
  try {
    if (log.lockedBy) return fail({ code: 'glossary-locked', name: basename(place), holder: log.lockedBy });
    if (concepts.length === 0) return ok(undefined);
    return await log.append(stampEvents(additions(concepts, file), actor, log.clock) as readonly GlossaryEvent[]);
  } finally {
    await log.close();
  }
}

/** A new log of these concepts; fails with `file-exists` where something has the name. */
export async function writeNew(path: string, concepts: readonly Concept[]): Promise<Result<void>> {
  return create(resolve(path), await findActor(), [titled(stem(path)), ...additions(concepts, undefined)]);
}

function titled(name: string): GlossaryBody {
  return { type: 'glossary.titled', data: { name: name.slice(0, 200) } };
}

function create(place: string, actor: Actor, bodies: readonly GlossaryBody[]): Promise<Result<void>> {
  return createLog(place, { events: stampEvents(bodies, actor, 0) as readonly GlossaryEvent[] });
}

function findActor(): Promise<Actor> {
  return createSettingsStore(join(configFolder(), 'settings.json'), diskFileSystem).actor();
}
