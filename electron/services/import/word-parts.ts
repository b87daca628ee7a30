/** The parts of a Word document that a copy coming back is read from; macros and all else in the file are left alone. */

import type { WordParts } from '../../../shared/handover/word-return/compare-return.ts';
import { entriesOf } from '../../../shared/handover/word-return/read-comments.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import type { ReceivedFile } from '../files/received-files.ts';
import { findMainPart, oleProblem, readXml, UNPACKED_LIMIT_BYTES } from './docx.ts';
import { formatOf } from './format-of.ts';
import { findZipEntries } from './zip-archive.ts';

/** By the last word of a relationship's type (ECMA-376 part 1, section 15, and Microsoft's [MS-DOCX]). */
const RELATED = {
  comments: 'comments',
  commentsExtended: 'extended',
  commentsIds: 'ids',
  commentsExtensible: 'extensible',
} as const satisfies Record<string, keyof WordParts>;

export function readWordParts({ bytes, name }: ReceivedFile): Result<WordParts> {
  const format = formatOf(bytes, name);
  if (format === 'ole') return oleProblem(bytes, name);
  const entries = format === 'zip' ? findZipEntries(bytes) : undefined;
  if (!entries) return fail({ code: 'docx-damaged', name });
  const main = findMainPart(bytes, entries);
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const paths = new Map<keyof WordParts, string>([
    ['document', main],
    ['core', 'docProps/core.xml'],
    ['custom', 'docProps/custom.xml'],
  ]);
  const relations = readXml(bytes, entries.get(`${folder}_rels/${main.slice(folder.length)}.rels`));
  for (const relation of entriesOf(relations, 'Relationship')) {
    const type = relation.get('Type')?.split('/').at(-1) ?? '';
    const target = relation.get('Target') ?? '';
    if (isRelated(type)) paths.set(RELATED[type], target.startsWith('/') ? target.slice(1) : folder + target);
  }
  const found = [...paths].flatMap(([part, path]) => {
    const entry = entries.get(path);
    return entry ? [[part, entry] as const] : [];
  });
  const sizeBytes = found.reduce((sum, [, { unpackedBytes }]) => sum + unpackedBytes, 0);
  if (sizeBytes > UNPACKED_LIMIT_BYTES) {
    return fail({ code: 'file-too-large', name, sizeBytes, limitBytes: UNPACKED_LIMIT_BYTES });
  }
  if (found.some(([part, { encrypted }]) => part === 'document' && encrypted))
    return fail({ code: 'docx-protected', name });
  const { document, ...others } = Object.fromEntries(found.map(([part, entry]) => [part, readXml(bytes, entry)]));
  return document === undefined ? fail({ code: 'docx-damaged', name }) : ok({ document, ...others });
}

function isRelated(type: string): type is keyof typeof RELATED {
  return Object.hasOwn(RELATED, type);
}
