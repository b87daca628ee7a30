/** Makes a file to hand over from a review, in any of the formats. */
import type { Finding } from '../../../shared/checks/finding.ts';
import { runChecks } from '../../../shared/checks/run-checks.ts';
import type { TermIndex } from '../../../shared/glossary/term-index.ts';
import { createAnnotatedCopy } from '../../../shared/handover/annotated-copy.ts';
import { EXPORT_FORMATS, type ExportChoices, type ExportFormat } from '../../../shared/handover/formats.ts';
import type { Review } from '../../../shared/review/review.ts';
import { loadLexicon } from '../lexicon/load-lexicon.ts';
import { safeFileName } from '../library/file-name.ts';
import { type ExportMaterial, type ExportPreview, previewCopy, printCopy } from './print-copy.ts';

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
  readonly choices: ExportChoices;
  /** The review's glossaries. */
  readonly terms: TermIndex;
}

export async function exportReview(wish: ExportWish): Promise<ExportedFile> {
  const { ending, mediaType } = EXPORT_FORMATS[wish.format];
  return {
    name: `${safeFileName(wish.name, 'review')}.${ending}`,
    mediaType,
    bytes: await printCopy(wish.format, await materialOf(wish)),
  };
}

export async function previewExport(wish: ExportWish): Promise<ExportPreview> {
  return previewCopy(wish.format, await materialOf(wish));
}

async function materialOf({ review, choices, terms }: ExportWish): Promise<ExportMaterial> {
  const copy = createAnnotatedCopy(review, await findingsOf(review, terms), {
    language: choices.language,
    include: choices.include,
    exportedAt: new Date().toISOString(),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  });
  return { copy, choices };
}

/** What the checks say of the newest version; nothing of half a pair. */
async function findingsOf(review: Review, terms: TermIndex): Promise<readonly Finding[]> {
  const { source, target, links, checks } = review;
  if (!source || !target) return [];
  return runChecks({ source, target, links, glossaries: terms, settings: checks, lexicon: await loadLexicon() });
}
