/** Makes the pair of a bilingual text: two documents, their links, and the remarks as acts. */
import type { Link } from '../alignment/link.ts';
import { articleDate } from '../checks/article-date.ts';
import { type Document, isAlignedRole, PARAGRAPH_LIMIT, type Paragraph, type Role } from '../document/document.ts';
import { packFor } from '../languages/packs.ts';
import { fail, ok, type Result } from '../result.ts';
import type { ImportedAct } from '../review/imported-act.ts';
import type { Side } from '../side.ts';
import type { BilingualReading } from './bilingual-reading.ts';
import type { BilingualNote, BilingualParagraph, BilingualRow, BilingualText } from './bilingual-text.ts';
import { findRoles } from './find-roles.ts';
import { createNoteImporter } from './import-notes.ts';
import { findLanguages, toLanguage } from './languages.ts';

/** A row whose paragraphs have their ids and roles. */
interface NamedRow {
  readonly row: BilingualRow;
  readonly source: readonly Paragraph[];
  readonly target: readonly Paragraph[];
  /** As the row has them, where the file's ids are kept. */
  readonly moved?: string[] | undefined;
}

/** `name`: the file's display name. Fails where the file does not hold a Japanese text and its translation. */
export function toBilingualReading(text: BilingualText, name: string): Result<BilingualReading> {
  const sides = sidesOf(text, name);
  if (!sides.ok) return sides;
  const { rows, notes, warnings } = sides.value;
  const count = Math.max(countOf(rows, 'source'), countOf(rows, 'target'));
  if (count > PARAGRAPH_LIMIT) return fail({ code: 'too-many-paragraphs', name, count, limit: PARAGRAPH_LIMIT });
  const named = nameRows(rows);
  const { source, target } = text.names;
  const isSwapped = warnings.includes('sides-swapped');
  const document = (side: Side, given: string | undefined): Document => ({
    language: side === 'source' ? 'ja' : 'en',
    paragraphs: named
      .flatMap((row) => row[side])
      .map((paragraph, at) => (at === 0 ? { ...paragraph, lead: '' } : paragraph)),
    trail: '\n',
    origin: { name: given?.slice(0, 255) || name, format: text.format },
  });
  const pair = {
    source: document('source', isSwapped ? target : source),
    target: document('target', isSwapped ? source : target),
  };
  const hasDate = Object.values(pair).some((one) => articleDate(one, packFor(one.language)) !== undefined);
  return ok({
    format: text.format,
    ...(text.title && { title: text.title.slice(0, 1000) }),
    ...pair,
    links: named.flatMap(linkOf),
    acts: actsOf(named, notes, name),
    warnings: hasDate ? warnings : [...warnings, 'no-date'],
  });
}

const countOf = (rows: readonly BilingualRow[], side: Side) => rows.reduce((sum, row) => sum + row[side].length, 0);

interface Sides {
  readonly rows: readonly BilingualRow[];
  readonly notes: readonly BilingualNote[];
  readonly warnings: string[];
}

/** The rows with the Japanese as their source. */
function sidesOf(text: BilingualText, name: string): Result<Sides> {
  const { rows, notes, languages } = text;
  if (countOf(rows, 'source') + countOf(rows, 'target') === 0) return fail({ code: 'file-empty', name });
  const joined = (side: Side) => rows.flatMap((row) => row[side].map((paragraph) => paragraph.text)).join('\n');
  const found = findLanguages(
    { code: languages.source, text: joined('source') },
    { code: languages.target, text: joined('target') },
  );
  if (!found) {
    if (isOneSided(text)) return fail({ code: 'bilingual-untranslated', name });
    return fail({ code: 'bilingual-languages', name, languages: spelled(languages) });
  }
  if (countOf(rows, 'source') === 0 || countOf(rows, 'target') === 0) {
    return fail({ code: 'bilingual-untranslated', name });
  }
  const warnings = [...text.warnings, ...(found.isDoubtful ? ['language-doubtful'] : [])];
  if (!found.isSwapped) return ok({ rows, notes, warnings });
  return ok({ rows: rows.map(swapped), notes: notes.map(swappedNote), warnings: [...warnings, 'sides-swapped'] });
}

function isOneSided({ rows, languages }: BilingualText): boolean {
  const isForeign = [languages.source, languages.target].some((code) => toLanguage(code) === 'other');
  return !isForeign && (countOf(rows, 'source') === 0 || countOf(rows, 'target') === 0);
}

function spelled({ source, target }: BilingualText['languages']): string {
  return [source, target].map((code) => code?.slice(0, 20) || '?').join(' → ');
}

