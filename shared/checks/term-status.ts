/** Wordings of a glossary term that the desk gave up or banned, where the row's source really has the term. */
import type { TermStatus } from '../glossary/concept.ts';
import type { Sense } from '../glossary/find-terms.ts';
import { isQuoted } from './english/quoted-ranges.ts';
import { entityLedger, preferredRendering } from './entities.ts';
import type { CheckedParagraph, CheckedRow, Remark } from './rule.ts';

/** One remark for each longest target term whose status is `status`, outside quotations. */
export function termsOfStatus(row: CheckedRow, status: TermStatus): readonly Remark[] {
  const ledger = entityLedger(row);
  return row.target.flatMap((paragraph) =>
    paragraph.terms.flatMap((found): readonly Remark[] => {
      const meant = found.senses.filter((sense) => ledger.mentionsConcept(sense.concept));
      const sense = meant[0];
      if (sense?.term.status !== status || isQuoted(paragraph.text, found)) return [];
      // A wording that is right for another concept of the source is right.
      if (meant.some((other) => other.concept !== sense.concept && isAccepted(other))) return [];
      return [remarkOn(paragraph, { ...found, ...sense }, row)];
    }),
  );
}

function isAccepted({ term }: Sense): boolean {
  return term.status === 'preferred' || term.status === 'admitted';
}

function remarkOn(
  { id, text }: CheckedParagraph,
  found: CheckedParagraph['terms'][number],
  { source }: CheckedRow,
): Remark {
  const range = { paragraph: id, start: found.start, end: found.end };
  const expected = preferredRendering(found.concept);
  const words = text.slice(found.start, found.end);
  const meant = source.flatMap((paragraph) =>
    paragraph.wordings
      .filter(({ senses }) => senses.some(({ concept }) => concept === found.concept))
      .map(({ start, end }) => ({ paragraph: paragraph.id, start, end, text: paragraph.text.slice(start, end) })),
  );
  return {
    source: meant.slice(0, 1).map(({ paragraph, start, end }) => ({ paragraph, start, end })),
    target: [range],
    explanation: { key: 'used', values: { term: words, source: meant[0]?.text ?? '', expected } },
    expected,
    found: words,
    fixes: expected === '' ? [] : [{ range, replacement: expected }],
  };
}
