/** Must be imported before any schema: zod else tries to compile code when a schema is made, which our policy forbids. */
import { z } from 'zod';

z.config({ jitless: true });
