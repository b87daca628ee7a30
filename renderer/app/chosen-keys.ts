/** The keys of each command as the reader has them. */
import { keysOf } from '../../shared/keys/key-map.ts';
import { useSettings } from '../state/settings-store.ts';
import type { Command } from './command.ts';
import { COMMANDS } from './commands.ts';
import { nameKeys } from './key-names.ts';

export function keysOfCommand(command: Command): readonly string[] {
  return keysOf(command, useSettings.getState().settings.keys);
}

/** The first key of a command as it is written on the keyboard; undefined where it has none. */
export function useKeyName(id: string): string | undefined {
  const chosen = useSettings(({ settings }) => settings.keys);
  const command = COMMANDS.find((one) => one.id === id);
  const first = command && keysOf(command, chosen)[0];
  return first === undefined ? undefined : nameKeys(first);
}
