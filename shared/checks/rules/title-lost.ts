/** A title without what qualifies it: 前首相 as "Prime Minister", 副大臣 as "minister". */
import { aroundTitles, TITLE_QUALIFIERS, type TitleQualifier } from '../names/titles.ts';
import type { CheckedRow, Remark, RowRule } from '../rule.ts';

export const rule: RowRule = {
  id: 'title-lost',
  type: 'entity',
  severity: 'warning',
  scope: 'row',
  check(row) {
    if (row.target.length === 0) return [];
    const english = row.target.map(({ text }) => text).join('\n');
    return TITLE_QUALIFIERS.flatMap((qualifier) => lostTitles(qualifier, row, english).slice(0, 1));
  },
};

/** The title stands in the English, and nowhere near it what qualifies it. */
function lostTitles(
  { key, source, kept, severe }: TitleQualifier,
  row: CheckedRow,
  english: string,
): readonly Remark[] {
  const isLost = (title: string | undefined) => {
    const places = aroundTitles(title, english);
    return places.length > 0 && !places.some((place) => kept.test(place));
  };
  return row.source.flatMap(({ id, text }) =>
    [...text.matchAll(source)]
      .filter(({ groups }) => isLost(groups?.title))
      .map(
        ({ 0: term, index }): Remark => ({
          ...(severe ? { severity: 'error' } : {}),
          source: [{ paragraph: id, start: index, end: index + term.length }],
          target: [],
          explanation: { key, values: { term } },
        }),
      ),
  );
}
