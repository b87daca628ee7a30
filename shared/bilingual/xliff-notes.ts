/** The notes of XLIFF 2.x and its marks as comments and suggestions; ours come back with their authors, replies and states. */
import { mqmTypeSchema } from '../quality/mqm.ts';
import { mqmSeveritySchema } from '../quality/severity.ts';
import { dismissalScopeSchema } from '../review/event.ts';
import type { SuggestionState } from '../review/review.ts';
import type { Side } from '../side.ts';
import type {
  BilingualComment,
  BilingualDismissal,
  BilingualNote,
  BilingualRemark,
  BilingualSuggestion,
} from './bilingual-text.ts';
import { isOwnFinding, issueComment, type QualityIssue, qualityIssue } from './its-comments.ts';
import { childrenNamed, textOf, type XmlElement } from './read-xml.ts';
import type { PlacedMark } from './row-paragraphs.ts';
import { ITS_NAMESPACE, OWN_NAMESPACE } from './xliff-namespaces.ts';

const own = ({ attributes }: XmlElement, name: string) => attributes.get(`{${OWN_NAMESPACE}}${name}`);

/** `notes`: the elements `note`; `marks`: those of both sides of the unit. */
export function readNotes(notes: readonly XmlElement[], marks: readonly PlacedMark[]): readonly BilingualNote[] {
  const replies = new Map<string, XmlElement[]>();
  for (const note of notes.filter(isReply)) {
    const root = noteId(note).replace(/-r\d+$/, '');
    replies.set(root, [...(replies.get(root) ?? []), note]);
  }
  const referred = new Map(marks.map((mark) => [referenceOf(mark), mark]).reverse() as [string, PlacedMark][]);
  return notes
    .filter((note) => !isReply(note) && (textOf(note).trim() !== '' || own(note, 'exact') !== undefined))
    .map((note) => {
      const mark = noteId(note) === '' ? undefined : referred.get(noteId(note));
      if (own(note, 'fingerprint') !== undefined) return dismissalOf(note);
      return own(note, 'exact') === undefined
        ? commentOf(note, mark, replies.get(noteId(note)) ?? [])
        : suggestionOf(note, mark);
    });
}

const noteId = ({ attributes }: XmlElement) => attributes.get('id') ?? '';
const isReply = (note: XmlElement) => note.attributes.get('category') === 'reply' && own(note, 'id') !== undefined;

/** The id of the note that a mark belongs to; empty where it names none. */
function referenceOf({ attributes }: PlacedMark): string {
  return attributes.get('ref')?.replace(/^#(?:n=)?/, '') ?? '';
}

/** Marks that say something themselves: a comment in the attribute `value`, a quality issue. */
export function readMarks(
  marks: readonly PlacedMark[],
  notes: readonly XmlElement[],
  issues: readonly XmlElement[],
): readonly BilingualNote[] {
  const ids = new Set(notes.map(noteId));
  return marks.flatMap((mark) => {
    const { attributes, place } = mark;
    const reference = referenceOf(mark);
    if (isOwnFinding(mark) || (reference !== '' && ids.has(reference))) return [];
    const value = attributes.get('type') === 'comment' ? attributes.get('value') : undefined;
    const said: readonly BilingualNote[] =
      value === undefined || value.trim() === '' ? [] : [{ kind: 'comment', place, remarks: [{ text: value }] }];
    return [...said, ...issuesOf(attributes, issues).map((issue) => issueComment(issue, place))];
  });
}

/** On the mark itself, or listed elsewhere in the unit under the id that it names. */
function issuesOf(attributes: ReadonlyMap<string, string>, lists: readonly XmlElement[]): readonly QualityIssue[] {
  const reference = attributes.get(`{${ITS_NAMESPACE}}locQualityIssuesRef`)?.replace(/^#(?:its=)?/, '');
  const listed = lists
    .filter((list) => reference !== undefined && [...list.attributes.values()].includes(reference))
    .flatMap((list) => childrenNamed(list, 'locQualityIssue').map((issue) => qualityIssue(issue.attributes)));
  return [qualityIssue(attributes), ...listed].filter((issue) => issue !== undefined);
}

function remarkOf(note: XmlElement): BilingualRemark {
  return { id: own(note, 'id'), by: own(note, 'author'), at: own(note, 'at'), text: textOf(note) };
}

function commentOf(note: XmlElement, mark: PlacedMark | undefined, replies: readonly XmlElement[]): BilingualComment {
  const issue = mark && qualityIssue(mark.attributes);
  const mqm = mqmTypeSchema.safeParse(own(note, 'mqm'));
  const severity = mqmSeveritySchema.safeParse(own(note, 'severity'));
  const resolved = own(note, 'resolvedAt');
  return {
    kind: 'comment',
    place: mark?.place,
    side: sideOf(note),
    lostWords: own(note, 'quote'),
    remarks: [remarkOf(note), ...replies.map(remarkOf)],
    mqm: mqm.success ? mqm.data : issue?.mqm,
    severity: severity.success ? severity.data : issue?.severity,
    ...(resolved !== undefined && { resolved: { by: own(note, 'resolvedBy'), at: resolved } }),
  };
}

function sideOf(note: XmlElement): Side | undefined {
  const side = note.attributes.get('appliesTo');
  return side === 'source' || side === 'target' ? side : undefined;
}

function dismissalOf(note: XmlElement): BilingualDismissal {
  const scope = dismissalScopeSchema.safeParse(own(note, 'scope'));
  return {
    kind: 'dismissal',
    by: own(note, 'author'),
    at: own(note, 'at'),
    fingerprint: own(note, 'fingerprint') ?? '',
    rule: own(note, 'rule') ?? '',
    scope: scope.success ? scope.data : 'here',
    reason: own(note, 'reason'),
    term: own(note, 'term'),
  };
}

const STATES: ReadonlySet<string> = new Set<SuggestionState>(['open', 'accepted', 'rejected', 'withdrawn']);

function suggestionOf(note: XmlElement, mark: PlacedMark | undefined): BilingualSuggestion {
  const { text, ...doer } = remarkOf(note);
  const state = own(note, 'state') ?? '';
  return {
    kind: 'suggestion',
    ...doer,
    place: mark?.place,
    lostWords: own(note, 'quote'),
    exact: own(note, 'exact') ?? '',
    replacement: text,
    state: STATES.has(state) ? (state as SuggestionState) : 'open',
    decided: { by: own(note, 'decidedBy'), at: own(note, 'decidedAt'), reason: own(note, 'reason') },
  };
}
