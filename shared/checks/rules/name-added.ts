/** A country or city in the target that nothing in the source names: often context for the reader, at times a slip. */
import { entityLedger, isWrittenAsName, kindsOf, knownNamesOf, type PlacedTerm } from '../entities.ts';
import type { CheckedRow, RowRule } from '../rule.ts';

/** Places whose names people bear too. */
const PERSONAL_NAMES =
  /^(?:Jordan|Chad|Georgia|Paris|Austin|Sydney|Florence|Virginia|Dallas|Israel|Lincoln|Washington|Houston|Madison|London|Boston|Milan|Kent|Chelsea|Vienna|Denver|Cuba|Rio|Osaka|Toyama|French|England|Ireland|Holland|English|Pole|Welsh|German)$/;

export const rule: RowRule = {
  id: 'name-added',
  type: 'entity',
  severity: 'info',
  scope: 'row',
  check(row) {
    if (row.source.length === 0) return [];
    const ledger = entityLedger(row);
    return ledger.target
      .filter((term) => isPlace(term) && !isHome(term) && !ledger.isMentioned(term))
      .filter((term) => !mayBePerson(term, row) && !isPartOfFigure(term, row))
      .map(({ range, text }) => ({
        source: [],
        target: [range],
        explanation: { key: 'added', values: { term: text } },
        found: text,
      }));
  },
};

function isPlace(term: PlacedTerm): boolean {
  return isWrittenAsName(term) && kindsOf(term).some((kind) => kind === 'country' || kind === 'city');
}

/** US$100 */
function isPartOfFigure({ range }: PlacedTerm, { target }: CheckedRow): boolean {
  const quantities = target.find(({ id }) => id === range.paragraph)?.quantities ?? [];
  return quantities.some(({ start, end }) => start <= range.start && range.end <= end);
}

/** A Japanese paper leaves its own country unsaid, and a translation must say it. */
function isHome(term: PlacedTerm): boolean {
  return knownNamesOf(term).includes('country/日本');
}

/** "Jordan Spieth", "Naomi Osaka": a further name stands right beside it. */
function mayBePerson({ text, range }: PlacedTerm, { target }: CheckedRow): boolean {
  const page = target.find(({ id }) => id === range.paragraph)?.text ?? '';
  return (
    PERSONAL_NAMES.test(text) &&
    (/^ \p{Lu}\p{Ll}/u.test(page.slice(range.end)) || /\p{Lu}\p{Ll}+ $/u.test(page.slice(0, range.start)))
  );
}
