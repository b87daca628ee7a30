/** What the styles of a Word document say about roles. Their ids are in the writer's language, their names in English. */
import { SaxesParser } from 'saxes';
import type { Role } from '../../../shared/document/document.ts';

interface DocxStyle {
  readonly role?: Role;
  readonly isList: boolean;
}

/** By style id; empty when the part cannot be read, since the text does not depend on it. */
export function readDocxStyles(xml: string): ReadonlyMap<string, DocxStyle> {
  const styles = new Map<string, DocxStyle>();
  const parser = new SaxesParser({ xmlns: true });
  let failed = false;
  let id: string | undefined;
  parser.on('error', () => {
    failed = true;
  });
  parser.on('opentag', ({ local, attributes }) => {
    const attribute = (name: string) => Object.values(attributes).find((candidate) => candidate.local === name)?.value;
    if (local === 'style') id = attribute('styleId');
    if (local === 'name' && id !== undefined) styles.set(id, toStyle(attribute('val') ?? ''));
  });
  parser.write(xml).close();
  return failed ? new Map() : styles;
}

function toStyle(name: string): DocxStyle {
  const role = roleOf(name.toLowerCase());
  return { isList: /^list\b/i.test(name), ...(role && { role }) };
}

function roleOf(name: string): Role | undefined {
  if (name === 'title' || name === 'heading 1') return 'headline';
  if (name === 'subtitle') return 'subheadline';
  if (name === 'caption') return 'caption';
  return /^heading [2-9]$/.test(name) ? 'crosshead' : undefined;
}
