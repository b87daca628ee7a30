/** Values that many methods take and give. */
import { z } from 'zod';

/** An opaque name that the host gave to a file; it says nothing about where the file is. */
export const reference = z.string().min(1).max(200);
export const name = z.string().min(1).max(255);
export const nothing = z.strictObject({});

/** A file that the host made, for the page to save. */
export const madeFile = z.strictObject({ name, mediaType: z.string(), base64: z.string() });
