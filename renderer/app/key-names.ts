/** Key presses as they are written on the keys of this machine. */

export const IS_MAC = /Mac|iPhone|iPad/.test(navigator.platform);

const NAMES: Readonly<Record<string, string>> = {
  $mod: IS_MAC ? '⌘' : 'Ctrl',
  Alt: IS_MAC ? '⌥' : 'Alt',
  Shift: IS_MAC ? '⇧' : 'Shift',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
};

/** `$mod+Shift+m` as "Ctrl+Shift+M". */
export function nameKeys(keys: string): string {
  return keys
    .replace('++', '+plus')
    .split('+')
    .map((key) => key.replace(/^(?:Key|Digit)(?=\w$)/, ''))
    .map((key) => NAMES[key] ?? (key === 'plus' ? '+' : key.length === 1 ? key.toUpperCase() : key))
    .join(IS_MAC ? '' : '+');
}
