/** The comments of a returned copy that the review does not have: new threads, new replies, other wordings and states. */
import { createSpanAnchor } from '../../anchor/create-anchor.ts';
import type { ReviewEvent } from '../../review/event.ts';
import { createKnownRemarks, endsWith, type Known, returnedId, wordsOf } from './known-remarks.ts';
import { type CommentPlaces, placeComments } from './place-comments.ts';
import { lost, type PlaceNow, paragraphNow, wordsNow } from './place-now.ts';
import type { WordRemark } from './read-comments.ts';
import { LONGEST } from './returned-changes.ts';
import { idOf, type ReturnSetting } from './setting.ts';
import { instantOf } from './word-date.ts';
import type { ReturnedAct, ReturnedItem } from './word-return.ts';

export function returnedRemarks(
  remarks: readonly WordRemark[],
  setting: ReturnSetting,
): { readonly items: readonly ReturnedItem[]; readonly known: number } {
  const reader = new RemarkComparer(setting);
  const byId = new Map(remarks.map((one) => [one.id, one]));
  const replies = new Map<string, WordRemark[]>();
  for (const one of remarks) {
    const root = one.parent === undefined ? undefined : rootOf(one, byId);
    if (root) replies.set(root.id, [...(replies.get(root.id) ?? []), one]);
  }
  for (const one of remarks) if (rootOf(one, byId) === one) reader.take(one, replies.get(one.id) ?? []);
  return { items: reader.items, known: reader.known };
}

/** Replies hang on the first comment; a damaged file may have them hang on each other, even in a ring. */
function rootOf(remark: WordRemark, byId: ReadonlyMap<string, WordRemark>): WordRemark {
  const seen = new Set<WordRemark>();
  let root = remark;
  while (!seen.has(root)) {
    seen.add(root);
    root = byId.get(root.parent ?? '') ?? root;
  }
  return seen.size > 1 && root.parent !== undefined ? remark : root;
}

class RemarkComparer {
  readonly items: ReturnedItem[] = [];
  known = 0;
  private readonly knownOf: (remark: WordRemark) => Known | undefined;
  private readonly places: CommentPlaces;
  private readonly ids: ReadonlySet<string>;
  private readonly setting: ReturnSetting;

  constructor(setting: ReturnSetting) {
    this.setting = setting;
    this.knownOf = createKnownRemarks(setting.events);
    this.places = placeComments(setting.article);
    this.ids = new Set(setting.events.flatMap(idsOfRemarks));
  }

  take(root: WordRemark, replies: readonly WordRemark[]): void {
    const known = this.knownOf(root) ?? this.knownById(root);
    if (!known) {
      const unknown = replies.filter((one) => !this.count(this.knownOf(one)));
      this.add(this.newComment(root, unknown));
      return;
    }
    this.known += 1;
    const thread = known.is === 'remark' ? this.setting.review.threads.get(known.thread) : undefined;
    if (known.is !== 'remark' || !thread || thread.deleted) {
      for (const reply of this.unknownOf(replies)) this.add(this.newComment(reply, [], root));
      return;
    }
    this.add(this.otherWording(root, known));
    this.add(this.otherState(root, replies, thread.id));
    for (const reply of replies) {
      const its = this.knownOf(reply) ?? this.knownById(reply);
      this.count(its);
      this.add(
        its?.is === 'remark' ? this.otherWording(reply, its) : its ? undefined : this.newReply(reply, thread.id),
      );
    }
  }

  private add(item: ReturnedItem | undefined): void {
    if (item) this.items.push(item);
  }

  private count(known: Known | undefined): boolean {
    if (known) this.known += 1;
    return known !== undefined;
  }

  private unknownOf(replies: readonly WordRemark[]): readonly WordRemark[] {
    return replies.filter((one) => !this.count(this.knownOf(one) ?? this.knownById(one)));
  }

  private knownById(remark: WordRemark): Known | undefined {
    return this.ids.has(remarkId(remark)) ? { is: 'note' } : undefined;
  }

  private said(remark: WordRemark): { author: string; at: string; text: string } {
    const { timeZone, saved } = this.setting;
    return {
      author: remark.author || saved.by,
      at: instantOf(remark.date, timeZone, saved.at),
      text: wordsOf(remark).trim().slice(0, LONGEST),
    };
  }

  /** `to`: what it replies to, where that is no comment of the review. */
  private newComment(root: WordRemark, replies: readonly WordRemark[], to?: WordRemark): ReturnedItem | undefined {
    const { author, at, text: own } = this.said(root);
    const text = to ? `“${shortened(wordsOf(to))}”\n${own}`.slice(0, LONGEST) : own;
    if (own === '' && replies.length === 0) return undefined;
    const comment = remarkId(root);
    const { anchor, isPlaced, quote } = this.placeOf(to ?? root);
    const answers = replies.map((one) => ({ remark: one, ...this.said(one) })).filter((one) => one.text !== '');
    const { saved } = this.setting;
    const acts: ReturnedAct[] = [
      { body: { type: 'comment.added', data: { comment, anchor, text } }, author, at },
      ...answers.map(
        ({ remark, author, at, text }): ReturnedAct => ({
          body: { type: 'comment.replied', data: { comment, reply: remarkId(remark), text } },
          author,
          at,
        }),
      ),
    ];
    const resolution: ReturnedAct = {
      body: { type: 'comment.resolved', data: { comment } },
      author: saved.by,
      at: saved.at,
    };
    return {
      ...{ id: comment, kind: 'comment', author, at, text, quote, isDirect: false, isPlaced },
      replies: answers.map(({ author, at, text }) => ({ author, at, text })),
      acts: root.resolved && !to ? [...acts, resolution] : acts,
    };
  }

