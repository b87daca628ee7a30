/** What a reader of a PDF finds in it. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export async function readPdf(bytes: Uint8Array): Promise<{ readonly tagged: boolean; readonly text: string }> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1);
  const pages = await Promise.all(numbers.map(async (number) => (await document.getPage(number)).getTextContent()));
  const text = pages.flatMap(({ items }) => items.map((item) => ('str' in item ? item.str : ''))).join('');
  const tagged = (await document.getMarkInfo())?.Marked === true;
  await document.destroy();
  return { tagged, text: text.normalize('NFKC') };
}
