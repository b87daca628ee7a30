/** Which remarks a new version of the translation answers: by whether the words that a remark is about were changed. */
import type { SpanAnchor } from '../anchor/anchor.ts';
import type { Document } from '../document/document.ts';
import { paragraphsById } from '../document/paragraphs-by-id.ts';
import { correctionsBetween } from '../text/hunks.ts';
import type { ReviewEvent } from './event.ts';
import { foldEvents } from './fold.ts';
import type { Review, Thread } from './review.ts';

/**
 * `answered`: the words themselves were changed or are gone. `elsewhere`: something near them was (in their paragraph,
 * or in what answers it on the other side; for a remark on the article, anywhere). `untouched`: nothing was.
 */
export type AnswerKind = 'answered' | 'elsewhere' | 'untouched';

export interface Answer {
  readonly kind: AnswerKind;
  /** What stood there and what stands there now, where the words themselves were changed. */
  readonly was?: string;
  readonly is?: string;
}

/** By thread: what the newest version received did about it. Empty before a second version, without later remarks. */
export function findAnswers(events: readonly ReviewEvent[]): ReadonlyMap<string, Answer> {
  const at = events.findLastIndex(({ type }) => type === 'target.revised');
  const revision = events[at];
  if (revision?.type !== 'target.revised') return new Map();
  const before = foldEvents(events.slice(0, at));
  const after = revision.data.document;
  return new Map(
    [...before.threads.values()]
      .filter(({ deleted, orphaned, resolved }) => !deleted && !orphaned && !resolved)
      .map((thread) => [thread.id, answerTo(thread, before, after)]),
  );
}

function answerTo({ anchor }: Thread, before: Review, after: Document): Answer {
  if (anchor.on === 'article') {
    const ids = before.target?.paragraphs.map(({ id }) => id) ?? [];
    const isChanged = ids.length !== after.paragraphs.length || ids.some((id) => isOther(id, before, after));
    return { kind: isChanged ? 'elsewhere' : 'untouched' };
  }
  if (anchor.side === 'source') {
    const linked = before.links.find(({ source }) => source.includes(anchor.paragraph))?.target ?? [];
    return { kind: linked.some((id) => isOther(id, before, after)) ? 'elsewhere' : 'untouched' };
  }
  if (!isOther(anchor.paragraph, before, after)) return { kind: 'untouched' };
  return anchor.on === 'paragraph' ? { kind: 'answered' } : answerInWords(anchor, before, after);
}

const textIn = (document: Document | undefined, paragraph: string) =>
  document && paragraphsById(document).get(paragraph)?.text;

function isOther(paragraph: string, { target }: Review, after: Document): boolean {
  return textIn(target, paragraph) !== textIn(after, paragraph);
}

function answerInWords({ paragraph, start, end, exact }: SpanAnchor, { target }: Review, after: Document): Answer {
  const was = textIn(target, paragraph) ?? '';
  const is = textIn(after, paragraph);
  if (is === undefined) return { kind: 'answered', was: exact, is: '' };
  // An insertion at the very edge ("around" before a figure) is about these words too.
  const touching = correctionsBetween(was, is, after.language).filter(
    (hunk) =>
      (hunk.start < end && hunk.end > start) || (hunk.start === hunk.end && hunk.start >= start && hunk.end <= end),
  );
  const [first] = touching;
  const last = touching.at(-1);
  if (!first || !last) return { kind: 'elsewhere' };
  const [from, to] = [Math.min(start, first.start), Math.max(end, last.end)];
  let words = '';
  let place = from;
  for (const hunk of touching) {
    words += was.slice(place, hunk.start) + hunk.inserted;
    place = hunk.end;
  }
  return { kind: 'answered', was: was.slice(from, to), is: words + was.slice(place, to) };
}
