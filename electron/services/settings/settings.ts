/** The user's settings and who the user is in the logs, kept in one file that is replaced as a whole. */
import { randomUUID } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { basename, dirname } from 'node:path';
import { z } from 'zod';
import type { ParsedInput } from '../../../shared/api/contract.ts';
import { type Settings, settingsSchema, USUAL_SETTINGS } from '../../../shared/api/settings.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import type { Actor } from '../../../shared/review/event.ts';
import { atomicWrite } from '../files/atomic-write.ts';
import { writeProblem } from '../files/file-problem.ts';
import { diskFileSystem, type FileSystem } from '../files/file-system.ts';

/** What is left out stays as it is. */
export type SettingsChange = ParsedInput<'settings.change'>;

export interface SettingsStore {
  read(): Promise<Settings>;
  /** Answers after the file is on the device; on failure the settings are as before. */
  change(changes: SettingsChange): Promise<Result<Settings>>;
  actor(): Promise<Actor>;
}

const { shape } = settingsSchema;

/** Each field falls back on its own, so a damaged or newer file costs no more than it must; other fields are kept. */
const storedSchema = z.looseObject({
  actor: z.string().min(1).max(64).optional().catch(undefined),
  language: shape.language.catch(systemLanguage),
  theme: shape.theme.catch(USUAL_SETTINGS.theme),
  contrast: shape.contrast.catch(USUAL_SETTINGS.contrast),
  textSize: shape.textSize.catch(USUAL_SETTINGS.textSize),
  lineSpacing: shape.lineSpacing.catch(USUAL_SETTINGS.lineSpacing),
  columns: shape.columns.catch(USUAL_SETTINGS.columns),
  sourceFont: shape.sourceFont.catch(USUAL_SETTINGS.sourceFont),
  targetFont: shape.targetFont.catch(USUAL_SETTINGS.targetFont),
  phraseBreaks: shape.phraseBreaks.catch(USUAL_SETTINGS.phraseBreaks),
  steadyRow: shape.steadyRow.catch(USUAL_SETTINGS.steadyRow),
  reviewer: shape.reviewer.catch(systemUser),
  scoring: shape.scoring.catch(USUAL_SETTINGS.scoring),
  filters: shape.filters.catch(USUAL_SETTINGS.filters),
  keys: shape.keys.catch(USUAL_SETTINGS.keys),
  handover: shape.handover.catch(USUAL_SETTINGS.handover),
});
type Stored = z.infer<typeof storedSchema>;

export function createSettingsStore(file: string, fs: FileSystem = diskFileSystem): SettingsStore {
  let inMemory: Stored | undefined;
  let queue: Promise<unknown> = Promise.resolve();

  const write = async (stored: Stored): Promise<Result<void>> => {
    try {
      await mkdir(dirname(file), { recursive: true, mode: 0o700 });
      await atomicWrite(file, `${JSON.stringify(stored, null, 2)}\n`, fs);
      return ok(undefined);
    } catch (error) {
      return fail(writeProblem(error, basename(file)));
    }
  };

  const load = async (): Promise<Stored> => {
    if (inMemory) return inMemory;
    const stored = storedSchema.parse(await readJson(file, fs));
    inMemory = { ...stored, actor: stored.actor ?? randomUUID() };
    // Who the user is must outlive this run; a folder that refuses it costs only that.
    if (stored.actor === undefined) await write(inMemory);
    return inMemory;
  };

  const inTurn = <T>(task: () => Promise<T>): Promise<T> => {
    const result = queue.then(task);
    queue = result.catch(() => undefined);
    return result;
  };

  return {
    read: () => inTurn(async () => settingsOf(await load())),
    change: (changes) =>
      inTurn(async () => {
        const changed = { ...(await load()), ...defined(changes) };
        const written = await write(changed);
        if (!written.ok) return written;
        inMemory = changed;
        return ok(settingsOf(changed));
      }),
    actor: () =>
      inTurn(async () => {
        const { actor, reviewer } = await load();
        return { id: actor ?? '', name: reviewer };
      }),
  };
}

/** Without what only the host knows. */
function settingsOf(stored: Stored): Settings {
  const names = Object.keys(shape) as (keyof Settings)[];
  return Object.fromEntries(names.map((name) => [name, stored[name]])) as Settings;
}

function defined(changes: SettingsChange): Partial<Settings> {
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
}

async function readJson(file: string, fs: FileSystem): Promise<object> {
  try {
    const value: unknown = JSON.parse((await fs.readFile(file)).toString('utf8'));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
  } catch {
    // No settings yet, or none that can be read: the defaults serve.
    return {};
  }
}

/** Japanese where the system speaks it, else English. */
export function systemLanguage(): Settings['language'] {
  return Intl.DateTimeFormat().resolvedOptions().locale.startsWith('ja') ? 'ja' : 'en';
}

function systemUser(): string {
  try {
    return userInfo().username;
  } catch {
    // A user id without an account (some containers) has no name.
    return '';
  }
}
