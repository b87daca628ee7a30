/** Which keys run which command: the usual ones or those that the reader chose, and what a choice would clash with. */

/** Keys are written in tinykeys' notation: `$mod+Shift+m`, `F8`, `x`. `$mod` is Ctrl, on a Mac Cmd. */
export interface KeyedCommand {
  readonly id: string;
  readonly keys: readonly string[];
  /** Parts of the page in which single letters are commands. */
  readonly zones?: readonly string[];
  /** Whether it also runs while text is being typed. */
  readonly inText?: boolean;
}

/** By command: the keys that the reader chose. */
export type ChosenKeys = Readonly<Record<string, readonly string[]>>;

export function keysOf({ id, keys }: KeyedCommand, chosen: ChosenKeys): readonly string[] {
  return chosen[id] ?? keys;
}

/** A key without Ctrl, Cmd or Alt that could be text: a command only where nothing is typed. */
export function isBare(keys: string): boolean {
  const parts = partsOf(keys);
  return !/^F\d+$/i.test(parts.at(-1) ?? '') && parts.slice(0, -1).every((modifier) => modifier === 'Shift');
}

/** Why a key cannot be a command's. */
export type KeyRefusal =
  | { readonly kind: 'taken'; readonly by: string }
  /** The browser, the system or a text box needs it. */
  | { readonly kind: 'reserved' }
  /** A letter alone can't run a command that has no part of the page to itself. */
  | { readonly kind: 'needsModifier' };

export function refuseKeys(
  command: KeyedCommand,
  keys: string,
  { commands, chosen }: { readonly commands: readonly KeyedCommand[]; readonly chosen: ChosenKeys },
): KeyRefusal | undefined {
  if (RESERVED.test(keys)) return { kind: 'reserved' };
  if (isBare(keys) && ((command.zones ?? []).length === 0 || command.inText)) return { kind: 'needsModifier' };
  const other = commands.find(
    (one) =>
      one.id !== command.id &&
      keysOf(one, chosen).some((taken) => isSamePress(taken, keys)) &&
      clash(one, command, keys),
  );
  return other && { kind: 'taken', by: other.id };
}

/**
 * Tab walks, Escape leaves, Enter and Space press; Ctrl+Alt with a letter writes characters on many keyboards and with
 * arrows belongs to the desktop; the rest are the clipboard's, the browser's windows and the writing of text.
 */
const RESERVED =
  /(?:^|\+)(?:Tab|Escape)$|^(?:Shift\+)?(?:Enter|Space)$|^\$mod\+Alt\+(?:Shift\+)?(?:\w|Key\w|Arrow\w+)$|^\$mod\+(?:[acvxwtnqr]|Shift\+[twn])$|^(?:Alt\+)?F4$|^(?:F5|F11|F12)$/i;

function isSamePress(one: string, other: string): boolean {
  return normalise(one) === normalise(other);
}

/** The physical key that is stored for Alt is the letter that is printed on it. */
function normalise(keys: string): string {
  return keys.toLowerCase().replace(/(?:key|digit)(?=\w$)/, '');
}

/** Two commands clash where one press could mean both. */
function clash(one: KeyedCommand, other: KeyedCommand, keys: string): boolean {
  return !isBare(keys) || (one.zones ?? []).some((zone) => other.zones?.includes(zone));
}

function partsOf(keys: string): readonly string[] {
  return keys.replace(/(^|\+)\+$/, '$1plus').split('+');
}

/** What is read of a key press; a `KeyboardEvent` has all of it. */
interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

const MODIFIERS: ReadonlySet<string> = new Set(['Control', 'Meta', 'Alt', 'AltGraph', 'Shift', 'CapsLock', 'Fn']);

/** The notation of a press; undefined while only modifiers are held, and for keys that write by themselves. */
export function readKeys(press: KeyPress, isMac: boolean): string | undefined {
  if (MODIFIERS.has(press.key) || press.key === 'Dead' || press.key === 'Unidentified') return undefined;
  const command = isMac ? press.metaKey : press.ctrlKey;
  const other = isMac ? press.ctrlKey : press.metaKey;
  const modifiers = [
    ...(command ? ['$mod'] : []),
    ...(other ? [isMac ? 'Control' : 'Meta'] : []),
    ...(press.altKey ? ['Alt'] : []),
    ...(press.shiftKey ? ['Shift'] : []),
  ];
  return [...modifiers, nameOfKey(press)].join('+');
}

/** With Alt a Mac writes other characters, so the place of the key counts there. */
function nameOfKey({ key, code, altKey }: KeyPress): string {
  if (key === ' ') return 'Space';
  if (altKey && /^(?:Key|Digit)\w$/.test(code)) return code;
  return key.length === 1 ? key.toLowerCase() : key;
}
