/**
 * What a Word copy that came back says beyond what the review knows: new comments, replies, states of threads, tracked
 * and untracked changes, each carried from the text that was handed over to the text of now.
 */
import type { Document } from '../../document/document.ts';
import { compareEvents } from '../../review/clock.ts';
import type { ReviewEvent } from '../../review/event.ts';
import { foldEvents } from '../../review/fold.ts';
import type { Review } from '../../review/review.ts';
import { asReceived } from '../../review/working-text.ts';
import { reviewMark } from '../copy-mark.ts';
import { compareParagraph } from './compare-paragraph.ts';
import { exportedSuggestions } from './exported-suggestions.ts';
import { baseText, matchArticle, shareFound } from './match-article.ts';
import { type CommentParts, readComments, type WordRemark } from './read-comments.ts';
import { type CopyProperties, readProperties } from './read-properties.ts';
import { readStory, type Stretch } from './read-story.ts';
import { returnedChanges } from './returned-changes.ts';
import { returnedRemarks } from './returned-remarks.ts';
import type { ReturnedItem, WordReturn } from './word-return.ts';

/** The XML of a Word document's parts. */
export interface WordParts extends CommentParts {
  readonly document: string;
  readonly core?: string | undefined;
  readonly custom?: string | undefined;
}

interface ReturnedCopy {
  readonly stretches: readonly Stretch[];
  readonly remarks: readonly WordRemark[];
  readonly properties: CopyProperties;
}

/** Undefined when the parts are no well-formed Word document. */
export function readReturnedCopy(parts: WordParts): ReturnedCopy | undefined {
  const stretches = readStory(parts.document);
  const remarks = readComments(parts);
  if (!stretches || !remarks) return undefined;
  return { stretches, remarks, properties: readProperties(parts.core, parts.custom) };
}

export interface ReturnOptions {
  /** IANA name: what Word's local times are taken for where Word does not say the true ones. */
  readonly timeZone: string;
  /** ISO 8601: stands for times that cannot be read. */
  readonly now: string;
}

/** Copies without a mark are taken for ours when at least so much of the text is in them. */
const LEAST_SHARE = 0.5;

/** Undefined when it is the copy of another review, or no copy at all. `events`: all of the review's. */
export function compareReturn(
  { stretches, remarks, properties }: ReturnedCopy,
  events: readonly ReviewEvent[],
  { timeZone, now }: ReturnOptions,
): WordReturn | undefined {
  const ordered = [...events].sort(compareEvents);
  const review = foldEvents(ordered);
  const received = receivedThen(ordered, versionOf(properties, stretches, review));
  const { target: exported } = received;
  if (!review.target || !exported || !isOurs(properties, stretches, review, exported)) return undefined;
  const article = matchArticle(stretches, { source: review.source, target: exported });
  const suggestions = exportedSuggestions(received, exported, properties.madeAt);
  const compared = new Map(
    article.paragraphs.map((one) => [
      one,
      compareParagraph({
        ...one,
        language: one.side === 'target' ? exported.language : 'ja',
        suggestions: one.side === 'target' ? (suggestions.get(one.paragraph.id) ?? []) : [],
      }),
    ]),
  );
  const savedAt = Date.parse(properties.savedAt);
  const saved = {
    by: properties.savedBy || UNNAMED,
    at: Number.isNaN(savedAt) ? now : new Date(savedAt).toISOString(),
  };
  const setting = { review, events: ordered, exported, article, compared, timeZone, saved };
  const said = returnedRemarks(remarks, setting);
  const changed = returnedChanges(setting);
  return {
    items: unique([...said.items, ...changed.items]),
    known: said.known + changed.known,
    sourceChanges: changed.sourceChanges,
  };
}

/** Whoever changed a file that keeps no names. */
const UNNAMED = 'Word';

/** The review as of that version, nothing taken into its text. */
function receivedThen(ordered: readonly ReviewEvent[], version: number): Review {
  let count = 0;
  const end = ordered.findIndex(({ type, data }) => {
    const isVersion =
      type === 'target.revised' || (type === 'document.imported' && 'side' in data && data.side === 'target');
    if (isVersion) count += 1;
    return count > version;
  });
  return asReceived(foldEvents(end < 0 ? ordered : ordered.slice(0, end)));
}

/** Counted from 1: what the copy says, else the version of which most paragraphs stand in it to the letter. */
function versionOf({ version }: CopyProperties, stretches: readonly Stretch[], { revisions }: Review): number {
  if (version !== undefined && version <= revisions.length) return version;
  const texts = new Set(stretches.map(({ pieces }) => baseText(pieces)));
  const shares = revisions.map(({ document }) => document.paragraphs.filter(({ text }) => texts.has(text)).length);
  return shares.lastIndexOf(Math.max(0, ...shares)) + 1;
}

function isOurs({ mark }: CopyProperties, stretches: readonly Stretch[], review: Review, exported: Document): boolean {
  if (mark !== undefined) return mark === reviewMark(review);
  return shareFound(stretches, exported) >= LEAST_SHARE;
}

function unique(items: readonly ReturnedItem[]): readonly ReturnedItem[] {
  return [...new Map(items.map((item) => [item.id, item])).values()];
}
