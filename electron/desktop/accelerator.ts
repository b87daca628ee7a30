/** The page's keys (tinykeys' notation) as Electron writes them in a menu. */

const NAMES: Readonly<Record<string, string>> = {
  $mod: 'CmdOrCtrl',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
};

/** Undefined for bare letters, which count in parts of the page only: in a menu they would be taken from typing. */
export function toAccelerator(keys: string | undefined): string | undefined {
  if (keys === undefined || !/^(?:\$mod|Alt)\+|(?:^|\+)F\d+$/.test(keys)) return undefined;
  const parts = keys.split('+').map((key) => NAMES[key] ?? (key.length === 1 ? key.toUpperCase() : key));
  return parts.join('+');
}
