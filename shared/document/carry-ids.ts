/** Gives the paragraphs of a new version the ids that they had in the version before, so that all that was said stays with them. */
import { diffArrays } from 'diff';
import { splitWords } from '../text/diff.ts';
import type { Document, Paragraph } from './document.ts';

/** Paragraphs that share fewer of their words are different paragraphs. */
const ALIKE = 0.4;

/** Unchanged paragraphs first, then in each gap between them those that are most alike; the rest get ids of their own. */
export function carryIds(before: Document, after: Document): Document {
  const carried = new Map<number, string>();
  for (const gap of gapsBetween(before.paragraphs, after.paragraphs, carried)) matchGap(gap, carried, after.language);
  const taken = new Set([...before.paragraphs.map(({ id }) => id), ...carried.values()]);
  let next = 1;
  const freshId = () => {
    while (taken.has(`t${next}`)) next += 1;
    const id = `t${next}`;
    taken.add(id);
    return id;
  };
  return {
    ...after,
    paragraphs: after.paragraphs.map((paragraph, place) => ({ ...paragraph, id: carried.get(place) ?? freshId() })),
  };
}

/** What stands between two unchanged paragraphs. */
interface Gap {
  readonly before: readonly Paragraph[];
  readonly after: readonly { readonly paragraph: Paragraph; readonly place: number }[];
}

function gapsBetween(
  before: readonly Paragraph[],
  after: readonly Paragraph[],
  carried: Map<number, string>,
): readonly Gap[] {
  const gaps: { before: readonly Paragraph[]; after: Gap['after'] }[] = [{ before: [], after: [] }];
  let [from, to] = [0, 0];
  const isSame = (one: Paragraph, other: Paragraph) => one.text === other.text;
  for (const { added, removed, value } of diffArrays([...before], [...after], { comparator: isSame })) {
    const { length } = value;
    const gap = gaps[gaps.length - 1];
    const old = added ? [] : before.slice(from, from + length);
    if (removed && gap) gap.before = old;
    else if (added && gap)
      gap.after = after.slice(to, to + length).map((paragraph, i) => ({ paragraph, place: to + i }));
    else {
      old.forEach(({ id }, i) => {
        carried.set(to + i, id);
      });
      gaps.push({ before: [], after: [] });
    }
    from += added ? 0 : length;
    to += removed ? 0 : length;
  }
  return gaps;
}

/** In the order of both texts: each old paragraph goes to the first new one that is alike and not passed yet. */
function matchGap(gap: Gap, carried: Map<number, string>, language: string): void {
  let next = 0;
  for (const { paragraph, place } of gap.after) {
    const likeness = gap.before.map((was, index) =>
      index < next || was.role !== paragraph.role ? 0 : likenessOf(was.text, paragraph.text, language),
    );
    const best = Math.max(0, ...likeness);
    const at = likeness.indexOf(best);
    const was = gap.before[at];
    if (!was || best < ALIKE) continue;
    carried.set(place, was.id);
    next = at + 1;
  }
}

/** The share of words that two texts have in common (Dice), 0 to 1. */
function likenessOf(one: string, other: string, language: string): number {
  const words = (text: string) => splitWords(text.toLowerCase(), language).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const [ours, theirs] = [words(one), words(other)];
  const left = new Map<string, number>();
  for (const word of ours) left.set(word, (left.get(word) ?? 0) + 1);
  const shared = theirs.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  }).length;
  return (2 * shared) / Math.max(1, ours.length + theirs.length);
}
