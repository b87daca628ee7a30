/** Reads TMX 1.1 to 1.4b: the Japanese and the English variant of each unit as a row, its notes as remarks. */
import { fail, ok, type Result } from '../result.ts';
import type {
  BilingualComment,
  BilingualParagraph,
  BilingualRow,
  BilingualText,
  BilingualWarning,
} from './bilingual-text.ts';
import { inlineText } from './inline-text.ts';
import { toLanguage } from './languages.ts';
import { childrenNamed, readXmlParts, textOf, XML_NAMESPACE, type XmlElement } from './read-xml.ts';
import { rowSide } from './row-paragraphs.ts';
import { statusOf } from './xliff-states.ts';

/** `name`: the file's display name. Fails, with the line, on what is no XML or no TMX. */
export function readTmx(xml: string, name: string): Result<BilingualText> {
  const rows: BilingualRow[] = [];
  const warnings = new Set<BilingualWarning>();
  const foreign = new Set<string>();
  let isTmx = false;
  let sourceLanguage = '';
  const fault = readXmlParts(xml, {
    isPart: (element) => element === 'tu',
    enter(element) {
      if (element.name === 'tmx') isTmx = true;
      if (element.name === 'header') sourceLanguage = element.attributes.get('srclang') ?? '';
    },
    take(unit) {
      const row = readUnit(unit, warnings);
      if (row) rows.push(row);
      else for (const variant of childrenNamed(unit, 'tuv')) foreign.add(languageCode(variant));
    },
  });
  if (fault || !isTmx) return fail({ code: 'bilingual-malformed', name, line: fault?.line ?? 1 });
  if (rows.length === 0 && foreign.size > 0) {
    return fail({ code: 'bilingual-languages', name, languages: [...foreign].slice(0, 5).join(', ') });
  }
  if (toLanguage(sourceLanguage) === 'en') warnings.add('sides-swapped');
  return ok({ format: 'tmx', rows, notes: [], languages: { source: 'ja', target: 'en' }, names: {}, warnings });
}

function languageCode({ attributes }: XmlElement): string {
  return attributes.get(`{${XML_NAMESPACE}}lang`) ?? attributes.get('lang') ?? '';
}

/** Undefined when the unit has neither language. */
function readUnit(unit: XmlElement, warnings: Set<BilingualWarning>): BilingualRow | undefined {
  const variants = childrenNamed(unit, 'tuv');
  const [source, target] = (['ja', 'en'] as const).map((language) => {
    const [first, second] = variants.filter((variant) => toLanguage(languageCode(variant)) === language);
    if (second) warnings.add('variants-left-out');
    const inline = inlineText([first && childrenNamed(first, 'seg').map((seg) => ({ ...seg, preserved: true }))[0]]);
    if (inline.hasCodes) warnings.add('codes-left-out');
    return rowSide(inline, language === 'ja' ? 'source' : 'target').paragraphs;
  });
  if (!source || !target || source.length + target.length === 0) return undefined;
  return { source, target: withState(target, unit), notes: notesOf([unit, ...variants]) };
}

function withState(paragraphs: readonly BilingualParagraph[], unit: XmlElement): readonly BilingualParagraph[] {
  const state = childrenNamed(unit, 'prop').find(({ attributes }) => attributes.get('type') === 'x-state');
  const status = statusOf(state && textOf(state).trim());
  if (!status) return paragraphs;
  const doer = { by: unit.attributes.get('creationid'), at: timeOf(unit.attributes.get('creationdate')) };
  return paragraphs.map((paragraph) => ({ ...paragraph, status: { status, ...doer } }));
}

function notesOf(elements: readonly XmlElement[]): readonly BilingualComment[] {
  return elements
    .flatMap((element) => childrenNamed(element, 'note'))
    .map((note) => textOf(note).trim())
    .filter((text) => text !== '')
    .map((text) => ({ kind: 'comment', remarks: [{ text }] }));
}

/** TMX writes `20250612T093000Z`. */
function timeOf(text: string | undefined): string | undefined {
  return text?.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z');
}
