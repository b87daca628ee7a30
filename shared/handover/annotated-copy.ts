/** Makes the annotated copy of a review: what every format of it says. */
import type { Finding, FindingSeverity } from '../checks/finding.ts';
import { type Document, isAlignedRole, type Paragraph } from '../document/document.ts';
import { createTranslator } from '../locales/translator.ts';
import type { ParagraphStatus } from '../review/event.ts';
import type { Review, SuggestionState } from '../review/review.ts';
import type { Side } from '../side.ts';
import { layRows, type TextRow } from '../workspace/lay-rows.ts';
import { findingNote, type LooseNote, openFindings, suggestionNotes, threadNotes } from './collect-notes.ts';
import type { AnnotatedCopy, CopyCounts, CopyParagraph, CopyRow, Note } from './copy.ts';
import { reviewMark } from './copy-mark.ts';
import type { CopyOptions } from './copy-options.ts';
import { DEFAULT_INCLUSION, isIncluded } from './inclusion.ts';
import { numberNotes } from './number-notes.ts';
import { createPlaceFinder } from './place-anchor.ts';
import { placedNotes, trackedChanges } from './place-notes.ts';
import { receivedVersion } from './received-version.ts';

/**
 * `workingFindings`: all that the checks say of the working text, dismissed ones included. Nothing of the review is lost but
 * what was deleted or left out by an option; page furniture is left out unless somebody remarked on it.
 */
export function createAnnotatedCopy(
  working: Review,
  workingFindings: readonly Finding[],
  options: CopyOptions,
): AnnotatedCopy {
  const { language, exportedAt, timeZone = 'UTC', include = DEFAULT_INCLUSION, text = 'received' } = options;
  const { review, findings } =
    text === 'received' ? receivedVersion(working, workingFindings) : { review: working, findings: workingFindings };
  const translate = createTranslator(language);
  const finder = createPlaceFinder(review);
  const open = openFindings(review, findings);
  const all: readonly LooseNote[] = [
    ...threadNotes(review, finder),
    ...suggestionNotes(review, finder),
    ...open.map((found) => findingNote(found, finder, translate)),
  ];
  const loose = all.filter((note) => isIncluded(note, include));
  const laid = layRows(review);
  const notes = numberNotes(loose, laid);
  const copyParagraph = createParagraphCopier(review, notes.all);
  return {
    language,
    exportedAt,
    timeZone,
    mark: reviewMark(review),
    title: copyTitle(review),
    ...(review.source && { source: { name: review.source.origin.name, language: review.source.language } }),
    ...(review.target && {
      target: {
        name: review.target.origin.name,
        language: review.target.language,
        version: review.revisions.length,
      },
    }),
    reviewers: reviewersOf(notes.all, review),
    articleNotes: notes.article,
    rows: laid
      .map((row, index) => copyRow(row, notes.byRow[index] ?? [], copyParagraph))
      .filter(({ source, target }) => source.length + target.length > 0)
      .map((row, index) => ({ ...row, number: index + 1 })),
    orphans: notes.orphans,
    counts: countAll(review, findings, open),
    dismissals: [...review.dismissals.values()],
    leftOut: all.length - loose.length,
  };
}

type CopyOfParagraph = (side: Side, paragraph: Paragraph) => CopyParagraph | undefined;

function createParagraphCopier(review: Review, notes: readonly Note[]): CopyOfParagraph {
  const placed = placedNotes(notes);
  const changes = trackedChanges(notes, review.target);
  return (side, { id, role, text }) => {
    const own = placed[side].get(id) ?? [];
    if (role === 'furniture' && own.length === 0) return undefined;
    const mark = review.statuses.get(id);
    return {
      id,
      side,
      language: documentOf(review, side)?.language ?? 'en',
      role,
      text,
      ...(mark && mark.status !== 'untouched' && { status: { status: mark.status, by: mark.by.name, at: mark.at } }),
      placed: own,
      changes: side === 'target' ? (changes.get(id) ?? []) : [],
    };
  };
}

function copyRow({ link, source, target }: TextRow, notes: readonly Note[], copy: CopyOfParagraph): CopyRow {
  const side = (name: Side, paragraphs: readonly Paragraph[]) =>
    paragraphs.map((paragraph) => copy(name, paragraph)).filter((paragraph) => paragraph !== undefined);
  return {
    number: 0,
    linked: link !== undefined,
    ...(link && { link: { score: link.score, pinned: link.pinned, moved: link.moved } }),
    source: side('source', source),
    target: side('target', target),
    notes,
  };
}

function documentOf(review: Review, side: Side): Document | undefined {
  return side === 'source' ? review.source : review.target;
}

/** The review's title, else the translation's headline, else the article's, else the translation's file name. */
export function copyTitle({ title, source, target }: Review): string {
  if (title.trim() !== '') return title;
  const headline = (document: Document | undefined) =>
    document?.paragraphs.find(({ role, text }) => role === 'headline' && text.trim() !== '')?.text;
  return headline(target) ?? headline(source) ?? target?.origin.name ?? source?.origin.name ?? '';
}

function reviewersOf(notes: readonly Note[], { statuses, dismissals }: Review): readonly string[] {
  const names = notes.flatMap((note) => {
    if (note.kind === 'finding') return [];
    const decided = note.kind === 'comment' ? note.resolved : note.decided;
    const wrote = note.kind === 'comment' ? note.remarks.map(({ author }) => author) : [note.author];
    return decided ? [...wrote, decided.by] : wrote;
  });
  const marked = [...statuses.values(), ...dismissals.values()].map(({ by }) => by.name);
  return [...new Set([...names, ...marked])].filter((name) => name !== '');
}

function countAll(review: Review, findings: readonly Finding[], open: readonly Finding[]): CopyCounts {
  const threads = [...review.threads.values()].filter(({ deleted }) => !deleted);
  const resolved = threads.filter((thread) => thread.resolved).length;
  const suggestions: Record<SuggestionState, number> = { open: 0, accepted: 0, rejected: 0, withdrawn: 0 };
  for (const { state } of review.suggestions.values()) suggestions[state] += 1;
  const bySeverity: Record<FindingSeverity, number> = { error: 0, warning: 0, info: 0 };
  for (const { severity } of open) bySeverity[severity] += 1;
  const statuses: Record<ParagraphStatus, number> = { untouched: 0, reviewed: 0, 'needs-work': 0, approved: 0 };
  for (const { id, role } of review.target?.paragraphs ?? []) {
    if (isAlignedRole(role)) statuses[review.statuses.get(id)?.status ?? 'untouched'] += 1;
  }
  return {
    comments: { open: threads.length - resolved, resolved },
    suggestions,
    findings: bySeverity,
    dismissed: findings.length - open.length,
    statuses,
  };
}
