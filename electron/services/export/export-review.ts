/** Makes a file to hand over from a review, in any of the formats. */
import type { Finding } from '../../../shared/checks/finding.ts';
import { runChecks } from '../../../shared/checks/run-checks.ts';
import type { TermIndex } from '../../../shared/glossary/term-index.ts';
import { EXPORT_FORMATS, type ExportChoices, type ExportFormat } from '../../../shared/handover/formats.ts';
import type { Scoring } from '../../../shared/quality/mqm-score.ts';
import { ok, type Result } from '../../../shared/result.ts';
import type { Review } from '../../../shared/review/review.ts';
import { loadLexicon } from '../lexicon/load-lexicon.ts';
import { safeFileName } from '../library/file-name.ts';
import type { Paper } from './paper.ts';
import { type ExportMaterial, type ExportPreview, paperCopy, previewCopy, printCopy } from './print-copy.ts';

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
  /** How strict the desk is. */
  readonly scoring: Scoring;
  /** The host's own page engine, for PDF. */
  readonly paper?: Pick<Paper, 'renderPdf'> | undefined;
}

export async function exportReview(wish: ExportWish): Promise<Result<ExportedFile>> {
  const { ending, mediaType } = EXPORT_FORMATS[wish.format];
  const printed = await printCopy(wish.format, materialOf(wish));
  if (!printed.ok) return printed;
  return ok({ name: `${safeFileName(wish.name, 'review')}.${ending}`, mediaType, bytes: printed.value });
}

export async function previewExport(wish: ExportWish): Promise<Result<ExportPreview>> {
  return previewCopy(wish.format, materialOf(wish));
}

export async function exportForPaper(wish: ExportWish): Promise<string> {
  return paperCopy(materialOf(wish));
}

function materialOf({ review, choices, terms, scoring, paper }: ExportWish): ExportMaterial {
  return {
    review,
    choices,
    scoring,
    paper,
    findings: () => findingsOf(review, terms),
    made: {
      exportedAt: new Date().toISOString(),
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    },
  };
}

/** What the checks say of the newest version; nothing of half a pair. */
async function findingsOf(review: Review, terms: TermIndex): Promise<readonly Finding[]> {
  const { source, target, links, checks } = review;
  if (!source || !target) return [];
  return runChecks({ source, target, links, glossaries: terms, settings: checks, lexicon: await loadLexicon() });
}
