/** Which fields of the concepts a file has no room for: what was written is read back and held against what was there. */
import type { Concept, Term } from '../concept.ts';

export const GLOSSARY_FIELDS = [
  'concept',
  'term',
  'termStatus',
  'termKind',
  'reading',
  'known',
  'case',
  'inflection',
  'firstMention',
  'domain',
  'partOfSpeech',
  'definition',
  'note',
  'usageGroup',
  'authority',
  'authorityDate',
  'conceptStatus',
  'created',
  'changed',
] as const;
export type GlossaryField = (typeof GLOSSARY_FIELDS)[number];

export interface FieldLoss {
  readonly field: GlossaryField;
  /** In how many concepts. */
  readonly count: number;
}

/** `after`: the same concepts, in the same order, as the file gives them back; undefined for one that it lost. */
export function compareFields(
  before: readonly Concept[],
  after: readonly (Concept | undefined)[],
): readonly FieldLoss[] {
  const counts = new Map<GlossaryField, number>();
  before.forEach((concept, at) => {
    for (const field of lostFields(concept, after[at])) counts.set(field, (counts.get(field) ?? 0) + 1);
  });
  return GLOSSARY_FIELDS.flatMap((field) => {
    const count = counts.get(field);
    return count === undefined ? [] : [{ field, count }];
  });
}

function lostFields(before: Concept, after: Concept | undefined): ReadonlySet<GlossaryField> {
  if (!after) return new Set(['concept']);
  const lost = new Set<GlossaryField>();
  const compare = (field: GlossaryField, a: unknown, b: unknown) => {
    if (JSON.stringify(a ?? null) !== JSON.stringify(b ?? null)) lost.add(field);
  };
  compare('firstMention', before.firstMention, after.firstMention);
  compare('domain', before.domain, after.domain);
  compare('partOfSpeech', before.partOfSpeech, after.partOfSpeech);
  compare('definition', before.definition, after.definition);
  compare('note', before.note, after.note);
  compare('usageGroup', before.usageGroup, after.usageGroup);
  compare(
    'authority',
    [before.authority?.name, before.authority?.link],
    [after.authority?.name, after.authority?.link],
  );
  compare('authorityDate', before.authority?.date, after.authority?.date);
  compare('conceptStatus', before.status, after.status);
  compare(
    'created',
    before.created && [before.created.by, before.created.at],
    after.created && [after.created.by, after.created.at],
  );
  compare(
    'changed',
    before.changed && [before.changed.by, before.changed.at],
    after.changed && [after.changed.by, after.changed.at],
  );
  for (const term of before.terms)
    compareTerm(
      term,
      after.terms.find((one) => isSame(one, term)),
      compare,
      lost,
    );
  return lost;
}

function isSame(a: Term, b: Term): boolean {
  return a.language === b.language && a.text === b.text;
}

function compareTerm(
  term: Term,
  found: Term | undefined,
  compare: (field: GlossaryField, a: unknown, b: unknown) => void,
  lost: Set<GlossaryField>,
): void {
  if (!found) {
    lost.add('term');
    return;
  }
  compare('termStatus', term.status, found.status);
  compare('termKind', term.kind, found.kind);
  compare('reading', term.reading, found.reading);
  compare('known', term.known, found.known);
  compare('case', term.case, found.case);
  compare('inflection', [term.invariable, term.forms], [found.invariable, found.forms]);
}
