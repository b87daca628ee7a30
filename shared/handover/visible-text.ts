/**
 * Characters that would hide or reorder what a reader sees, written out as their code point: a copy that is read by
 * eye must not say one thing and show another (Unicode TR36 names the bidirectional controls). Characters that XML or
 * HTML cannot hold (C0 controls, lone surrogates, non-characters) are written out too, so that nothing is lost.
 */

/** C0 and C1 controls except tab and line feed, bidirectional controls and isolates, lone surrogates, U+FFFE/F. */
const HIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be shown.
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|\p{Surrogate}/gu;

/** The text in pieces, of which those with a `code` are one hidden character each. */
export function splitHidden(text: string): readonly { readonly text: string; readonly code?: string }[] {
  const pieces: { text: string; code?: string }[] = [];
  let end = 0;
  for (const { 0: character, index } of text.matchAll(HIDDEN)) {
    if (index > end) pieces.push({ text: text.slice(end, index) });
    pieces.push({ text: character, code: nameCharacter(character) });
    end = index + character.length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end) });
  return pieces;
}

function nameCharacter(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Line ends become `\n`; each hidden character becomes `[U+202E]`. */
export function showHidden(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(HIDDEN, (character) => `[${nameCharacter(character)}]`);
}

/** What XML 1.0 cannot hold: C0 controls but tab and line ends, lone surrogates, U+FFFE/F. */
const UNWRITABLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be shown.
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** For files that programs read: only what the format cannot hold becomes `[U+0000]`. */
export function showUnwritable(text: string): string {
  return text.replace(UNWRITABLE, (character) => `[${nameCharacter(character)}]`);
}
