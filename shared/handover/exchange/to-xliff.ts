/**
 * The review as XLIFF 2.1 (OASIS): one unit a row, with its state, notes, open suggestions as match candidates, and
 * errors as ITS quality issues on the words. What XLIFF has no word for (roles, authors, threads) stands in attributes of
 * our own namespace, so that our own reader gets everything back and others still read the rest.
 */

import type { Dismissal } from '../../review/review.ts';
import type { AnnotatedCopy, CopyParagraph, CopyRow, Note, SuggestionNote } from '../copy.ts';
import { escapeXml, xmlAttributes } from './escape-xml.ts';
import { FINDING_SEVERITIES, issueSeverity, issueType } from './its-issue.ts';
import { markedText } from './marked-text.ts';

export const XLIFF_NAMESPACES = {
  xmlns: 'urn:oasis:names:tc:xliff:document:2.0',
  'xmlns:its': 'http://www.w3.org/2005/11/its',
  'xmlns:itsm': 'urn:oasis:names:tc:xliff:itsm:2.1',
  'xmlns:mtc': 'urn:oasis:names:tc:xliff:matches:2.0',
  'xmlns:ty': 'urn:taiyaku:review:1',
} as const;

/** `copy` must be of the working text. */
export function toXliff(copy: AnnotatedCopy): string {
  const loose = [...copy.articleNotes, ...copy.orphans];
  const root = {
    version: '2.1',
    srcLang: copy.source?.language ?? 'ja',
    trgLang: copy.target?.language ?? 'en',
    ...XLIFF_NAMESPACES,
    'its:version': '2.0',
  };
  return `<?xml version="1.0" encoding="UTF-8"?>
<xliff${xmlAttributes(root)}>
<file id="f1"${xmlAttributes({ original: copy.source?.name, 'ty:target': copy.target?.name, 'ty:title': copy.title })}>
${notesXml(loose, copy.dismissals)}${copy.rows.map(unitXml).join('\n')}
</file>
</xliff>
`;
}

function unitXml(row: CopyRow): string {
  const { number, linked, link, notes } = row;
  const unit = {
    id: `u${number}`,
    translate: linked ? undefined : 'no',
    'xml:space': 'preserve',
    'ty:score': link?.score,
    'ty:pinned': link && (link.pinned ? 'yes' : 'no'),
    'ty:moved': link?.moved?.join(' '),
  };
  return `<unit${xmlAttributes(unit)}>
${matchesXml(row)}${notesXml(notes)}<segment${xmlAttributes({ id: 's1', ...stateOf(row) })}>
<source>${sideXml(row.source, notes, 's')}</source>
${row.target.length > 0 ? `<target>${sideXml(row.target, notes, 't')}</target>\n` : ''}</segment>
</unit>`;
}

/** The least of its paragraphs' states; what needs work is translated, and our sub-state says so. */
function stateOf({ source, target }: CopyRow): Readonly<Record<string, string | undefined>> {
  if (target.length === 0) return { state: 'initial' };
  const states = target.map(({ status }) => status?.status ?? 'untouched');
  if (states.includes('needs-work')) return { state: 'translated', subState: 'ty:needs-work' };
  if (source.length === 0 || states.includes('untouched')) return { state: 'translated' };
  return { state: states.every((state) => state === 'approved') ? 'final' : 'reviewed' };
}

function sideXml(paragraphs: readonly CopyParagraph[], notes: readonly Note[], prefix: 's' | 't'): string {
  return paragraphs
    .map((paragraph) => {
      const mark = {
        id: `p-${prefix}-${paragraph.id}`,
        type: 'ty:paragraph',
        value: paragraph.role,
        'ty:status': paragraph.status?.status,
        'ty:by': paragraph.status?.by,
        'ty:at': paragraph.status?.at,
      };
      return `<mrk${xmlAttributes(mark)}>${markedText(paragraph, marksIn(paragraph, notes))}</mrk>`;
    })
    .join(escapeXml('\n'));
}

function marksIn({ id, side }: CopyParagraph, notes: readonly Note[]) {
  return notes.flatMap((note) =>
    note.places
      .filter((place) => place.side === side && place.paragraph === id)
      .map((place, index) => ({
        start: place.start,
        end: place.end,
        // Ids are one namespace in a unit, over both sides.
        id: `m${note.number}-${side === 'source' ? 's' : 't'}${index}-${id}`,
        attributes: { ...markAttributes(note), 'ty:whole': place.whole ? 'yes' : undefined },
      })),
  );
}

