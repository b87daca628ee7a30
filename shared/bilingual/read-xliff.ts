/** Reads XLIFF 1.2 and 2.x: units as rows, notes and quality issues as remarks. Our own come back as they were written. */
import { fail, ok, type Result } from '../result.ts';
import type { BilingualNote, BilingualRow, BilingualText, BilingualWarning } from './bilingual-text.ts';
import { childrenNamed, readXmlParts, textOf, type XmlElement } from './read-xml.ts';
import { noteOf, readUnit1 } from './xliff-1.ts';
import { readUnit2 } from './xliff-2.ts';
import { OWN_NAMESPACE } from './xliff-namespaces.ts';
import { readNotes } from './xliff-notes.ts';

/** Elements that are read whole; `notes` and `note` are those outside the units. */
const PARTS: ReadonlySet<string> = new Set(['unit', 'trans-unit', 'notes', 'note', 'skeleton', 'skl', 'internal-file']);

/** `name`: the file's display name. Fails, with the line, on what is no XML or no XLIFF. */
export function readXliff(xml: string, name: string): Result<BilingualText> {
  const reader = new XliffReader();
  const fault = readXmlParts(xml, {
    isPart: (element) => PARTS.has(element),
    enter: (element) => reader.enter(element),
    take: (part) => reader.take(part),
  });
  if (fault || !reader.isXliff) return fail({ code: 'bilingual-malformed', name, line: fault?.line ?? 1 });
  return ok(reader.text());
}

class XliffReader {
  isXliff = false;
  private files = 0;
  private readonly rows: BilingualRow[] = [];
  private readonly notes: BilingualNote[] = [];
  private readonly warnings = new Set<BilingualWarning>();
  private readonly facts = new Map<'source' | 'target' | 'original' | 'translation' | 'title', string>();

  enter({ name, attributes }: XmlElement): void {
    if (name === 'xliff') this.isXliff = true;
    if (name === 'file') this.files += 1;
    if (name !== 'xliff' && name !== 'file') return;
    this.learn('source', attributes.get('srcLang') ?? attributes.get('source-language'));
    this.learn('target', attributes.get('trgLang') ?? attributes.get('target-language'));
    this.learn('original', attributes.get('original'));
    this.learn('translation', attributes.get(`{${OWN_NAMESPACE}}target`));
    this.learn('title', attributes.get(`{${OWN_NAMESPACE}}title`));
  }

  take(part: XmlElement): void {
    if (part.name === 'notes') this.notes.push(...readNotes(childrenNamed(part, 'note'), []));
    else if (part.name === 'note' && textOf(part).trim() !== '') this.notes.push(noteOf(part));
    if (part.name !== 'unit' && part.name !== 'trans-unit') return;
    const { row, warnings } = part.name === 'unit' ? readUnit2(part) : readUnit1(part);
    this.rows.push(row);
    for (const warning of warnings) this.warnings.add(warning);
  }

  text(): BilingualText {
    if (this.files > 1) this.warnings.add('several-files');
    const { facts, rows, notes, warnings } = this;
    return {
      format: 'xliff',
      rows,
      notes,
      warnings,
      languages: { source: facts.get('source'), target: facts.get('target') },
      names: { source: facts.get('original'), target: facts.get('translation') },
      title: facts.get('title'),
    };
  }

  /** The first file that says so counts. */
  private learn(fact: 'source' | 'target' | 'original' | 'translation' | 'title', value: string | undefined): void {
    if (value !== undefined && value !== '' && !this.facts.has(fact)) this.facts.set(fact, value);
  }
}
