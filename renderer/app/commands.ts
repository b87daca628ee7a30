/** Every command of the interface, once: menus, palette, shortcuts and the key map read this list. */
import { ALIGNMENT_COMMANDS } from './alignment-commands.ts';
import type { Command } from './command.ts';
import { COMMENT_COMMANDS } from './comment-commands.ts';
import { DIALOG_COMMANDS } from './dialog-commands.ts';
import { SUGGESTION_COMMANDS, VIEW_COMMANDS } from './editing-commands.ts';
import { EVERYWHERE_COMMANDS } from './everywhere-commands.ts';
import { FINDING_COMMANDS } from './finding-commands.ts';
import { ROW_COMMANDS } from './row-commands.ts';

export const COMMANDS: readonly Command[] = [
  ...EVERYWHERE_COMMANDS,
  ...DIALOG_COMMANDS,
  ...ROW_COMMANDS,
  ...VIEW_COMMANDS,
  ...ALIGNMENT_COMMANDS,
  ...FINDING_COMMANDS,
  ...COMMENT_COMMANDS,
  ...SUGGESTION_COMMANDS,
];

/** Runs a command by its id, if it is one and applies now: also how the host's menus speak to the page. */
export function runCommand(id: string): void {
  const command = COMMANDS.find((one) => one.id === id);
  if (command?.applies()) command.run();
}
