/** The one guard that keeps keys of an input method (kana to kanji) from every shortcut. */

/** The code that browsers give to the key press that begins a composition, before `isComposing` is set. */
const PROCESS_KEY = 229;

export function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === PROCESS_KEY;
}
