/** Makes the annotated copy of a review as a file: HTML or Word. */
import type { ExportFormat } from '../../../shared/api/contract.ts';
import type { Finding } from '../../../shared/checks/finding.ts';
import { runChecks } from '../../../shared/checks/run-checks.ts';
import type { TermIndex } from '../../../shared/glossary/term-index.ts';
import { createAnnotatedCopy } from '../../../shared/handover/annotated-copy.ts';
import type { AnnotatedCopy } from '../../../shared/handover/copy.ts';
import type { InterfaceLanguage } from '../../../shared/locales/resources.ts';
import type { Review } from '../../../shared/review/review.ts';
import { loadLexicon } from '../lexicon/load-lexicon.ts';
import { safeFileName } from '../library/file-name.ts';

export interface ExportedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

export interface ExportWish {
  readonly review: Review;
  /** The review's name in the library, for the file's. */
  readonly name: string;
  readonly format: ExportFormat;
  readonly language: InterfaceLanguage;
  /** The review's glossaries. */
  readonly terms: TermIndex;
}

const MEDIA_TYPES: Readonly<Record<ExportFormat, string>> = {
  html: 'text/html',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

export async function exportReview({ review, name, format, language, terms }: ExportWish): Promise<ExportedFile> {
  const copy = createAnnotatedCopy(review, await findingsOf(review, terms), {
    language,
    exportedAt: new Date().toISOString(),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  });
  return {
    name: `${safeFileName(name, 'review')}.${format}`,
    mediaType: MEDIA_TYPES[format],
    bytes: await printCopy(copy, format),
  };
}

/** Each format is loaded when it is asked for: the Word library alone is larger than the rest of a host. */
async function printCopy(copy: AnnotatedCopy, format: ExportFormat): Promise<Uint8Array> {
  if (format === 'docx') return (await import('../../../shared/handover/docx.ts')).toDocx(copy);
  return Buffer.from((await import('../../../shared/handover/html.ts')).toHtml(copy), 'utf8');
}

/** What the checks say of the newest version; nothing of half a pair. */
async function findingsOf(review: Review, terms: TermIndex): Promise<readonly Finding[]> {
  const { source, target, links, checks } = review;
  if (!source || !target) return [];
  return runChecks({ source, target, links, glossaries: terms, settings: checks, lexicon: await loadLexicon() });
}
