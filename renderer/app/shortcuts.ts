/** Keys to commands. Nothing fires while an input method composes, and letters only where they cannot be text. */
import { useEffect } from 'react';
import { matchKeyBindingPress, parseKeybinding } from 'tinykeys';
import { type ChosenKeys, isBare, keysOf } from '../../shared/keys/key-map.ts';
import { useApp } from '../state/app-store.ts';
import { rememberLast } from '../state/remember-last.ts';
import { useSettings } from '../state/settings-store.ts';
import { isComposing } from '../ui/composition.ts';
import type { Command } from './command.ts';
import { COMMANDS } from './commands.ts';

type Press = ReturnType<typeof parseKeybinding>[number];

interface Binding {
  readonly command: Command;
  readonly press: Press;
  /** A letter or an arrow without Ctrl, Cmd or Alt: only in the command's zones. */
  readonly bare: boolean;
}

const bindingsFrom = rememberLast((chosen: ChosenKeys): readonly Binding[] =>
  COMMANDS.flatMap((command) =>
    keysOf(command, chosen).flatMap((keys) =>
      parseKeybinding(keys).map((press) => ({ command, press, bare: isBare(keys) })),
    ),
  ),
);

/** Listens while the application is shown. */
export function useShortcuts(): void {
  useEffect(() => {
    window.addEventListener('keydown', runShortcut);
    return () => window.removeEventListener('keydown', runShortcut);
  }, []);
}

function runShortcut(event: KeyboardEvent): void {
  if (isComposing(event) || event.defaultPrevented || (event.repeat && !isWalking(event))) return;
  if (useApp.getState().dialog !== undefined) return;
  const bindings = bindingsFrom(useSettings.getState().settings.keys);
  const binding = bindings.find(({ press }) => matchKeyBindingPress(event, press));
  if (!binding || !isMeant(binding, event.target) || !binding.command.applies()) return;
  event.preventDefault();
  binding.command.run();
}

/** A held key walks on through rows and findings; any other command runs once a press. */
function isWalking({ key }: KeyboardEvent): boolean {
  return /^(?:[jkn]|Arrow.*|F3|F8)$/i.test(key);
}

function isMeant({ command, bare, press }: Binding, target: EventTarget | null): boolean {
  const element = target instanceof HTMLElement ? target : undefined;
  if (element && isTyping(element)) return !bare && command.inText === true;
  if (!bare) return true;
  // A space on a button presses it.
  if (element && press[1] === 'Space' && element.matches('button, [role="button"]')) return false;
  const zones = element?.closest<HTMLElement>('[data-zone]')?.dataset.zone?.split(' ') ?? [];
  return command.zones?.some((zone) => zones.includes(zone)) ?? false;
}

function isTyping(element: HTMLElement): boolean {
  return element.isContentEditable || element.matches('input, textarea, select');
}
