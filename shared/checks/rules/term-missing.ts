/** A glossary term of the source whose row has no rendering of it that the glossary accepts. */
import { invariant } from '../../assert.ts';
import { type EntityLedger, entityLedger, isGlossaryTerm, type PlacedTerm, preferredRendering } from '../entities.ts';
import { findTitleHolders } from '../names/title-holders.ts';
import type { ArticleRule, CheckedRow, Remark } from '../rule.ts';
import { findShortReference } from '../short-reference.ts';

export const rule: ArticleRule = {
  id: 'term-missing',
  type: 'termbase',
  severity: 'warning',
  scope: 'article',
  check({ rows }) {
    const rendered = new Set<string>();
    const holders = new Map<string, Set<string>>();
    return rows.flatMap((row) => {
      const ledger = entityLedger(row);
      const remarks = missingTerms(row, ledger).map((terms) => remarkOn(terms, row, { rendered, holders }));
      for (const term of ledger.source) if (ledger.isRendered(term)) rendered.add(term.found.concept.id);
      for (const [id, name] of findTitleHolders(row, ledger)) holders.set(id, (holders.get(id) ?? new Set()).add(name));
      return remarks;
    });
  },
};

/** The places of each missing concept: one finding a concept and row, however often the row has the term. */
function missingTerms(row: CheckedRow, ledger: EntityLedger): readonly (readonly PlacedTerm[])[] {
  // A row without counterpart is the business of the rules on omissions.
  if (row.target.length === 0) return [];
  const missing = new Map<string, PlacedTerm[]>();
  for (const term of ledger.source) {
    if (!isGlossaryTerm(term) || ledger.isRendered(term)) continue;
    const { id } = term.found.concept;
    missing.set(id, [...(missing.get(id) ?? []), term]);
  }
  return [...missing.values()];
}

/** 総務省消防庁 and 文部科学省文化庁 are rendered by the agency alone. */
function isParentOf({ range, text }: PlacedTerm, { source }: CheckedRow): boolean {
  const behind = source.find(({ id }) => id === range.paragraph)?.text.slice(range.end) ?? '';
  return /[省府]$/.test(text) && /^[\p{Script=Han}\p{Script=Katakana}]{1,10}庁/u.test(behind);
}

/** What the rows before have shown, by the id of a concept. */
interface ShownBefore {
  readonly rendered: ReadonlySet<string>;
  readonly holders: ReadonlyMap<string, ReadonlySet<string>>;
}

const NOBODY: ReadonlySet<string> = new Set();

function remarkOn(terms: readonly PlacedTerm[], row: CheckedRow, { rendered, holders }: ShownBefore): Remark {
  const [first] = terms;
  invariant(first, 'a missing term stands somewhere');
  const { concept } = first.found;
  const ledger = entityLedger(row);
  const reference = isParentOf(first, row)
    ? 'short'
    : findShortReference(first, row, {
        wasRendered: rendered.has(concept.id),
        holders: holders.get(concept.id) ?? NOBODY,
        ledger,
      });
  const expected = preferredRendering(concept);
  return {
    ...(reference ? { severity: 'info' } : {}),
    source: terms.map(({ range }) => range),
    target: [],
    explanation: { key: reference ?? 'missing', values: { term: first.text, expected } },
    expected,
  };
}
