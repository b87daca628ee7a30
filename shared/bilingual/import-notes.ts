/** Notes of a bilingual file as acts of a review. */
import type { Anchor, SpanAnchor } from '../anchor/anchor.ts';
import { createSpanAnchor } from '../anchor/create-anchor.ts';
import type { Paragraph } from '../document/document.ts';
import { languageOfText } from '../handover/language-of-text.ts';
import type { EventBody } from '../review/event.ts';
import type { ImportedAct } from '../review/imported-act.ts';
import type {
  BilingualComment,
  BilingualDismissal,
  BilingualNote,
  BilingualSuggestion,
  Doer,
} from './bilingual-text.ts';

/** The paragraphs of the note's row; empty for a note about the whole article. */
export interface RowParagraphs {
  readonly source: readonly Paragraph[];
  readonly target: readonly Paragraph[];
}

/** Where words that are gone last stood is not known: no paragraph has this id. */
const NOWHERE = 'nowhere';
const LONGEST_TEXT = 100_000;
const LONGEST_NAME = 200;
const ID = /^[\w:.-]{1,64}$/;

export interface NoteImporter {
  actsOf(note: BilingualNote, row: RowParagraphs): readonly ImportedAct[];
  act(doer: Doer, body: EventBody): ImportedAct;
}

/** `author` is who counts as having written what the file gives no name for. */
export function createNoteImporter(author: string): NoteImporter {
  const taken = new Set<string>();
  let made = 0;
  const idFor = (wish: string | undefined): string => {
    let id = wish !== undefined && ID.test(wish) ? wish : '';
    while (id === '' || taken.has(id)) id = `note-${++made}`;
    taken.add(id);
    return id;
  };

  const act = ({ by, at }: Doer, body: EventBody): ImportedAct => {
    const time = Date.parse(at ?? '');
    return {
      by: by?.trim().slice(0, LONGEST_NAME) || author.slice(0, LONGEST_NAME),
      ...(!Number.isNaN(time) && isYear(time) && { at: new Date(time).toISOString() }),
      body,
    };
  };

  const comment = (note: BilingualComment, row: RowParagraphs): readonly ImportedAct[] => {
    const [first, ...replies] = note.remarks;
    const id = idFor(first.id);
    const { mqm, severity, resolved } = note;
    const data = {
      comment: id,
      anchor: anchorOf(note, row),
      text: cut(first.text),
      ...(mqm && { mqm }),
      ...(severity && { severity }),
    };
    return [
      act(first, { type: 'comment.added', data }),
      ...replies.map((reply) =>
        act(reply, { type: 'comment.replied', data: { comment: id, reply: idFor(reply.id), text: cut(reply.text) } }),
      ),
      ...(resolved ? [act(resolved, { type: 'comment.resolved', data: { comment: id } })] : []),
    ];
  };

  /** What was accepted stands in the text already. */
  const suggestion = (note: BilingualSuggestion, row: RowParagraphs): readonly ImportedAct[] => {
    const { state, decided = {}, replacement } = note;
    if (state === 'accepted') return [];
    const span = spanOf(note, row);
    const anchor = span?.side === 'target' ? span : lostAnchor(note.lostWords ?? note.exact, 'target');
    const id = idFor(note.id);
    const made = act(note, {
      type: 'suggestion.made',
      data: { suggestion: id, anchor, replacement: cut(replacement) },
    });
    if (state === 'open') return [made];
    const reason = decided.reason === undefined ? {} : { reason: cut(decided.reason) };
    return [
      made,
      state === 'rejected'
        ? act(decided, { type: 'suggestion.rejected', data: { suggestion: id, ...reason } })
        : act(decided, { type: 'suggestion.withdrawn', data: { suggestion: id } }),
    ];
  };

  const dismissal = ({ fingerprint, rule, scope, reason, term, ...doer }: BilingualDismissal): ImportedAct => {
    const data = {
      fingerprint,
      rule,
      scope,
      ...(reason !== undefined && { reason: cut(reason) }),
      ...(term !== undefined && { term }),
    };
    return act(doer, { type: 'finding.dismissed', data });
  };

  return {
    act,
    actsOf(note, row) {
      if (note.kind === 'dismissal') return [dismissal(note)];
      return note.kind === 'comment' ? comment(note, row) : suggestion(note, row);
    },
  };
}

const cut = (text: string) => text.slice(0, LONGEST_TEXT);

/** ISO 8601 as it is usually written has years of four digits. */
function isYear(time: number): boolean {
  const year = new Date(time).getUTCFullYear();
  return year >= 1 && year <= 9999;
}

function anchorOf(note: BilingualComment, row: RowParagraphs): Anchor {
  if (note.lostWords !== undefined) {
    return lostAnchor(note.lostWords, languageOfText(note.lostWords) === 'ja' ? 'source' : 'target');
  }
  const span = spanOf(note, row);
  if (span) return note.place?.whole ? { on: 'paragraph', side: span.side, paragraph: span.paragraph } : span;
  const side = note.side ?? (row.target.length > 0 ? 'target' : 'source');
  const [first] = [...row[side], ...row.target, ...row.source];
  if (!first) return { on: 'article' };
  return { on: 'paragraph', side: row.source.includes(first) ? 'source' : 'target', paragraph: first.id };
}

function spanOf({ place }: BilingualComment | BilingualSuggestion, row: RowParagraphs): SpanAnchor | undefined {
  const paragraph = place && row[place.side][place.paragraph];
  return paragraph && createSpanAnchor(place.side, paragraph, place);
}

function lostAnchor(exact: string, side: 'source' | 'target'): SpanAnchor {
  return { on: 'span', side, paragraph: NOWHERE, start: 0, end: exact.length, exact, prefix: '', suffix: '' };
}
