/**
 * Repairing links by hand. Each repair gives the links that replace those it touched, for a `links.changed` event; what
 * a reviewer has put together or taken apart is pinned. Undefined means that the repair would change nothing.
 */
import type { Side } from '../side.ts';
import type { Link } from './link.ts';
import type { SentenceLink } from './link-sentences.ts';

/** One paragraph of a link. */
export interface LinkMember {
  readonly side: Side;
  readonly paragraph: string;
}

type Repair = readonly Link[] | undefined;

const SIDES: readonly Side[] = ['source', 'target'];

export function findLink(links: readonly Link[], { side, paragraph }: LinkMember): Link | undefined {
  return links.find((link) => link[side].includes(paragraph));
}

/** Puts all paragraphs of both into one link; two that have paragraphs on the same side alone stay apart. */
export function mergeLinks(one: Link | undefined, other: Link | undefined): Repair {
  if (!one || !other || one === other) return undefined;
  const merged = pinnedLink([...one.source, ...other.source], [...one.target, ...other.target]);
  return isPair(merged) ? [merged] : undefined;
}

/** Takes a pair apart: each paragraph stands alone, and stays so when the texts are aligned again. */
export function unlink(link: Link | undefined): Repair {
  if (!link || !isPair(link)) return undefined;
  return [...link.source.map((id) => pinnedLink([id], [])), ...link.target.map((id) => pinnedLink([], [id]))];
}

export function setPinned(link: Link | undefined, pinned: boolean): Repair {
  return !link || link.pinned === pinned ? undefined : [{ ...link, pinned }];
}

/** Moves paragraphs into `to`; a link that loses one keeps the rest. Paragraphs that are there already stay. */
export function moveMembers(links: readonly Link[], members: readonly LinkMember[], to: Link | undefined): Repair {
  if (!to) return undefined;
  const moving = members.filter(({ side, paragraph }) => !to[side].includes(paragraph));
  if (moving.length === 0) return undefined;
  const idsOn = (side: Side) => moving.filter((member) => member.side === side).map(({ paragraph }) => paragraph);
  const left = new Set(moving.map((member) => findLink(links, member)));
  const moved = pinnedLink([...to.source, ...idsOn('source')], [...to.target, ...idsOn('target')]);
  const rests = [...left].flatMap((link) => (link ? restOf(link, moving) : []));
  return [freeUnlessPair(moved), ...rests];
}

function restOf(link: Link, moving: readonly LinkMember[]): readonly Link[] {
  const kept = (side: Side) =>
    link[side].filter((id) => !moving.some((member) => member.side === side && member.paragraph === id));
  const rest = pinnedLink(kept('source'), kept('target'));
  return rest.source.length + rest.target.length === 0 ? [] : [freeUnlessPair(rest)];
}

/**
 * Moves the paragraph and those of its side that stand before it in its link (`by` -1) or after it (`by` 1) into the
 * neighbouring link, so that no two links cross.
 */
export function moveToNeighbour(links: readonly Link[], member: LinkMember, by: 1 | -1): Repair {
  const at = links.findIndex((link) => link[member.side].includes(member.paragraph));
  const ids = links[at]?.[member.side] ?? [];
  const place = ids.indexOf(member.paragraph);
  const moving = by === -1 ? ids.slice(0, place + 1) : ids.slice(place);
  return moveMembers(
    links,
    moving.map((paragraph) => ({ side: member.side, paragraph })),
    links[at + by],
  );
}

/** The length of a paragraph in any unit that is the same for its whole side. */
export type LengthOf = (member: LinkMember) => number;

/** What tells where a link is to be cut; without sentences the lengths alone. */
export interface CutEvidence {
  readonly lengthOf: LengthOf;
  /** Which sentences of the link answer each other. */
  readonly sentences?: readonly SentenceLink[];
}

/**
 * Cuts a link in two. With `before`, that paragraph begins the lower one and the other side is cut where it fits best;
 * without, or where it is its side's first, both sides are cut where they fit best: where the fewest sentences are parted
 * from their answers, and of such cuts where the shares of the length are nearest.
 */
export function splitLink(link: Link | undefined, evidence: CutEvidence, before?: LinkMember): Repair {
  if (!link || link.source.length + link.target.length < 2 || !isPair(link)) return undefined;
  const wanted = before ? link[before.side].indexOf(before.paragraph) : 0;
  const cuts = SIDES.map((side) => (before?.side === side && wanted > 0 ? [wanted] : cutsOf(link[side].length)));
  const [best] = (cuts[0] ?? [])
    .flatMap((source) => (cuts[1] ?? []).map((target) => ({ source, target })))
    .filter((cut) => isCut(link, cut))
    .map((cut) => ({
      cut,
      parted: partedBy(link, cut, evidence.sentences ?? []),
      misfit: misfitOf(link, cut, evidence.lengthOf),
    }))
    .sort((a, b) => a.parted - b.parted || a.misfit - b.misfit);
  if (!best) return undefined;
  const { source, target } = best.cut;
  return [
    freeUnlessPair(pinnedLink(link.source.slice(0, source), link.target.slice(0, target))),
    freeUnlessPair(pinnedLink(link.source.slice(source), link.target.slice(target))),
  ];
}

interface Cut {
  readonly source: number;
  readonly target: number;
}

const cutsOf = (count: number): readonly number[] => Array.from({ length: count + 1 }, (_, cut) => cut);

/** Both halves hold something, and a cut that only parts the two sides from each other is no split but an unlinking. */
function isCut({ source, target }: Link, cut: Cut): boolean {
  const upper = cut.source + cut.target;
  const partsSides =
    (cut.source === 0 && cut.target === target.length) || (cut.target === 0 && cut.source === source.length);
  return upper > 0 && upper < source.length + target.length && !partsSides;
}

/** How many sentence links the cut goes through. */
function partedBy(link: Link, cut: Cut, sentences: readonly SentenceLink[]): number {
  const halves = (sentence: SentenceLink) =>
    SIDES.flatMap((side) => sentence[side].map(({ paragraph }) => link[side].indexOf(paragraph) < cut[side]));
  return sentences.filter((sentence) => new Set(halves(sentence)).size > 1).length;
}

/** How far the two sides' shares above the cut lie apart, 0 to 1. */
function misfitOf(link: Link, cut: Cut, lengthOf: LengthOf): number {
  const share = (side: Side) => {
    const lengths = link[side].map((paragraph) => Math.max(1, lengthOf({ side, paragraph })));
    const sum = (some: readonly number[]) => some.reduce((total, length) => total + length, 0);
    return sum(lengths.slice(0, cut[side])) / sum(lengths);
  };
  return Math.abs(share('source') - share('target'));
}

/** What a repair left alone by the way is free to be aligned again. */
function freeUnlessPair(link: Link): Link {
  return isPair(link) ? link : { ...link, pinned: false, score: 0 };
}

function isPair({ source, target }: Link): boolean {
  return source.length > 0 && target.length > 0;
}

function pinnedLink(source: readonly string[], target: readonly string[]): Link {
  return { source: [...source], target: [...target], score: 1, reasons: [], pinned: true };
}
