/** The program itself: what it is, its window, its settings, and the resources that the page computes with. */

import { z } from 'zod';
import { languageMarkSchema } from '../../checks/language-mark.ts';
import { actorSchema } from '../../review/event.ts';
import { PROOFREAD_LIMIT } from '../limits.ts';
import { type Method, method } from '../method.ts';
import { settingsSchema } from '../settings.ts';
import { nothing, reference } from '../values.ts';

/** A library in this build; `licence` is its SPDX expression, `text` its licence files in full. */
export const componentSchema = z.strictObject({
  name: z.string(),
  version: z.string(),
  licence: z.string(),
  text: z.string(),
});

export const programMethods = {
  'app.describe': method(
    nothing,
    z.strictObject({
      version: z.string(),
      host: z.enum(['desktop', 'loopback']),
      actor: actorSchema,
      /** The review to show at once: named on the command line, else the last one, else a sample. */
      opening: reference.optional(),
    }),
  ),
  /** What this build is made of, with the licences of the libraries in it. */
  'app.about': method(
    nothing,
    z.strictObject({
      version: z.string(),
      runtime: z.array(z.strictObject({ name: z.string(), version: z.string() })),
      components: z.array(componentSchema),
    }),
  ),
  /** What the frame around the page shows of it: the menu, the progress in the dock or taskbar. */
  'window.describe': method(
    z.strictObject({
      /** `keys` in tinykeys' notation. */
      commands: z
        .array(z.strictObject({ id: z.string().max(100), keys: z.string().max(100).optional(), applies: z.boolean() }))
        .max(500),
      /** From 0 to 1; null while nothing takes long. */
      progress: z.union([z.number().min(0).max(1), z.literal('unknown'), z.null()]),
      /** Whether the page stands at the start, with nothing in it that another view would take away. */
      atStart: z.boolean(),
    }),
    nothing,
  ),
  'settings.read': method(nothing, settingsSchema),
  'settings.change': method(settingsSchema.partial(), settingsSchema),
  /**
   * What the checks weigh sentences and the spelling of names by: the gzipped tables (see lexicon/word-table-format.ts) in
   * base64, as far as there are any.
   */
  'lexicon.read': method(nothing, z.strictObject({ headwords: z.string().optional(), names: z.string().optional() })),
  /** What the grammar library says of English texts, one list of marks a text. */
  'text.proofread': method(
    z.strictObject({
      texts: z.array(z.string().max(PROOFREAD_LIMIT)).max(10_000),
      dialect: z.enum(['american', 'british']),
    }),
    z.strictObject({ marks: z.array(z.array(languageMarkSchema)) }),
  ),
} satisfies Record<string, Method>;
