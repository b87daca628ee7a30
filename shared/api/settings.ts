/** The reader's settings, kept by the host for the whole desk: how the page looks, who reviews, how it is scored, which keys. */
import { z } from 'zod';
import { findingSeveritySchema } from '../checks/finding.ts';
import { FIRST_HABITS, handoverHabitsSchema } from '../handover/formats.ts';
import { mqmTypeSchema } from '../quality/mqm.ts';
import { scoringSchema, USUAL_SCORING } from '../quality/mqm-score.ts';

/** Keys of one command in tinykeys' notation; none where the command shall have no key. */
const keysSchema = z.array(z.string().min(1).max(60)).max(4);

export const settingsSchema = z.strictObject({
  language: z.enum(['en', 'ja']),
  theme: z.enum(['system', 'light', 'dark']),
  contrast: z.enum(['system', 'usual', 'high']),
  /** Percent of the normal text size. */
  textSize: z.number().int().min(70).max(200),
  /** Percent of the normal distance between lines. */
  lineSpacing: z.number().int().min(80).max(150),
  /** How wide the two columns may become. */
  columns: z.enum(['narrow', 'usual', 'full']),
  sourceFont: z.enum(['serif', 'sans']),
  targetFont: z.enum(['serif', 'sans']),
  /** Japanese lines break between phrases instead of between any two characters. */
  phraseBreaks: z.boolean(),
  /** The row that the reader goes to is kept at a third of the height. */
  steadyRow: z.boolean(),
  reviewer: z.string().max(200),
  scoring: scoringSchema,
  /** Filters of the findings list that the reader gave a name. */
  filters: z
    .array(
      z.strictObject({
        name: z.string().min(1).max(60),
        hidden: z.array(findingSeveritySchema),
        type: mqmTypeSchema.optional(),
        rule: z.string().max(60).optional(),
        text: z.string().max(200),
      }),
    )
    .max(50),
  /** By command: the keys that the reader chose instead of the usual ones. */
  keys: z.record(z.string().min(1).max(60), keysSchema),
  handover: handoverHabitsSchema,
});
export type Settings = z.infer<typeof settingsSchema>;

/** What holds until the reader chooses; the host knows better for language and reviewer. */
export const USUAL_SETTINGS: Settings = {
  language: 'en',
  theme: 'system',
  contrast: 'system',
  textSize: 100,
  lineSpacing: 100,
  columns: 'usual',
  sourceFont: 'serif',
  targetFont: 'serif',
  phraseBreaks: false,
  steadyRow: false,
  reviewer: '',
  scoring: USUAL_SCORING,
  filters: [],
  keys: {},
  handover: FIRST_HABITS,
};
