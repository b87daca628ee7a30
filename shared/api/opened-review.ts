/** A review as the host lists and opens it. */

import { z } from 'zod';
import { reviewEventSchema } from '../review/event.ts';
import { name, reference } from './values.ts';

export const reviewSummarySchema = z.strictObject({
  review: reference,
  name,
  title: z.string(),
  /** ISO 8601. */
  modifiedAt: z.string(),
});
export type ReviewSummary = z.infer<typeof reviewSummarySchema>;

/** What opening found wrong with the file; nothing of it is ever deleted. */
export const repairSchema = z.strictObject({
  tornLine: z.boolean(),
  quarantinedLines: z.array(z.number().int()),
  unknownEvents: z.number().int(),
});
export type Repair = z.infer<typeof repairSchema>;

export const openedReviewSchema = z.strictObject({
  review: reference,
  name,
  events: z.array(reviewEventSchema),
  repair: repairSchema,
  /** Set when the review can only be read: who holds the lock, empty when the file itself may not be written. */
  lockedBy: z.string().optional(),
  /** Set with a lock of another machine: nobody here can tell whether it is still meant. `since` is ISO 8601. */
  foreignLock: z.strictObject({ machine: z.string(), since: z.string() }).optional(),
});
export type OpenedReview = z.output<typeof openedReviewSchema>;
