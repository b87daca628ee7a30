/** Full-width Latin letters, digits and signs as half-width ones, one code unit for one, so that offsets stay true. */

const FULL_WIDTH = /[\uff01-\uff5e\u3000]/g;

export function foldWidth(text: string): string {
  return text.replace(FULL_WIDTH, (character) =>
    character === '\u3000' ? ' ' : String.fromCharCode(character.charCodeAt(0) - 0xfee0),
  );
}
