/** How a copy shows the two texts: facing each other, or the translation alone. */
import { z } from 'zod';

export const copyLayoutSchema = z.enum(['translation', 'facing']);
export type CopyLayout = z.infer<typeof copyLayoutSchema>;
