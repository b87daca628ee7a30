/** The formats in which a review is handed over: how their files end, and what can be chosen about them. */
import { z } from 'zod';
import { copyLayoutSchema } from './copy-layout.ts';
import { DEFAULT_INCLUSION, inclusionSchema } from './inclusion.ts';

/** What a file is for, in the order in which the formats are offered. */
export const EXPORT_PURPOSES = ['read', 'clean', 'list', 'exchange', 'quality'] as const;

interface Format {
  readonly purpose: (typeof EXPORT_PURPOSES)[number];
  /** What follows the review's name, the dot left out. */
  readonly ending: string;
  readonly mediaType: string;
  /** Which of the choices make a difference to it. */
  readonly choices: readonly ('layout' | 'summary' | 'include' | 'language')[];
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export const EXPORT_FORMATS = {
  docx: { purpose: 'read', ending: 'docx', mediaType: WORD, choices: ['layout', 'summary', 'include', 'language'] },
  html: { purpose: 'read', ending: 'html', mediaType: 'text/html', choices: ['layout', 'include', 'language'] },
  pdf: { purpose: 'read', ending: 'pdf', mediaType: 'application/pdf', choices: ['layout', 'include', 'language'] },
  'clean-text': { purpose: 'clean', ending: 'clean.txt', mediaType: 'text/plain', choices: [] },
  'clean-docx': { purpose: 'clean', ending: 'clean.docx', mediaType: WORD, choices: [] },
  'clean-markdown': { purpose: 'clean', ending: 'clean.md', mediaType: 'text/markdown', choices: [] },
  xlsx: { purpose: 'list', ending: 'xlsx', mediaType: SHEET, choices: ['include', 'language'] },
  csv: { purpose: 'list', ending: 'csv', mediaType: 'text/csv', choices: ['include', 'language'] },
  xliff: { purpose: 'exchange', ending: 'xlf', mediaType: 'application/xliff+xml', choices: ['include'] },
  tmx: { purpose: 'exchange', ending: 'tmx', mediaType: 'application/x-tmx+xml', choices: [] },
  json: { purpose: 'exchange', ending: 'json', mediaType: 'application/json', choices: [] },
  scorecard: { purpose: 'quality', ending: 'score.html', mediaType: 'text/html', choices: ['language'] },
  'scorecard-json': { purpose: 'quality', ending: 'score.json', mediaType: 'application/json', choices: [] },
} as const satisfies Record<string, Format>;

export type ExportFormat = keyof typeof EXPORT_FORMATS;
export const exportFormatSchema = z.enum(Object.keys(EXPORT_FORMATS) as [ExportFormat, ...ExportFormat[]]);

export const exportChoicesSchema = z.strictObject({
  /** The language of the copy's own words. */
  language: z.enum(['en', 'ja']),
  layout: copyLayoutSchema,
  /** Whether the copy begins with a page that says what it is. */
  summary: z.boolean(),
  include: inclusionSchema,
});
export type ExportChoices = z.infer<typeof exportChoicesSchema>;

/** What was chosen last, to be offered again: the formats, and the choices for each. */
export const handoverHabitsSchema = z.strictObject({
  formats: z.array(exportFormatSchema),
  choices: z.partialRecord(exportFormatSchema, exportChoicesSchema),
});
export type HandoverHabits = z.infer<typeof handoverHabitsSchema>;

export const FIRST_HABITS: HandoverHabits = { formats: ['docx'], choices: {} };

/** What a reader of the format is used to: Word holds the text that is worked on, a web page both. */
export function usualChoices(format: ExportFormat, language: ExportChoices['language']): ExportChoices {
  return { language, layout: format === 'docx' ? 'translation' : 'facing', summary: false, include: DEFAULT_INCLUSION };
}
