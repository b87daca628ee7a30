/** One unit of XLIFF 2.0 to 2.2 (OASIS) as a row: its segments joined, its states, notes and annotations. */
import type { ParagraphStatus } from '../review/event.ts';
import type { Side } from '../side.ts';
import type { BilingualRow, BilingualWarning } from './bilingual-text.ts';
import { inlineText } from './inline-text.ts';
import { isOwnFinding } from './its-comments.ts';
import { childrenNamed, type XmlElement } from './read-xml.ts';
import { type RowSide, rowSide } from './row-paragraphs.ts';
import { OWN_NAMESPACE } from './xliff-namespaces.ts';
import { readMarks, readNotes } from './xliff-notes.ts';
import { statusOfState } from './xliff-states.ts';

export interface ReadUnit {
  readonly row: BilingualRow;
  readonly warnings: readonly BilingualWarning[];
}

export function readUnit2(unit: XmlElement): ReadUnit {
  const parts = unit.children.filter(
    (child): child is XmlElement =>
      typeof child !== 'string' && (child.name === 'segment' || child.name === 'ignorable'),
  );
  const source = inlineText(parts.map((part) => childrenNamed(part, 'source')[0]));
  const target = inlineText(targetParts(parts));
  const sides = { source: rowSide(source, 'source'), target: rowSide(target, 'target') };
  const marks = [...sides.source.marks, ...sides.target.marks];
  const notes = childrenNamed(unit, 'notes').flatMap((list) => childrenNamed(list, 'note'));
  const own = (name: string) => unit.attributes.get(`{${OWN_NAMESPACE}}${name}`);
  const matches = childrenNamed(unit, 'matches').flatMap((list) => childrenNamed(list, 'match'));
  const warnings: readonly (BilingualWarning | false)[] = [
    (source.hasCodes || target.hasCodes) && 'codes-left-out',
    marks.some(isOwnFinding) && 'findings-left-out',
    // Ours only repeat the suggestions.
    matches.some(({ attributes }) => attributes.get('subType') !== 'ty:suggestion') && 'matches-left-out',
  ];
  return {
    row: {
      source: sourceOf(unit, sides),
      target: withStatus(sides.target, statusOfParts(parts)),
      notes: [...readNotes(notes, marks), ...readMarks(marks, notes, childrenNamed(unit, 'locQualityIssues'))],
      score: scoreOf(own('score')),
      pinned: own('pinned') === undefined ? undefined : own('pinned') === 'yes',
      moved: own('moved')?.split(' '),
    },
    warnings: warnings.filter((warning) => warning !== false),
  };
}

/** In the order that the translation asks for; what is between segments stands in the target as in the source. */
function targetParts(parts: readonly XmlElement[]): readonly (XmlElement | undefined)[] {
  const isTranslated = parts.some((part) => part.name === 'segment' && childrenNamed(part, 'target').length > 0);
  if (!isTranslated) return [];
  return parts
    .map((part, index) => {
      const [source] = childrenNamed(part, 'source');
      const [target] = childrenNamed(part, 'target');
      const order = Number(target?.attributes.get('order') ?? index + 1);
      return { element: target ?? (part.name === 'ignorable' ? source : undefined), order };
    })
    .sort((a, b) => a.order - b.order)
    .map(({ element }) => element);
}

/** What is neither translated nor to be translated stands around the article. */
export function sourceOf(
  unit: XmlElement,
  { source, target }: Readonly<Record<Side, RowSide>>,
): BilingualRow['source'] {
  const isLeft = unit.attributes.get('translate') === 'no' && target.paragraphs.length === 0;
  return isLeft ? source.paragraphs.map((one) => ({ ...one, role: one.role ?? 'furniture' })) : source.paragraphs;
}

const WORST: readonly (ParagraphStatus | undefined)[] = ['needs-work', undefined, 'reviewed', 'approved'];

/** The least of the segments' states. */
function statusOfParts(parts: readonly XmlElement[]): ParagraphStatus | undefined {
  const states = parts
    .filter(({ name }) => name === 'segment')
    .map(({ attributes }) => statusOfState(attributes.get('state'), attributes.get('subState')));
  return WORST.find((status) => states.includes(status));
}

/** Where the paragraphs have no states of their own, they have the unit's. */
export function withStatus({ paragraphs }: RowSide, status: ParagraphStatus | undefined): BilingualRow['target'] {
  if (status === undefined || paragraphs.some((paragraph) => paragraph.status)) return paragraphs;
  return paragraphs.map((paragraph) => ({ ...paragraph, status: { status } }));
}

function scoreOf(text: string | undefined): number | undefined {
  const score = Number(text ?? Number.NaN);
  return score >= 0 && score <= 1 ? score : undefined;
}
