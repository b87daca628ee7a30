/** Files that the page hands over, and what is read from them. */

import { z } from 'zod';
import { sideSchema } from '../../side.ts';
import { GLOSSARY_LIMIT_BYTES, PASTE_LIMIT } from '../limits.ts';
import { type Method, method } from '../method.ts';
import { encodingSchema, readingSchema, understandingSchema } from '../reading.ts';
import { name, reference } from '../values.ts';

export const documentMethods = {
  /** Hands a picked, dropped or pasted file to the host. */
  'file.receive': method(
    z.strictObject({ name, base64: z.string().max(Math.ceil((GLOSSARY_LIMIT_BYTES * 4) / 3) + 4) }),
    z.strictObject({ file: reference }),
  ),
  /** What a file holds, when nobody has said yet which side it is. */
  'file.understand': method(z.strictObject({ file: reference }), understandingSchema),
  'document.read': method(
    z.strictObject({
      file: reference,
      side: sideSchema,
      encoding: encodingSchema.optional(),
      /** Parts that reading left out and that belong to the article after all. */
      keep: z.array(z.number().int().min(0)).max(1000).optional(),
    }),
    readingSchema,
  ),
  'document.readPasted': method(z.strictObject({ text: z.string().max(PASTE_LIMIT), side: sideSchema }), readingSchema),
} satisfies Record<string, Method>;
