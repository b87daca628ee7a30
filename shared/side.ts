/** The two sides of a pair: the article (source) and its translation (target). */
import { z } from 'zod';

export const sideSchema = z.enum(['source', 'target']);
export type Side = z.infer<typeof sideSchema>;
