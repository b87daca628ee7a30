/** One `trans-unit` of XLIFF 1.2 (OASIS) as a row. */
import type { BilingualComment, BilingualWarning } from './bilingual-text.ts';
import { inlineText } from './inline-text.ts';
import { childrenNamed, textOf, type XmlElement } from './read-xml.ts';
import { type PlacedMark, rowSide } from './row-paragraphs.ts';
import { type ReadUnit, sourceOf, withStatus } from './xliff-2.ts';
import { readMarks } from './xliff-notes.ts';
import { statusOfState } from './xliff-states.ts';

export function readUnit1(unit: XmlElement): ReadUnit {
  const [source] = childrenNamed(unit, 'source');
  const [target] = childrenNamed(unit, 'target');
  const texts = { source: inlineText([source]), target: inlineText([target]) };
  const sides = { source: rowSide(texts.source, 'source'), target: rowSide(texts.target, 'target') };
  const isApproved = unit.attributes.get('approved') === 'yes';
  const status = isApproved ? 'approved' : statusOfState(target?.attributes.get('state'));
  const marks = [...sides.source.marks, ...sides.target.marks];
  const warnings: readonly (BilingualWarning | false)[] = [
    (texts.source.hasCodes || texts.target.hasCodes) && 'codes-left-out',
    childrenNamed(unit, 'alt-trans').length > 0 && 'matches-left-out',
  ];
  return {
    row: {
      source: sourceOf(unit, sides),
      target: withStatus(sides.target, status),
      notes: [
        ...childrenNamed(unit, 'note').filter(hasText).map(noteOf),
        ...marks.flatMap(commentedMark),
        ...readMarks(marks, [], childrenNamed(unit, 'locQualityIssues')),
      ],
    },
    warnings: warnings.filter((warning) => warning !== false),
  };
}

const hasText = (note: XmlElement) => textOf(note).trim() !== '';

export function noteOf(note: XmlElement): BilingualComment {
  const annotated = note.attributes.get('annotates');
  return {
    kind: 'comment',
    remarks: [{ by: note.attributes.get('from'), text: textOf(note).trim() }],
    side: annotated === 'source' || annotated === 'target' ? annotated : undefined,
  };
}

/** `<mrk mtype="x-…" comment="…">` around words. */
function commentedMark({ attributes, place }: PlacedMark): readonly BilingualComment[] {
  const text = attributes.get('comment')?.trim() ?? '';
  return text === '' ? [] : [{ kind: 'comment', place, remarks: [{ text }] }];
}
