/** Check settings from a JSON file, as a desk keeps them beside its scripts; what the file leaves out is as usual. */
import { readFile } from 'node:fs/promises';
import { RULES } from '../../shared/checks/rules.ts';
import { type CheckSettings, checkSettingsSchema, DEFAULT_CHECK_SETTINGS } from '../../shared/checks/settings.ts';

const partialSchema = checkSettingsSchema
  .partial()
  .refine(({ rules = {} }) => Object.keys(rules).every((id) => RULES.some((rule) => rule.id === id)));

/** Undefined when the file can't be read, is no JSON, or names a rule or a value that there is none of. */
export async function readCheckSettings(path: string | undefined): Promise<CheckSettings | undefined> {
  if (path === undefined) return DEFAULT_CHECK_SETTINGS;
  const text = await readFile(path, 'utf8').catch(() => undefined);
  const read = partialSchema.safeParse(text === undefined ? undefined : parseJson(text));
  return read.success ? checkSettingsSchema.parse({ ...DEFAULT_CHECK_SETTINGS, ...read.data }) : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
