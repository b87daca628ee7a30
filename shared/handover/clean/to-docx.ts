/** The accepted translation as a Word document in the desk's styles: no comments, no changes, nothing of Taiyaku. */
import { Document, Packer, Paragraph } from 'docx';
import type { Document as Article } from '../../document/document.ts';
import { sealPackage } from '../seal-package.ts';
import { textRuns } from '../word/runs.ts';
import { WORD_STYLES, wordStyle } from '../word/styles.ts';

/** `made`: ISO 8601, so that the same text gives the same bytes. */
export async function toCleanDocx(
  article: Article,
  { title, made }: { title: string; made: string },
): Promise<Uint8Array> {
  const children = article.paragraphs
    .filter(({ role }) => role !== 'furniture')
    .map(({ role, text }) => {
      const style = wordStyle(role);
      const bullet = role === 'tags' ? '• ' : '';
      return new Paragraph({
        ...(style !== undefined && { style }),
        children: textRuns(bullet + text, article.language),
      });
    });
  const document = new Document({ title, creator: 'Taiyaku', styles: WORD_STYLES, sections: [{ children }] });
  return sealPackage(new Uint8Array(await Packer.toArrayBuffer(document)), made);
}
