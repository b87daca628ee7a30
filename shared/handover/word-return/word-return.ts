/** What a returned Word copy would bring into the review: shown before anything of it is taken in. */
import { z } from 'zod';
import type { EventBody } from '../../review/event.ts';

const said = { author: z.string(), at: z.string(), text: z.string() };

export const returnedItemSchema = z.strictObject({
  /** The same however often the copy comes back. */
  id: z.string(),
  /** `edited`: another wording of a comment. `accepted`: a suggestion that the text says, with no mark left of it. */
  kind: z.enum(['comment', 'reply', 'edited', 'resolved', 'reopened', 'suggestion', 'accepted']),
  /** Who and when, ISO 8601; of untracked edits and of what Word notes no name for, whoever saved the file last. */
  ...said,
  /** The words that it is about; empty for the article as a whole. */
  quote: z.string(),
  /** What came with a new comment. */
  replies: z.array(z.strictObject(said)),
  /** Typed over the text without being tracked. */
  isDirect: z.boolean(),
  /** False when its words stand nowhere in the present text: it is kept with their quotation. */
  isPlaced: z.boolean(),
});

export const returnPreviewSchema = z.strictObject({
  items: z.array(returnedItemSchema),
  /** Comments, replies and changes that were in the copy and are here already. */
  known: z.number().int(),
  /** Changes of the Japanese text, which are not taken in. */
  sourceChanges: z.number().int(),
});
export type ReturnPreview = z.infer<typeof returnPreviewSchema>;

/** An event that one item leads to, by whom and when. */
export interface ReturnedAct {
  readonly body: EventBody;
  readonly author: string;
  readonly at: string;
}

export interface ReturnedItem extends z.infer<typeof returnedItemSchema> {
  readonly acts: readonly ReturnedAct[];
}

export interface WordReturn extends Omit<ReturnPreview, 'items'> {
  readonly items: readonly ReturnedItem[];
}
