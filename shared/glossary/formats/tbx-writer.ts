/** Writes TBX-Basic: version 3 (ISO 30042:2019) in both styles, and version 2 (2008), which most programs read. */
import type { Concept, Mark, Term } from '../concept.ts';
import {
  BASIC_NAMESPACE,
  MARKED_NOTES,
  MIN_CATEGORIES,
  MIN_NAMESPACE,
  TBX_NAMESPACE,
  toSpeechWord,
  toStatusWord,
  toTypeWord,
} from './tbx-names.ts';

export type TbxStyle = 'dca' | 'dct' | 'v2';

export function writeTbx(name: string, concepts: readonly Concept[], style: TbxStyle): string {
  const write = createWriter(style);
  const entries = concepts.map((concept) => write.entry(concept)).join('\n');
  const header = `<fileDesc><titleStmt><title>${escapeXml(name)}</title></titleStmt><sourceDesc><p>Taiyaku</p></sourceDesc></fileDesc>`;
  const body = `<text>\n<body>\n${entries}\n</body>\n</text>`;
  const xml = '<?xml version="1.0" encoding="UTF-8"?>\n';
  if (style === 'v2') {
    return `${xml}<martif type="TBX-Basic" xml:lang="ja">\n<martifHeader>${header}</martifHeader>\n${body}\n</martif>\n`;
  }
  const modules = style === 'dct' ? ` xmlns:min="${MIN_NAMESPACE}" xmlns:basic="${BASIC_NAMESPACE}"` : '';
  return `${xml}<tbx type="TBX-Basic" style="${style}" xml:lang="ja" xmlns="${TBX_NAMESPACE}"${modules}>\n<tbxHeader>${header}</tbxHeader>\n${body}\n</tbx>\n`;
}

function createWriter(style: TbxStyle) {
  const names =
    style === 'v2'
      ? { entry: 'termEntry', language: 'langSet', term: 'tig' }
      : { entry: 'conceptEntry', language: 'langSec', term: 'termSec' };

  /** A category: an attribute's value, or an element of its module. */
  const category = (element: string, type: string, value: string | undefined, target = ''): string => {
    if (value === undefined || value === '') return '';
    const link = target === '' ? '' : ` target="${escapeXml(target)}"`;
    if (style !== 'dct') return `<${element} type="${type}"${link}>${escapeXml(value)}</${element}>`;
    const tag = `${MIN_CATEGORIES.has(type) ? 'min' : 'basic'}:${type}`;
    return `<${tag}${link}>${escapeXml(value)}</${tag}>`;
  };

  const transaction = (type: string, mark: Mark | undefined): string =>
    mark === undefined
      ? ''
      : `<transacGrp>${category('transac', 'transactionType', type)}${category('transacNote', 'responsibility', mark.by)}<date>${escapeXml(mark.at)}</date></transacGrp>`;

  const term = (one: Term, partOfSpeech: string | undefined): string => {
    const { text, status, kind, reading } = one;
    const notes = [
      status === 'forbidden' ? MARKED_NOTES.forbidden : '',
      reading === undefined ? '' : `${MARKED_NOTES.reading}: ${reading}`,
    ];
    return [
      `<${names.term}><term>${escapeXml(text)}</term>`,
      category('termNote', 'administrativeStatus', toStatusWord(status)),
      category('termNote', 'termType', toTypeWord(kind)),
      category('termNote', 'partOfSpeech', partOfSpeech && toSpeechWord(partOfSpeech)),
      ...notes.map(note),
      `</${names.term}>`,
    ].join('');
  };

  const languages = (concept: Concept): string =>
    (['ja', 'en'] as const)
      .map((language) => {
        const terms = concept.terms.filter((one) => one.language === language);
        if (terms.length === 0) return '';
        const sections = terms.map((one) => term(one, concept.partOfSpeech)).join('\n');
        return `<${names.language} xml:lang="${language}">\n${sections}\n</${names.language}>\n`;
      })
      .join('');

  return {
    entry(concept: Concept): string {
      const { domain, definition, firstMention, authority, created, changed } = concept;
      const parts = [
        category('descrip', 'subjectField', domain),
        category('descrip', 'definition', definition),
        note(concept.note),
        note(firstMention === undefined ? '' : `${MARKED_NOTES.firstMention}: ${firstMention}`),
        category('admin', 'source', authority?.name),
        category('xref', 'externalCrossReference', authority?.link, authority?.link),
        transaction('origination', created),
        transaction('modification', changed),
      ];
      const head = parts.filter((part) => part !== '').join('\n');
      return `<${names.entry} id="${escapeXml(toXmlId(concept.id))}">\n${head}${head === '' ? '' : '\n'}${languages(concept)}</${names.entry}>`;
    },
  };
}

function note(text: string | undefined): string {
  return text === undefined || text === '' ? '' : `<note>${escapeXml(text)}</note>`;
}

/** Ids of the standard are XML names; what is none is kept behind an underscore, each odd unit by its number. */
export function toXmlId(id: string): string {
  const name = id.replace(/[^A-Za-z0-9.-]/g, (unit) => `_${unit.charCodeAt(0).toString(16)}_`);
  return `_${name}`;
}

export function fromXmlId(name: string): string {
  if (!name.startsWith('_')) return name;
  return name
    .slice(1)
    .replace(/_([0-9a-f]{1,4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** Characters that XML 1.0 cannot hold are left out. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;')
    .replaceAll('\n', '&#10;')
    .replaceAll('\t', '&#9;');
}
