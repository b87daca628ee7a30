/** What the notes of a copy say as Word's comments: lines of text, by whom and when, with their replies. */
import { assertNever } from '../../assert.ts';
import type { CopyParagraph, CopyRemark, FindingNote, Note, SuggestionNote, ThreadNote } from '../copy.ts';
import { languageOfText } from '../language-of-text.ts';
import type { Wording } from '../wording.ts';

/** One line of a comment; `tag` lines are Taiyaku's own words around what somebody wrote. */
export interface WordLine {
  readonly text: string;
  readonly language: 'ja' | 'en';
  readonly tag: boolean;
}

export interface WordComment {
  /** Names the remark over exports, so that a copy that comes back is known again. */
  readonly key: string;
  readonly author: string;
  /** ISO 8601. */
  readonly at: string;
  readonly lines: readonly WordLine[];
}

/** A comment with its replies; Word anchors them all at the words of the first. */
export interface WordThread {
  /** The number by which it is placed: its note's, or one above all notes'. */
  readonly number: number;
  readonly comments: readonly [WordComment, ...WordComment[]];
  readonly resolved: boolean;
}

/** Who speaks for the checks. */
export const CHECKER = 'Taiyaku';

/** `opening`: lines that say what the comment is about, where its place does not. */
export function wordThread(
  note: Note,
  { opening, exportedAt, wording }: { opening: readonly WordLine[]; exportedAt: string; wording: Wording },
): WordThread {
  const label = wording.label(note);
  switch (note.kind) {
    case 'comment':
      return commentThread(note, [...opening, ...(label === '' ? [] : [tagLine(label)])], wording);
    case 'suggestion':
      return suggestionThread(note, opening, wording);
    case 'finding':
      return findingThread(note, [...opening, tagLine(`${label}: ${note.title}`)], { exportedAt, wording });
    default:
      return assertNever(note);
  }
}

export function tagLine(text: string): WordLine {
  return { text, language: languageOfText(text), tag: true };
}

/** Each line of the text on a line of its own. */
function textLines(text: string): readonly WordLine[] {
  const language = languageOfText(text);
  return text.split(/\r\n?|\n/).map((line) => ({ text: line, language, tag: false }));
}

/** Word shows that a thread is resolved, not by whom: a last reply says so (and makes the docx library keep the state). */
function commentThread(note: ThreadNote, before: readonly WordLine[], { say }: Wording): WordThread {
  const [comment, ...replies] = note.remarks;
  const { resolved } = note;
  const closing = resolved
    ? [{ key: `resolved ${comment.id}`, author: resolved.by, at: resolved.at, lines: [tagLine(say('word.resolved'))] }]
    : [];
  return {
    number: note.number,
    comments: [wordComment(comment, before), ...replies.map((reply) => wordComment(reply)), ...closing],
    resolved: resolved !== undefined,
  };
}

function wordComment({ id, author, at, text }: CopyRemark, before: readonly WordLine[] = []): WordComment {
  return { key: id, author, at, lines: [...before, ...textLines(text)] };
}

function suggestionThread(
  { number, id, author, at, exact, replacement, state, decided }: SuggestionNote,
  opening: readonly WordLine[],
  { say }: Wording,
): WordThread {
  const kind = exact === '' ? 'suggestsInsertion' : replacement === '' ? 'suggestsDeletion' : 'suggests';
  const lines = [...opening, ...textLines(say(`word.${kind}`, { exact, replacement }))];
  const decision = decided
    ? [
        {
          key: `decided ${id}`,
          author: decided.by,
          at: decided.at,
          lines: [
            tagLine(say(`suggestion.${state}`)),
            ...textLines(decided.reason ?? '').filter(({ text }) => text !== ''),
          ],
        },
      ]
    : [];
  return { number, comments: [{ key: id, author, at, lines }, ...decision], resolved: state === 'rejected' };
}

function findingThread(
  { number, rule, explanation, expected, found }: FindingNote,
  before: readonly WordLine[],
  { exportedAt, wording: { say } }: { exportedAt: string; wording: Wording },
): WordThread {
  const values = [
    ...(expected === undefined ? [] : [`${say('note.expected')}: ${expected}`]),
    ...(found === undefined ? [] : [`${say('note.found')}: ${found}`]),
  ];
  const lines = [...before, ...[explanation, ...values].flatMap(textLines)];
  return {
    number,
    comments: [{ key: `finding ${number} ${rule}`, author: CHECKER, at: exportedAt, lines }],
    resolved: false,
  };
}

/** A paragraph that was marked as needing work: the reviewer's request to the translator. */
export function needsWorkThread(
  { id, status }: CopyParagraph,
  number: number,
  { say }: Wording,
): WordThread | undefined {
  if (status?.status !== 'needs-work') return undefined;
  const { by: author, at } = status;
  return {
    number,
    comments: [{ key: `status ${id}`, author, at, lines: [tagLine(say('word.needsWork'))] }],
    resolved: false,
  };
}
