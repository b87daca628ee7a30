/** What reviewers confirmed as a translation memory, TMX 1.4b: one unit a row whose paragraphs are reviewed or approved. */
import type { AnnotatedCopy, CopyParagraph, CopyRow } from '../copy.ts';
import { escapeXml, xmlAttributes } from './escape-xml.ts';

/** `copy` must be of the working text; `version` is the program's. */
export function toTmx(copy: AnnotatedCopy, version: string): string {
  const header = {
    creationtool: 'Taiyaku',
    creationtoolversion: version,
    segtype: 'paragraph',
    'o-tmf': 'Taiyaku',
    adminlang: 'en',
    srclang: copy.source?.language ?? 'ja',
    datatype: 'plaintext',
    creationdate: tmxTime(copy.exportedAt),
  };
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4">
<header${xmlAttributes(header)}/>
<body>
${copy.rows.filter(isConfirmed).map(unitXml).join('\n')}
</body>
</tmx>
`;
}

function isConfirmed({ linked, source, target }: CopyRow): boolean {
  const isSeen = ({ status }: CopyParagraph) => status?.status === 'reviewed' || status?.status === 'approved';
  return linked && source.length > 0 && target.length > 0 && target.every(isSeen);
}

function unitXml({ number, source, target }: CopyRow): string {
  const marks = target.flatMap(({ status }) => (status ? [status] : []));
  const [mark] = marks;
  const state = marks.every(({ status }) => status === 'approved') ? 'approved' : 'reviewed';
  const attributes = {
    tuid: number,
    ...(mark && { creationid: mark.by, creationdate: tmxTime(mark.at) }),
  };
  return `<tu${xmlAttributes(attributes)}>
<prop type="x-state">${state}</prop>
${variantXml(source)}
${variantXml(target)}
</tu>`;
}

function variantXml(paragraphs: readonly CopyParagraph[]): string {
  const [first] = paragraphs;
  const text = paragraphs.map((paragraph) => paragraph.text).join('\n');
  return `<tuv${xmlAttributes({ 'xml:lang': first?.language })}><seg>${escapeXml(text)}</seg></tuv>`;
}

/** `20250612T093000Z`, the form that TMX allows. */
function tmxTime(iso: string): string | undefined {
  const time = Date.parse(iso);
  return Number.isNaN(time) ? undefined : `${new Date(time).toISOString().replace(/[-:]|\.\d+/g, '')}`;
}
