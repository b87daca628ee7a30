/** Which module prints which format. Each is loaded when it is asked for: the Word library alone is larger than a host. */
import type { AnnotatedCopy } from '../../../shared/handover/copy.ts';
import type { ExportChoices, ExportFormat } from '../../../shared/handover/formats.ts';

export interface ExportMaterial {
  readonly copy: AnnotatedCopy;
  readonly choices: ExportChoices;
}

const PRINTERS: Readonly<Record<ExportFormat, (material: ExportMaterial) => Promise<Uint8Array | string>>> = {
  async docx({ copy, choices }) {
    return (await import('../../../shared/handover/word/to-docx.ts')).toDocx(copy, choices);
  },
  async html({ copy, choices }) {
    return (await import('../../../shared/handover/html/to-html.ts')).toHtml(copy, choices);
  },
};

export async function printCopy(format: ExportFormat, material: ExportMaterial): Promise<Uint8Array> {
  const printed = await PRINTERS[format](material);
  return typeof printed === 'string' ? Buffer.from(printed, 'utf8') : printed;
}

/** What the interface shows of the file: the page that a browser would show, or its text. */
export interface ExportPreview {
  readonly kind: 'page' | 'text';
  readonly content: string;
}

/** A Word copy is shown as a page of the same words: only Word itself knows its line breaks. */
export async function previewCopy(format: ExportFormat, { copy, choices }: ExportMaterial): Promise<ExportPreview> {
  const { toHtml } = await import('../../../shared/handover/html/to-html.ts');
  return {
    kind: 'page',
    content: toHtml(copy, { layout: choices.layout, filter: false, head: format !== 'docx' || choices.summary }),
  };
}
