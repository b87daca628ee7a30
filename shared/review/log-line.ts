/** How an event stands in a review file: see ../log/log-format.ts. */
import { createLogFormat } from '../log/log-format.ts';
import { eventBodySchema, isKnownEventType, type ReviewEvent, type UnknownEvent } from './event.ts';

/** The version of the file format that this program writes. */
export const FORMAT_VERSION = 1;

/** What a line of a review file can hold. */
export type LogEvent = ReviewEvent | UnknownEvent;

export const REVIEW_LOG = createLogFormat({
  kind: 'review',
  format: 'taiyaku',
  version: FORMAT_VERSION,
  body: eventBodySchema,
  isKnownType: isKnownEventType,
});

export const { formatLog, parseLine, isKnown: isReviewEvent } = REVIEW_LOG;