const OTHER: Readonly<Record<Side, Side>> = { source: 'target', target: 'source' };

/** States are said of the translation: they stay with the row's English. */
function swapped(row: BilingualRow): BilingualRow {
  const statuses = row.target.map(({ status }) => status);
  return {
    ...row,
    source: row.target.map(({ status: _, ...paragraph }) => paragraph),
    target: row.source.map((paragraph, at) => ({ ...paragraph, status: statuses[at] ?? statuses[0] })),
    notes: row.notes.map(swappedNote),
  };
}

function swappedNote(note: BilingualNote): BilingualNote {
  if (note.kind === 'dismissal') return note;
  const place = note.place && { ...note.place, side: OTHER[note.place.side] };
  if (note.kind === 'suggestion') return { ...note, place };
  return { ...note, place, side: note.side && OTHER[note.side] };
}

const GAP = '\n\n';
const ID = /^[\w.:-]{1,60}$/;

function nameRows(rows: readonly BilingualRow[]): readonly NamedRow[] {
  const roles = { source: rolesOf(rows, 'source'), target: rolesOf(rows, 'target') };
  const given = rows.flatMap(({ source, target }) => [...source, ...target].map(({ id }) => id ?? ''));
  // The file's own ids are kept when each names one paragraph.
  const isNamed = given.every((id) => ID.test(id)) && new Set(given).size === given.length;
  const counts = { source: 0, target: 0 };
  const paragraph = (side: Side, { id, text }: BilingualParagraph, isAligned: boolean | undefined): Paragraph => {
    const found = roles[side][counts[side]] ?? 'body';
    counts[side] += 1;
    const role: Role = isAligned && !isAlignedRole(found) ? 'body' : found;
    const own = `${side === 'source' ? 's' : 't'}${counts[side]}`;
    return { id: isNamed ? (id ?? own) : own, role, text, lead: GAP };
  };
  return rows.map((row) => {
    const at = { ...counts };
    const alignedIn = (side: Side) =>
      row[side].some((_, index) => isAlignedRole(roles[side][at[side] + index] ?? 'body'));
    const knowsRoles = [...row.source, ...row.target].some(({ role }) => role !== undefined);
    // What answers a part of the article is one, whatever it looks like.
    const isAligned = !knowsRoles && (alignedIn('source') || alignedIn('target'));
    return {
      row,
      source: row.source.map((one) => paragraph('source', one, isAligned)),
      target: row.target.map((one) => paragraph('target', one, isAligned)),
      ...(isNamed && row.moved && { moved: [...row.moved] }),
    };
  });
}

function rolesOf(rows: readonly BilingualRow[], side: Side): readonly Role[] {
  const paragraphs = rows.flatMap((row) => row[side]);
  if (paragraphs.every(({ role }) => role !== undefined)) return paragraphs.map(({ role }) => role ?? 'body');
  const found = findRoles(
    paragraphs.map(({ text }) => text),
    side === 'source' ? 'ja' : 'en',
  );
  return paragraphs.map(({ role }, at) => role ?? found[at] ?? 'body');
}

/** A link that the file made is as good as one made by hand; that a row has no answer is only what the file says now. */
function linkOf({ row, source, target, moved }: NamedRow): readonly Link[] {
  const ids = (paragraphs: readonly Paragraph[]) =>
    paragraphs.filter(({ role }) => isAlignedRole(role)).map(({ id }) => id);
  const link = { source: ids(source), target: ids(target) };
  if (link.source.length + link.target.length === 0) return [];
  const isPair = link.source.length > 0 && link.target.length > 0;
  const sureness = { score: row.score ?? 1, reasons: [], pinned: row.pinned ?? isPair };
  return [{ ...link, ...sureness, ...(moved && !isPair && { moved }) }];
}

function actsOf(rows: readonly NamedRow[], notes: readonly BilingualNote[], name: string): ImportedAct[] {
  const importer = createNoteImporter(name);
  const none = { source: [], target: [] };
  return [
    ...notes.flatMap((note) => importer.actsOf(note, none)),
    ...rows.flatMap((row) => row.row.notes.flatMap((note) => importer.actsOf(note, row))),
    ...rows.flatMap(({ row, source, target }) =>
      (['source', 'target'] as const).flatMap((side) =>
        row[side].flatMap(({ status }, at) => {
          const paragraph = (side === 'source' ? source : target)[at];
          if (!status || !paragraph) return [];
          const data = { paragraphs: [paragraph.id], status: status.status };
          return [importer.act(status, { type: 'paragraph.statusSet', data })];
        }),
      ),
    ),
  ];
}
