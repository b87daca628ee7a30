/**
 * Which comments of a returned copy are our own: by the durable id that the copy gave them, and where a program dropped
 * those, by author, time and words.
 */
import { createTranslator } from '../../locales/translator.ts';
import type { ReviewEvent } from '../../review/event.ts';
import { plainRemark } from '../../text/remark-markup.ts';
import { showHidden } from '../visible-text.ts';
import { durableIdOf } from '../word/comments.ts';
import { CHECKER } from '../word/threads.ts';
import type { WordRemark } from './read-comments.ts';
import { canBe, minuteOf } from './word-date.ts';

export type Known =
  /** A comment of a thread, or one of its replies; `texts` are all wordings that it ever had. */
  | { readonly is: 'remark'; readonly thread: string; readonly reply?: string; readonly texts: readonly string[] }
  /** The copy's own last reply in a resolved thread. */
  | { readonly is: 'closing'; readonly thread: string }
  /** What the copy says as a comment though it is none: a suggestion, a decision, a mark, a finding. */
  | { readonly is: 'note' };

export type KnownRemarks = (remark: WordRemark) => Known | undefined;

interface Candidate {
  readonly author: string;
  readonly at: string;
  readonly known: Known;
  /** Whether these words can be a program's rendering of it. */
  readonly says: (words: string) => boolean;
}

export function createKnownRemarks(events: readonly ReviewEvent[]): KnownRemarks {
  const durable = new Map<string, Known>();
  const candidates = new Map<string, Candidate[]>();
  const add = (key: string, candidate: Candidate) => {
    durable.set(durableIdOf(key), candidate.known);
    // What came from Word kept the id that Word gave it: the copy may come back once more.
    if (key.startsWith(FROM_WORD)) durable.set(key.slice(FROM_WORD.length), candidate.known);
    const minute = minuteOf(candidate.at);
    const list = candidates.get(`${minute} ${candidate.author}`);
    if (list) list.push(candidate);
    else candidates.set(`${minute} ${candidate.author}`, [candidate]);
  };
  const wordings = wordingsOf(events);
  for (const event of events) {
    for (const [key, known, says] of remarksOf(event, wordings)) {
      add(key, { author: showHidden(event.actor.name), at: event.at, known, says });
    }
  }
  return (remark) => {
    const named = durable.get(remark.durableId ?? '');
    if (named) return named;
    if (remark.author === CHECKER && remark.parent === undefined) return { is: 'note' };
    const words = plain(wordsOf(remark));
    const likely = candidates.get(`${minuteOf(remark.date.digits)} ${remark.author}`);
    return likely?.find(({ at, says }) => canBe(remark.date, at) && says(words))?.known;
  };
}

/** The id under which a comment from Word is kept, the same however often its copy comes back. */
export function returnedId({ durableId }: WordRemark): string | undefined {
  return durableId === undefined ? undefined : FROM_WORD + durableId.slice(0, 16);
}

type Named = readonly [key: string, known: Known, says: Candidate['says']];

function remarksOf(event: ReviewEvent, wordings: ReadonlyMap<string, readonly string[]>): readonly Named[] {
  switch (event.type) {
    case 'comment.added':
    case 'comment.replied': {
      const { comment: thread } = event.data;
      const reply = event.type === 'comment.replied' ? event.data.reply : undefined;
      const id = reply ?? thread;
      const texts = wordings.get(id) ?? [];
      const known = { is: 'remark' as const, thread, texts, ...(reply !== undefined && { reply }) };
      const says = (words: string) => texts.some((text) => endsWith(words, text));
      return [[id, known, says]];
    }
    case 'comment.resolved': {
      const { comment: thread } = event.data;
      return [[`resolved ${thread}`, { is: 'closing', thread }, (words) => CLOSINGS.has(words)]];
    }
    case 'suggestion.made': {
      const { suggestion, anchor, replacement } = event.data;
      return [[suggestion, NOTE, (words) => words.includes(plain(anchor.exact)) && words.includes(plain(replacement))]];
    }
    case 'suggestion.accepted':
    case 'suggestion.rejected':
    case 'suggestion.withdrawn':
      return [[`decided ${event.data.suggestion}`, NOTE, (words) => startsWithOne(words, DECISIONS)]];
    case 'paragraph.statusSet':
      return event.data.paragraphs.map((id) => [`status ${id}`, NOTE, (words) => NEEDS_WORK.has(words)]);
    default:
      return [];
  }
}

const NOTE: Known = { is: 'note' };
const FROM_WORD = 'word-';

const inBoth = (...keys: readonly string[]) =>
  new Set((['en', 'ja'] as const).flatMap((one) => keys.map((key) => plain(createTranslator(one)(`handover.${key}`)))));
const CLOSINGS = inBoth('word.resolved');
const NEEDS_WORK = inBoth('word.needsWork');
const DECISIONS = inBoth('suggestion.accepted', 'suggestion.rejected', 'suggestion.withdrawn');

function startsWithOne(words: string, starts: ReadonlySet<string>): boolean {
  return [...starts].some((start) => words.startsWith(start));
}

/** All texts that each comment and reply ever had. */
function wordingsOf(events: readonly ReviewEvent[]): ReadonlyMap<string, readonly string[]> {
  const wordings = new Map<string, string[]>();
  for (const event of events) {
    if (event.type !== 'comment.added' && event.type !== 'comment.replied' && event.type !== 'comment.edited') continue;
    const id = event.type === 'comment.added' ? event.data.comment : (event.data.reply ?? event.data.comment);
    const list = wordings.get(id);
    if (list) list.push(event.data.text);
    else wordings.set(id, [event.data.text]);
  }
  return wordings;
}

export function wordsOf({ lines }: Pick<WordRemark, 'lines'>): string {
  return lines.map(({ text }) => text).join('\n');
}

/** Whether a comment still says what it said: the copy draws a remark's signs and puts lines of its own before it. */
export function endsWith(words: string, text: string): boolean {
  return plain(words).endsWith(plain(plainRemark(text)));
}

/** White space differs from program to program. */
function plain(text: string): string {
  return showHidden(text).replace(/\s+/gu, ' ').trim();
}
