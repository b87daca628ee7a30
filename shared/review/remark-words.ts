/** What a remark says, apart from who said it, when and where: what is written, corrected and put back as one. */
import type { EventBody } from './event.ts';
import type { Remark, Thread } from './review.ts';

export type RemarkWords = Pick<Remark, 'text' | 'mentions'>;
export type CommentWords = RemarkWords & Pick<Thread, 'mqm' | 'severity' | 'repeats'>;

/** The same as an event or a draft holds it, where a field may also be there and empty. */
type Loose<T> = { readonly [K in keyof T]: T[K] | undefined } & Pick<Remark, 'text'>;

export function wordsOfRemark({ text, mentions }: Loose<RemarkWords>): RemarkWords {
  return { text, ...(mentions && mentions.length > 0 && { mentions }) };
}

export function wordsOfComment(comment: Loose<CommentWords>): CommentWords {
  const { mqm, severity, repeats } = comment;
  return {
    ...wordsOfRemark(comment),
    ...(mqm && { mqm }),
    ...(severity && { severity }),
    ...(repeats !== undefined && { repeats }),
  };
}

type Correction = Extract<EventBody, { type: 'comment.edited' }>;

/** The event after which the comment says this. */
export function correctComment(comment: string, words: CommentWords): Correction {
  const { mentions, ...rest } = wordsOfComment(words);
  return { type: 'comment.edited', data: { comment, ...rest, ...(mentions && { mentions: [...mentions] }) } };
}

/** The event after which the reply says this. */
export function correctReply(place: { comment: string; reply: string }, words: RemarkWords): Correction {
  const { mentions, text } = wordsOfRemark(words);
  return { type: 'comment.edited', data: { ...place, text, ...(mentions && { mentions: [...mentions] }) } };
}
