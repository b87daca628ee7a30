/** Which module prints which format. Each is loaded when it is asked for: the Word library alone is larger than a host. */

import type { Finding } from '../../../shared/checks/finding.ts';
import { printDocument } from '../../../shared/document/document.ts';
import { copyTitle, createAnnotatedCopy } from '../../../shared/handover/annotated-copy.ts';
import type { CopyOptions } from '../../../shared/handover/copy-options.ts';
import type { ExportChoices, ExportFormat } from '../../../shared/handover/formats.ts';
import type { HtmlChoices } from '../../../shared/handover/html/to-html.ts';
import type { Scoring } from '../../../shared/quality/mqm-score.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import type { Review } from '../../../shared/review/review.ts';
import { asReceived } from '../../../shared/review/working-text.ts';
import { VERSION } from '../../version.ts';
import type { Paper } from './paper.ts';
import { openPress } from './press.ts';

export interface ExportMaterial {
  readonly review: Review;
  /** What the checks say of the working text; asked for by the formats that carry it. */
  readonly findings: () => Promise<readonly Finding[]>;
  readonly choices: ExportChoices;
  readonly scoring: Scoring;
  readonly made: Pick<CopyOptions, 'exportedAt'> & { readonly timeZone: string };
  readonly paper?: Pick<Paper, 'renderPdf'> | undefined;
}

type Printer = (material: ExportMaterial) => Promise<Result<Uint8Array | string>>;

const PRINTERS: Readonly<Record<ExportFormat, Printer>> = {
  async docx(material) {
    const { toDocx } = await import('../../../shared/handover/word/to-docx.ts');
    return ok(await toDocx(await copyOf(material), material.choices));
  },
  html: async (material) => ok(await pageOf(material, {})),
  async pdf(material) {
    const press = await openPress(material.paper);
    if (!press.ok) return press;
    try {
      return await press.value.print(await paperCopy(material));
    } finally {
      await press.value.close();
    }
  },
  async 'clean-text'({ review: { target } }) {
    return target ? ok(printDocument(target)) : NO_TRANSLATION;
  },
  async 'clean-docx'({ review, made }) {
    const { target } = review;
    if (!target) return NO_TRANSLATION;
    const { toCleanDocx } = await import('../../../shared/handover/clean/to-docx.ts');
    return ok(await toCleanDocx(target, { title: copyTitle(review), made: made.exportedAt }));
  },
  async 'clean-markdown'({ review: { target } }) {
    if (!target) return NO_TRANSLATION;
    return ok((await import('../../../shared/handover/clean/to-markdown.ts')).toMarkdown(target));
  },
  async xlsx(material) {
    return ok(await (await import('../../../shared/handover/table/to-xlsx.ts')).toXlsx(await copyOf(material)));
  },
  async csv(material) {
    return ok((await import('../../../shared/handover/table/to-csv.ts')).toCsv(await copyOf(material)));
  },
  async xliff(material) {
    const { toXliff } = await import('../../../shared/handover/exchange/to-xliff.ts');
    return ok(toXliff(await copyOf(material, 'working')));
  },
  async tmx(material) {
    const { toTmx } = await import('../../../shared/handover/exchange/to-tmx.ts');
    return ok(toTmx(await copyOf(material, 'working'), VERSION));
  },
  async json({ review, findings, made }) {
    const { toJson } = await import('../../../shared/handover/json/to-json.ts');
    return ok(toJson({ review, findings: await findings(), exportedAt: made.exportedAt }));
  },
  async scorecard(material) {
    const { toScorecardHtml } = await import('../../../shared/handover/scorecard/to-html.ts');
    return ok(toScorecardHtml(await scorecardOf(material), material.choices.language, material.made.timeZone));
  },
  'scorecard-json': async (material) => ok(`${JSON.stringify(await scorecardOf(material), null, 2)}\n`),
};

const NO_TRANSLATION = fail({ code: 'translation-missing' });

export async function printCopy(format: ExportFormat, material: ExportMaterial): Promise<Result<Uint8Array>> {
  const printed = await PRINTERS[format](material);
  if (!printed.ok) return printed;
  const { value } = printed;
  return ok(typeof value === 'string' ? Buffer.from(value, 'utf8') : value);
}

/** What the interface shows of the file: the page that a browser would show, or its text. */
export interface ExportPreview {
  readonly kind: 'page' | 'text';
  readonly content: string;
}

/** A longer text says no more about the format. */
const PREVIEW_LENGTH = 20_000;

/** A Word copy is shown as a page of the same words: only Word itself knows its line breaks. A spreadsheet is shown as its list. */
export async function previewCopy(format: ExportFormat, material: ExportMaterial): Promise<Result<ExportPreview>> {
  if (format === 'html' || format === 'pdf' || format === 'docx') {
    const head = format !== 'docx' || material.choices.summary;
    return ok({ kind: 'page', content: await pageOf(material, { purpose: 'preview', head }) });
  }
  if (format === 'xlsx') {
    const { toSheetPage } = await import('../../../shared/handover/table/to-sheet-page.ts');
    return ok({ kind: 'page', content: toSheetPage(await copyOf(material)) });
  }
  const printed = await PRINTERS[SHOWN_AS[format] ?? format](material);
  if (!printed.ok) return printed;
  const content = typeof printed.value === 'string' ? printed.value : '';
  if (format === 'scorecard') return ok({ kind: 'page', content });
  return ok({
    kind: 'text',
    content: content.length > PREVIEW_LENGTH ? `${content.slice(0, PREVIEW_LENGTH)}…` : content,
  });
}

const SHOWN_AS: Partial<Record<ExportFormat, ExportFormat>> = { 'clean-docx': 'clean-text' };

/** The page that goes to paper, whether as a PDF or by a printer. */
export async function paperCopy(material: ExportMaterial): Promise<string> {
  return pageOf(material, { purpose: 'paper' });
}

async function copyOf({ review, findings, choices, made }: ExportMaterial, text: CopyOptions['text'] = 'received') {
  const { language, include } = choices;
  return createAnnotatedCopy(review, await findings(), { ...made, language, include, text });
}

async function pageOf(material: ExportMaterial, choices: Omit<HtmlChoices, 'layout'>): Promise<string> {
  const { toHtml } = await import('../../../shared/handover/html/to-html.ts');
  return toHtml(await copyOf(material), { layout: material.choices.layout, ...choices });
}

async function scorecardOf({ review, scoring, made }: ExportMaterial) {
  const { createScorecard } = await import('../../../shared/handover/scorecard/scorecard.ts');
  return createScorecard(asReceived(review), { title: copyTitle(review), exportedAt: made.exportedAt, scoring });
}