function markAttributes(note: Note): Readonly<Record<string, string | number | undefined>> {
  if (note.kind === 'finding') {
    return {
      type: 'its:generic',
      'its:locQualityIssueType': issueType(note.type),
      'its:locQualityIssueComment': note.explanation,
      'its:locQualityIssueSeverity': FINDING_SEVERITIES[note.severity],
      'ty:rule': note.rule,
    };
  }
  const severity = note.kind === 'comment' ? note.severity : undefined;
  const issue =
    note.kind === 'comment' && severity
      ? {
          'its:locQualityIssueType': issueType(note.type),
          'its:locQualityIssueComment': note.remarks[0].text,
          'its:locQualityIssueSeverity': issueSeverity(severity),
        }
      : {};
  return { type: 'comment', ref: `#n=n${note.number}`, ...issue };
}

function notesXml(notes: readonly Note[], dismissals: readonly Dismissal[] = []): string {
  const lines = [...notes.flatMap(noteXml), ...dismissals.map(dismissalXml)];
  return lines.length === 0 ? '' : `<notes>\n${lines.join('\n')}\n</notes>\n`;
}

function noteXml(note: Note): readonly string[] {
  if (note.kind === 'finding') return [];
  const appliesTo = note.places[0]?.side;
  const common = { appliesTo, 'ty:quote': note.orphaned ? note.quote?.text : undefined };
  if (note.kind === 'suggestion') {
    const { id, author, at, state, exact, replacement } = note;
    const attributes = {
      id: `n${note.number}`,
      category: 'suggestion',
      ...common,
      'ty:id': id,
      'ty:author': author,
      'ty:at': at,
      'ty:state': state,
      'ty:exact': exact,
      'ty:decidedBy': note.decided?.by,
      'ty:decidedAt': note.decided?.at,
      'ty:reason': note.decided?.reason,
    };
    return [`<note${xmlAttributes(attributes)}>${escapeXml(replacement)}</note>`];
  }
  return note.remarks.map(({ id, author, at, text }, index) => {
    const attributes = {
      id: index === 0 ? `n${note.number}` : `n${note.number}-r${index}`,
      category: index === 0 ? 'comment' : 'reply',
      ...common,
      'ty:id': id,
      'ty:author': author,
      'ty:at': at,
      ...(index === 0 && {
        'ty:mqm': note.type,
        'ty:severity': note.severity,
        'ty:resolvedBy': note.resolved?.by,
        'ty:resolvedAt': note.resolved?.at,
      }),
    };
    return `<note${xmlAttributes(attributes)}>${escapeXml(text)}</note>`;
  });
}

function dismissalXml({ fingerprint, rule, scope, reason, term, by, at }: Dismissal, index: number): string {
  const attributes = {
    id: `d${index + 1}`,
    category: 'dismissal',
    'ty:author': by.name,
    'ty:at': at,
    'ty:fingerprint': fingerprint,
    'ty:rule': rule,
    'ty:scope': scope,
    'ty:reason': reason,
    'ty:term': term,
  };
  return `<note${xmlAttributes(attributes)}>${escapeXml(reason ?? rule)}</note>`;
}

/** Open suggestions, each as the whole target with its words exchanged. */
function matchesXml({ source, target, notes }: CopyRow): string {
  const open = notes.filter((note): note is SuggestionNote => note.kind === 'suggestion' && note.state === 'open');
  const matches = open.flatMap((note) => {
    const [place] = note.places;
    if (place?.side !== 'target' || source.length === 0) return [];
    const texts = target.map(({ id, text }) =>
      id === place.paragraph ? text.slice(0, place.start) + note.replacement + text.slice(place.end) : text,
    );
    const attributes = {
      id: `x${note.number}`,
      ref: '#s1',
      type: 'other',
      subType: 'ty:suggestion',
      origin: note.author,
    };
    return [
      `<mtc:match${xmlAttributes(attributes)}><source>${escapeXml(joined(source.map(({ text }) => text)))}</source><target>${escapeXml(joined(texts))}</target></mtc:match>`,
    ];
  });
  return matches.length === 0 ? '' : `<mtc:matches>\n${matches.join('\n')}\n</mtc:matches>\n`;
}

function joined(texts: readonly string[]): string {
  return texts.join('\n');
}
