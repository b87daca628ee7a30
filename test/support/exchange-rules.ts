/**
 * The rules of the exchange formats beyond the schemas that we have: XLIFF 2.1 (OASIS, sections 4.2 and 4.3: children and
 * their order, required and unique ids, references) and TMX 1.4b (its DTD's content models and required attributes).
 */
import type { XmlElement } from './read-docx.ts';

const elements = ({ children }: XmlElement) => children.filter((child) => typeof child !== 'string');
const named = (element: XmlElement, name: string) => elements(element).filter((child) => child.name === name);
const descendants = (element: XmlElement): readonly XmlElement[] =>
  elements(element).flatMap((child) => [child, ...descendants(child)]);

export function xliffFaults(root: XmlElement): readonly string[] {
  const [xliff] = named(root, 'xliff');
  if (!xliff) return ['no xliff element'];
  const { version, srcLang, trgLang, xmlns } = xliff.attributes;
  const faults: string[] = [];
  if (version !== '2.1' || !srcLang || !trgLang) faults.push('version, srcLang and trgLang are required');
  if (xmlns !== 'urn:oasis:names:tc:xliff:document:2.0') faults.push('the core namespace is wrong');
  const files = named(xliff, 'file');
  if (files.length === 0 || files.some(({ attributes }) => !attributes.id)) faults.push('a file needs an id');
  for (const file of files) {
    const units = named(file, 'unit');
    const ids = units.map(({ attributes }) => attributes.id ?? '');
    if (new Set(ids).size !== ids.length || ids.includes('')) faults.push('unit ids must be there and unique');
    if (named(file, 'notes').some((notes) => elements(notes).length === 0)) faults.push('notes must not be empty');
    faults.push(...units.flatMap(unitFaults));
  }
  return faults;
}

const UNIT_ORDER = ['mtc:matches', 'notes', 'originalData', 'segment'];

function unitFaults(unit: XmlElement): readonly string[] {
  const faults: string[] = [];
  const where = `unit ${unit.attributes.id}`;
  const order = elements(unit).map(({ name }) => UNIT_ORDER.indexOf(name));
  if (order.includes(-1) || order.some((at, index) => at < (order[index - 1] ?? 0))) faults.push(`${where}: order`);
  const segments = named(unit, 'segment');
  if (segments.length === 0) faults.push(`${where}: no segment`);
  for (const segment of segments) {
    const parts = elements(segment).map(({ name }) => name);
    if (parts.join() !== 'source' && parts.join() !== 'source,target') faults.push(`${where}: segment has ${parts}`);
    if (!['initial', 'translated', 'reviewed', 'final'].includes(segment.attributes.state ?? '')) {
      faults.push(`${where}: state`);
    }
  }
  const notes = named(unit, 'notes').flatMap(elements);
  const noteIds = notes.map(({ attributes }) => attributes.id ?? '');
  if (new Set(noteIds).size !== noteIds.length) faults.push(`${where}: note ids`);
  const marks = segments.flatMap(descendants).filter(({ name }) => ['mrk', 'sm', 'em'].includes(name));
  const markIds = marks.filter(({ name }) => name !== 'em').map(({ attributes }) => attributes.id ?? '');
  if (new Set(markIds).size !== markIds.length || markIds.includes('')) faults.push(`${where}: mark ids`);
  const opened = marks.filter(({ name }) => name === 'sm').map(({ attributes }) => attributes.id ?? '');
  const closed = marks.filter(({ name }) => name === 'em').map(({ attributes }) => attributes.startRef ?? '');
  if ([...opened].sort().join() !== [...closed].sort().join()) faults.push(`${where}: start and end markers`);
  for (const { attributes } of marks) {
    const note = /^#n=(.*)$/.exec(attributes.ref ?? '')?.[1];
    if (attributes.type === 'comment' && !noteIds.includes(note ?? '')) faults.push(`${where}: ref ${attributes.ref}`);
    if ((attributes.id ?? 'x').match(/\s/)) faults.push(`${where}: id with a space`);
  }
  return faults;
}

const HEADER = ['creationtool', 'creationtoolversion', 'segtype', 'o-tmf', 'adminlang', 'srclang', 'datatype'];

export function tmxFaults(root: XmlElement): readonly string[] {
  const [tmx] = named(root, 'tmx');
  if (tmx?.attributes.version !== '1.4') return ['no tmx element of version 1.4'];
  const faults: string[] = [];
  if (
    elements(tmx)
      .map(({ name }) => name)
      .join() !== 'header,body'
  )
    faults.push('header, then body');
  const [header] = named(tmx, 'header');
  faults.push(...HEADER.filter((name) => !header?.attributes[name]).map((name) => `header without ${name}`));
  for (const unit of named(tmx, 'body').flatMap(elements)) {
    const names = elements(unit).map(({ name }) => name);
    if (!/^(?:(?:note|prop),)*tuv(?:,tuv)*$/.test(names.join())) faults.push(`tu has ${names}`);
    for (const variant of named(unit, 'tuv')) {
      if (!variant.attributes['xml:lang']) faults.push('tuv without xml:lang');
      if (named(variant, 'seg').length !== 1) faults.push('tuv without seg');
    }
    const date = unit.attributes.creationdate;
    if (date !== undefined && !/^\d{8}T\d{6}Z$/.test(date)) faults.push(`creationdate ${date}`);
  }
  return faults;
}
