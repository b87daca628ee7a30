/** Word documents made in code: a package around the XML of a body. */
import { strToU8, type Zippable, zipSync } from 'fflate';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const NAMESPACES = `xmlns:w="${W}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"`;
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';

export const documentXml = (body: string, prolog = '') =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${prolog}<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`;

export function writeDocx(
  body: string,
  parts: Readonly<Record<string, string>> = {},
  target = 'word/document.xml',
): Uint8Array {
  const files: Zippable = {
    '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATION}" Target="${target}"/></Relationships>`,
    ),
    [target]: strToU8(documentXml(body)),
  };
  for (const [name, content] of Object.entries(parts)) files[name] = strToU8(content);
  return zipSync(files);
}

/** A paragraph of one run; `properties` is the XML of its w:pPr. */
export const paragraph = (text: string, properties = '') =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

export const styled = (text: string, style: string) => paragraph(text, `<w:pStyle w:val="${style}"/>`);

export const stylesXml = (names: Readonly<Record<string, string>>) =>
  `<w:styles ${NAMESPACES}>${Object.entries(names)
    .map(([id, name]) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`)
    .join('')}</w:styles>`;