  private newReply(remark: WordRemark, thread: string): ReturnedItem | undefined {
    const said = this.said(remark);
    if (said.text === '') return undefined;
    const id = remarkId(remark);
    const body = { type: 'comment.replied' as const, data: { comment: thread, reply: id, text: said.text } };
    return this.itemOn(thread, { id, kind: 'reply', ...said }, body);
  }

  private otherWording(remark: WordRemark, { thread, reply, texts }: Extract<Known, { is: 'remark' }>) {
    const words = wordsOf(remark);
    if (texts.some((text) => endsWith(words, text))) return undefined;
    const firstOwn = remark.lines.findIndex(({ bold, text }) => !bold && text.trim() !== '');
    const text = wordsOf({ lines: remark.lines.slice(Math.max(0, firstOwn)) })
      .trim()
      .slice(0, LONGEST);
    if (firstOwn < 0 || texts.includes(text)) return undefined;
    const { by: author, at } = this.setting.saved;
    const { mqm, severity } = this.setting.review.threads.get(thread) ?? {};
    const id = idOf('edited', reply ?? thread, text);
    const kind = reply === undefined ? { mqm, severity } : { reply };
    const body = { type: 'comment.edited' as const, data: { comment: thread, text, ...kind } };
    return this.itemOn(thread, { id, kind: 'edited', author, at, text }, body);
  }

  /** Word says neither who resolved a thread nor when. A thread that the copy showed as resolved has a closing reply. */
  private otherState(root: WordRemark, replies: readonly WordRemark[], thread: string): ReturnedItem | undefined {
    const { review, events, saved } = this.setting;
    const { by: author, at } = saved;
    const wasResolved = replies.some((one) => this.knownOf(one)?.is === 'closing');
    const isResolved = review.threads.get(thread)?.resolved !== undefined;
    if (root.resolved === undefined || root.resolved === wasResolved || root.resolved === isResolved) return undefined;
    const kind = root.resolved ? 'resolved' : 'reopened';
    const type = `comment.${kind}` as const;
    const isTaken = events.some((event) => event.type === type && event.data.comment === thread && event.at === at);
    if (isTaken) return undefined;
    const text = review.threads.get(thread)?.text ?? '';
    return this.itemOn(
      thread,
      { id: `${kind} ${thread}`, kind, author, at, text },
      { type, data: { comment: thread } },
    );
  }

  private itemOn(
    thread: string,
    item: Pick<ReturnedItem, 'id' | 'kind' | 'author' | 'at' | 'text'>,
    body: ReturnedAct['body'],
  ): ReturnedItem {
    const anchor = this.setting.review.threads.get(thread)?.anchor;
    const { author, at } = item;
    return {
      ...item,
      quote: anchor?.on === 'span' ? anchor.exact : '',
      replies: [],
      isDirect: false,
      isPlaced: true,
      acts: [{ body, author, at }],
    };
  }

  private placeOf(remark: WordRemark): PlaceNow & { readonly quote: string } {
    const { review, exported, compared } = this.setting;
    const place = this.places.inTexts.get(remark.id);
    if (!place) return elsewhere(this.places.elsewhere.get(remark.id)?.trim() ?? '');
    const { side, paragraph } = place.at;
    const texts = side === 'target' ? { exported, current: review.target ?? exported } : sourceTexts(this.setting);
    const range = place.whole ? undefined : compared.get(place.at)?.toExported(place);
    const quote = range ? paragraph.text.slice(range.start, range.end) : shortened(paragraph.text);
    const now = range ? wordsNow({ side, paragraph, range }, texts) : paragraphNow({ side, paragraph }, texts);
    return { ...now, quote };
  }
}

/** The article is not revised. */
function sourceTexts({ review, exported }: ReturnSetting) {
  const source = review.source ?? exported;
  return { exported: source, current: source };
}

/** Its words are no part of the texts: kept as their quotation, or as about the article where there are none. */
function elsewhere(quote: string): PlaceNow & { readonly quote: string } {
  if (quote === '') return { anchor: { on: 'article' }, isPlaced: true, quote };
  const anchor = lost(createSpanAnchor('target', { id: '', text: quote }, { start: 0, end: quote.length }));
  return { anchor, isPlaced: false, quote };
}

function remarkId(remark: WordRemark): string {
  return returnedId(remark) ?? idOf('remark', remark.author, remark.date.digits ?? '', wordsOf(remark));
}

function idsOfRemarks(event: ReviewEvent): readonly string[] {
  if (event.type === 'comment.added') return [event.data.comment];
  return event.type === 'comment.replied' ? [event.data.reply] : [];
}

const QUOTE_LENGTH = 80;

function shortened(text: string): string {
  const line = text.trim().replace(/\s+/gu, ' ');
  return line.length > QUOTE_LENGTH ? `${line.slice(0, QUOTE_LENGTH)}…` : line;
}
