/** Word comments for the docx library: numbered, threaded, with ids that stay the same from export to export. */
import { type ICommentOptions, Paragraph } from 'docx';
import { crc32c } from '../../review/checksum.ts';
import { showHidden } from '../visible-text.ts';
import { wallClock } from '../wall-clock.ts';
import { remarkRuns, textRuns } from './runs.ts';
import type { WordComment, WordLine, WordThread } from './threads.ts';

export interface NumberedComments {
  readonly options: readonly ICommentOptions[];
  /** Word's comment ids of a thread: the comment's, then its replies'. */
  readonly idsOf: (thread: number) => readonly number[];
}

export function numberComments(
  threads: readonly WordThread[],
  { timeZone, exportedAt }: { readonly timeZone: string; readonly exportedAt: string },
): NumberedComments {
  const ids = new Map<number, readonly number[]>();
  const durable = new Set<string>();
  const options: ICommentOptions[] = [];
  for (const { number, comments, resolved } of threads) {
    const first = options.length;
    ids.set(
      number,
      comments.map((_, index) => first + index),
    );
    for (const [index, comment] of comments.entries()) {
      options.push({
        id: first + index,
        author: showHidden(comment.author),
        initials: initialsOf(comment.author),
        date: new Date(wallClock(comment.at, timeZone, exportedAt)),
        children: comment.lines.map(commentParagraph),
        durableId: durableId(comment, durable),
        // Word forgets the whole thread's state when a reply of a resolved thread is not resolved itself.
        resolved,
        ...(index > 0 && { parentId: first }),
      });
    }
  }
  return { options, idsOf: (thread) => ids.get(thread) ?? [] };
}

function commentParagraph(line: WordLine): Paragraph {
  const { text, language, tag } = line;
  const children = tag ? textRuns(text, language, { bold: true }) : remarkRuns(text, language);
  return new Paragraph({ style: 'CommentText', children });
}

/** The first letter of each of the first three names. */
function initialsOf(author: string): string {
  const letters = author.split(/\s+/u).flatMap((name) => [...name].slice(0, 1));
  return showHidden(letters.slice(0, 3).join(''));
}

/** A clash takes the next free one. */
function durableId({ key }: WordComment, taken: Set<string>): string {
  let id = durableIdOf(key);
  while (taken.has(id)) id = toDurableId(Number.parseInt(id, 16) + 1);
  taken.add(id);
  return id;
}

/** The id under which Word knows a remark again, made of what names it over exports. */
export function durableIdOf(key: string): string {
  return toDurableId(Number.parseInt(crc32c(key), 16));
}

/** Word takes eight hexadecimal digits between 1 and 0x7FFFFFFE. */
function toDurableId(value: number): string {
  const within = value & 0x7fffffff;
  return (within === 0 || within === 0x7fffffff ? 1 : within).toString(16).toUpperCase().padStart(8, '0');
}
