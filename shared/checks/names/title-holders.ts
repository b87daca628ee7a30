/** Who bears a title in a text: after "Prime Minister Fumio Kishida", 首相 may well be "Kishida". */
import type { EntityLedger } from '../entities.ts';
import { kindsOf } from '../entities.ts';
import type { CheckedRow } from '../rule.ts';

const NAME_BEHIND = /^(?: of [\p{Lu}][\p{L} ]{2,20})?((?: \p{Lu}[\p{L}'’-]+){1,3})/u;

/** The words of the names that stand behind a title in the English of a row, by the ids of its concept and known names. */
export function findTitleHolders(
  row: CheckedRow,
  ledger: EntityLedger,
): readonly (readonly [id: string, name: string])[] {
  return ledger.target
    .filter((term) => kindsOf(term).includes('title'))
    .flatMap(({ found, range }) => {
      const text = row.target.find(({ id }) => id === range.paragraph)?.text ?? '';
      const names = NAME_BEHIND.exec(text.slice(range.end))?.[1]?.trim().split(' ') ?? [];
      return found.senses.flatMap(({ concept }) => names.map((name) => [concept.id, name] as const));
    });
}
