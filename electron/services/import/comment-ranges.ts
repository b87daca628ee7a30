/** Which words of a Word document's paragraphs its comments are about. */
import type { TextRange } from '../../../shared/text/range.ts';

/** `id`: Word's number of the comment within the file. Without words of its own it starts where it ends. */
export interface CommentRange extends TextRange {
  readonly id: string;
}

interface OpenRange {
  readonly id: string;
  readonly start: number;
  end: number | undefined;
  paragraph: Commented | undefined;
}

/** A paragraph that is being read. */
interface Commented {
  readonly text: string;
  readonly comments: OpenRange[];
}

export const COMMENT_MARKS: ReadonlySet<string> = new Set(['commentRangeStart', 'commentRangeEnd', 'commentReference']);

export class CommentRanges {
  private readonly known = new Map<string, OpenRange>();
  /** What begins between two paragraphs belongs to the next. */
  private waiting: OpenRange[] = [];

  enter(paragraph: Commented): void {
    for (const range of this.waiting) this.put(range, paragraph);
    this.waiting = [];
  }

  /** `name`: of COMMENT_MARKS. A comment over several paragraphs is about its words in the first. */
  mark(name: string, id: string, paragraph: Commented | undefined): void {
    const at = paragraph?.text.length ?? 0;
    const known = this.known.get(id);
    if (known && name === 'commentRangeEnd' && known.paragraph === paragraph) known.end ??= at;
    if (known || name === 'commentRangeEnd') return;
    const range = { id, start: at, end: name === 'commentReference' ? at : undefined, paragraph };
    this.known.set(id, range);
    if (paragraph) this.put(range, paragraph);
    else this.waiting.push(range);
  }

  private put(range: OpenRange, paragraph: Commented): void {
    range.paragraph = paragraph;
    paragraph.comments.push(range);
  }
}

/** The ranges of a finished paragraph, `shift` further on where it goes on from another. */
export function finishedRanges({ text, comments }: Commented, shift: number): readonly CommentRange[] {
  return comments.map(({ id, start, end = text.length }) => ({ id, start: start + shift, end: end + shift }));
}
