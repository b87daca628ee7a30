/** A title's qualifier that is lost beside others that are kept: of two former ministers one became the minister. */
import { likeTitles, officePlaces } from './title-words.ts';
import type { TitleQualifier } from './titles.ts';

export interface QualifiedTitle {
  /** As it stands in the source: 元防衛相. */
  readonly term: string;
  /** The title alone. */
  readonly title: string;
}

/** How far before and behind a title its own qualifier may stand. */
const BEFORE = 40;
const BEHIND = 30;

/**
 * The first of `found` whose rendering lacks the qualifier. Judged only where the English renders the title as often as the
 * source has it, with the qualifier or without: then each rendering must have its own.
 */
export function lostAmongSeveral<Title extends QualifiedTitle>(
  { kept }: TitleQualifier,
  found: readonly Title[],
  { source, english }: { readonly source: string; readonly english: string },
): Title | undefined {
  return found.find(({ title }) => {
    const same = new Set(likeTitles(title).split('|'));
    const wanted = found.filter((one) => same.has(one.title)).length;
    const places = officePlaces(title, english);
    const said = [...source.matchAll(new RegExp(`(?:${likeTitles(title)})(?!補佐|官邸|公邸|選|秘書)`, 'gu'))].length;
    if (places.length === 0 || places.length !== said) return false;
    const qualified = places.filter(({ start, end }, i) => {
      const from = Math.max(start - BEFORE, places[i - 1]?.end ?? 0);
      const to = Math.min(end + BEHIND, places[i + 1]?.start ?? english.length);
      return kept.test(english.slice(from, to));
    });
    return qualified.length < wanted;
  });
}
