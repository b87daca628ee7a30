/** What `taiyaku export` was asked for: which reviews, in which formats, where to, and what of them. */
import { extname } from 'node:path';
import { findingSeveritySchema } from '../../shared/checks/finding.ts';
import { copyLayoutSchema } from '../../shared/handover/copy-layout.ts';
import {
  EXPORT_FORMATS,
  type ExportChoices,
  type ExportFormat,
  exportFormatSchema,
  usualChoices,
} from '../../shared/handover/formats.ts';
import { mqmSeveritySchema } from '../../shared/quality/severity.ts';
import type { Arguments } from './read-arguments.ts';

export const EXPORT_OPTIONS = {
  format: { type: 'string', multiple: true },
  output: { type: 'string', short: 'o' },
  library: { type: 'string' },
  layout: { type: 'string' },
  summary: { type: 'boolean' },
  'open-only': { type: 'boolean' },
  findings: { type: 'string' },
  severity: { type: 'string' },
  by: { type: 'string', multiple: true },
} as const;

interface CommandWish {
  readonly reviews: readonly string[];
  readonly formats: readonly ExportFormat[];
  readonly output: string;
  /** Whether `output` is a folder, which gets one file a review and format. */
  readonly isFolder: boolean;
  readonly choicesOf: (format: ExportFormat) => ExportChoices;
}

/** A wish, or the sentence that says what is wrong with it. */
export function readExportWish(read: Arguments): CommandWish | string {
  const { positionals: reviews, terminal } = read;
  const { translate, language } = terminal;
  const output = read.text('output');
  if (reviews.length === 0) return translate('cli.usage.oneReview', { command: 'export' });
  if (output === undefined) return translate('cli.usage.outputMissing');
  const named = read.texts('format').flatMap((list) => list.split(','));
  const formats = named.length > 0 ? named : [formatOf(output)];
  const known = formats.map((format) => exportFormatSchema.safeParse(format));
  const wrong = known.findIndex(({ success }) => !success);
  if (wrong >= 0) {
    const format = formats[wrong] ?? '';
    return translate('cli.usage.unknownFormat', { format, known: exportFormatSchema.options.join(', ') });
  }
  const choices = readChoices(read);
  if (typeof choices === 'string') return translate('cli.usage.wrongOption', { option: choices, command: 'export' });
  return {
    reviews,
    formats: known.flatMap(({ data }) => (data ? [data] : [])),
    output,
    isFolder: reviews.length > 1 || formats.length > 1,
    choicesOf(format) {
      const usual = usualChoices(format, language);
      return { ...usual, ...choices, include: { ...usual.include, ...choices.include } };
    },
  };
}

/** By the ending of the file, the longest that fits; the ending itself where none does. */
function formatOf(output: string): string {
  const fitting = exportFormatSchema.options
    .filter((format) => output.endsWith(`.${EXPORT_FORMATS[format].ending}`))
    .sort((a, b) => EXPORT_FORMATS[b].ending.length - EXPORT_FORMATS[a].ending.length);
  return fitting[0] ?? extname(output).slice(1);
}

type Chosen = Partial<Omit<ExportChoices, 'include'>> & { readonly include: Partial<ExportChoices['include']> };

/** What was chosen, or the option whose value nobody knows. */
function readChoices(read: Arguments): Chosen | string {
  const layout = copyLayoutSchema.optional().safeParse(read.text('layout'));
  if (!layout.success) return '--layout';
  const severity = mqmSeveritySchema.optional().safeParse(read.text('severity'));
  if (!severity.success) return '--severity';
  const list = read.text('findings');
  const findings = findingSeveritySchema.array().safeParse(list === 'none' ? [] : (list?.split(',') ?? []));
  if (!findings.success) return '--findings';
  const reviewers = read.texts('by');
  return {
    ...(layout.data && { layout: layout.data }),
    ...(read.has('summary') && { summary: true }),
    include: {
      ...(read.has('open-only') && { openOnly: true }),
      ...(list !== undefined && { findings: findings.data }),
      ...(severity.data && { leastSeverity: severity.data }),
      ...(reviewers.length > 0 && { reviewers: [...reviewers] }),
    },
  };
}
