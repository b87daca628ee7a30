/** Text as XML: nothing of it can become markup, and characters that XML cannot hold are written out (visible-text.ts). */
import { showUnwritable } from '../visible-text.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // Attribute values and line ends are normalised by every reader, unless they are written as references.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Safe as element content and inside a quoted attribute; read back, it is the same text. */
export function escapeXml(text: string): string {
  return showUnwritable(text).replace(/[&<>"\t\n\r]/g, (character) => ENTITIES[character] ?? character);
}

/** ` name="value"` for each value that there is. */
export function xmlAttributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${escapeXml(String(value))}"`]))
    .join('');
}
