/** PDF files made in code: lines of text at places of a page, in fonts that are not in the file. */
import { encodeText } from './encode-text.ts';

export interface PdfLineToWrite {
  readonly text: string;
  /** Points from the lower left. */
  readonly x: number;
  readonly y: number;
  readonly size?: number;
}

/** `japanese`: Shift_JIS codes with the character map of that name, as older desks' programs write them. */
export interface PdfToWrite {
  readonly pages: readonly (readonly PdfLineToWrite[])[];
  readonly japanese?: '90ms-RKSJ-H' | '90ms-RKSJ-V';
  /** What stands in the trailer beside the root, for files that are locked. */
  readonly trailer?: string;
}

export function writePdf({ pages, japanese, trailer = '' }: PdfToWrite): Uint8Array {
  const font =
    japanese === undefined
      ? '<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >>'
      : `<< /Type /Font /Subtype /Type0 /BaseFont /Ryumin-Light-${japanese} /Encoding /${japanese} /DescendantFonts [4 0 R] >>`;
  const descendant =
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /Ryumin-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /Supplement 2 >> /DW 1000 /FontDescriptor 5 0 R >>';
  const descriptor =
    '<< /Type /FontDescriptor /FontName /Ryumin-Light /Flags 4 /FontBBox [0 -136 1000 864] /ItalicAngle 0 /Ascent 860 /Descent -140 /CapHeight 709 /StemV 69 >>';
  const kids = pages.map((_, index) => `${6 + index * 2} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    font,
    descendant,
    descriptor,
    ...pages.flatMap((lines, index) => pageObjects(lines, 7 + index * 2, japanese !== undefined)),
  ];
  return assemble(objects, trailer);
}

function pageObjects(lines: readonly PdfLineToWrite[], content: number, isJapanese: boolean): readonly string[] {
  const stream = lines
    .map(({ text, x, y, size = 10 }) => `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm <${hex(text, isJapanese)}> Tj ET`)
    .join('\n');
  return [
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${content} 0 R >>`,
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
  ];
}

function hex(text: string, isJapanese: boolean): string {
  return Buffer.from(isJapanese ? encodeText(text, 'shift_jis') : Buffer.from(text, 'latin1')).toString('hex');
}

function assemble(objects: readonly string[], trailer: string): Uint8Array {
  let file = '%PDF-1.4\n';
  const places: number[] = [];
  objects.forEach((object, index) => {
    places.push(file.length);
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
  });
  const start = file.length;
  const entries = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(file, 'latin1'));
}

/** The trailer of a file that opens only with a password. */
export const LOCKED = `/ID [<${'00'.repeat(16)}> <${'00'.repeat(16)}>] /Encrypt << /Filter /Standard /V 1 /R 2 /Length 40 /P -4 /O <${'5a'.repeat(32)}> /U <${'a5'.repeat(32)}> >>`;
