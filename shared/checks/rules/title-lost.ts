/** A title without what qualifies it, or with more than that: 前首相 as "Prime Minister", 首相 as "former prime minister". */
import { findAddedFormer } from '../names/added-former.ts';
import { lostAmongSeveral } from '../names/lost-among-several.ts';
import { aroundTitles } from '../names/title-words.ts';
import { TITLE_QUALIFIERS, type TitleQualifier } from '../names/titles.ts';
import type { CheckedRow, Remark, RowRule } from '../rule.ts';

export const rule: RowRule = {
  id: 'title-lost',
  type: 'entity',
  severity: 'warning',
  scope: 'row',
  check(row) {
    if (row.target.length === 0) return [];
    const english = row.target.map(({ text }) => text).join('\n');
    return [
      ...TITLE_QUALIFIERS.flatMap((qualifier) => lostTitles(qualifier, row, english).slice(0, 1)),
      ...findAddedFormer(row),
    ];
  },
};

/** The title stands in the English, and nowhere near it what qualifies it. */
function lostTitles(qualifier: TitleQualifier, row: CheckedRow, english: string): readonly Remark[] {
  const { key, kept, severe } = qualifier;
  const found = titlesIn(row, qualifier.source);
  if (found.length === 0) return [];
  const isLost = (title: string) => {
    const places = aroundTitles(title === '' ? undefined : title, english);
    return places.length > 0 && !places.some((place) => kept.test(place));
  };
  const lost = found.filter(({ title }) => isLost(title));
  const source = row.source.map(({ text }) => text).join('\n');
  const one =
    lost.length > 0
      ? undefined
      : lostAmongSeveral(
          qualifier,
          found.filter(({ title }) => title !== ''),
          { source, english },
        );
  return [...lost, ...(one ? [one] : [])].map(({ term, range }) => ({
    ...(severe ? { severity: 'error' } : {}),
    source: [range],
    target: [],
    explanation: { key, values: { term } },
  }));
}

function titlesIn({ source }: CheckedRow, pattern: RegExp) {
  return source.flatMap(({ id, text }) =>
    [...text.matchAll(pattern)].map(({ 0: term, groups, index }) => ({
      term,
      title: groups?.title ?? '',
      range: { paragraph: id, start: index, end: index + term.length },
    })),
  );
}
