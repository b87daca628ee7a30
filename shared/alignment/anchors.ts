/**
 * Where the path through long texts surely passes: pairs of texts that share what is rare there, in the order of both
 * texts. Between two of them the same is asked again, because more is rare in a part than in the whole.
 */
import type { AnswerSide, AnswerTable } from './answer-table.ts';
import { heaviestChain } from './heaviest-chain.ts';
import { lowerBound } from './lower-bound.ts';
import type { Section } from './pins.ts';

/** A pair of places in a section that answer each other. */
export interface Anchor {
  readonly source: number;
  readonly target: number;
}

/** Positions of a section from one pair up to another. */
export interface Area {
  readonly source: number;
  readonly sourceEnd: number;
  readonly target: number;
  readonly targetEnd: number;
}

/** A unit in so many texts that answer it in as many others, multiplied, is rare. */
const MOST_PAIRS = 4;
/** What a pair of texts must share: one unit that stands nowhere else, or two that each make two pairs. */
const LEAST_WEIGHT = 1;

/** Parts of parts are asked so often; a text in which each part has but one anchor must not take forever. */
const MOST_ROUNDS = 6;

/** Parts a section at its anchors until the parts are small enough or nothing in them is rare, in the order of the texts. */
export function partAtAnchors(
  { source, target }: Section,
  answers: AnswerTable,
  isSmall: (area: Area) => boolean,
): readonly Area[] {
  const sides = { source: createSide(answers.source, source), target: createSide(answers.target, target) };
  const part = (area: Area, rounds: number): readonly Area[] => {
    if (rounds === 0 || isSmall(area)) return [area];
    const anchors = anchorsIn(area, sides);
    return anchors.length === 0 ? [area] : between(area, anchors).flatMap((one) => part(one, rounds - 1));
  };
  return part({ source: 0, sourceEnd: source.length, target: 0, targetEnd: target.length }, MOST_ROUNDS);
}

/** The parts of an area before, between and behind its anchors. */
function between(area: Area, anchors: readonly Anchor[]): readonly Area[] {
  const starts = [{ source: area.source, target: area.target }, ...anchors];
  const ends = [...anchors, { source: area.sourceEnd, target: area.targetEnd }];
  return starts.map(({ source, target }, i) => ({
    source,
    target,
    sourceEnd: ends[i]?.source ?? source,
    targetEnd: ends[i]?.target ?? target,
  }));
}

interface Side {
  readonly units: AnswerSide;
  /** The texts of the section, ascending. */
  readonly texts: readonly number[];
  /** The place of each of them in the section. */
  readonly places: ReadonlyMap<number, number>;
}

interface Sides {
  readonly source: Side;
  readonly target: Side;
}

function createSide(units: AnswerSide, texts: readonly number[]): Side {
  return { units, texts, places: new Map(texts.map((text, place) => [text, place])) };
}

/** The heaviest monotone chain of pairs; the first corner of the area itself parts nothing. Linear in the area's units. */
function anchorsIn(area: Area, { source, target }: Sides): readonly Anchor[] {
  const weights = new Map<number, number>();
  const width = target.texts.length;
  const add = (key: number, weight: number) => weights.set(key, (weights.get(key) ?? 0) + weight);
  const sources = { ...source, from: area.source, to: area.sourceEnd };
  const targets = { ...target, from: area.target, to: area.targetEnd };
  forEachRarePair(sources, targets, (one, other, weight) => add(one * width + other, weight));
  forEachRarePair(targets, sources, (one, other, weight) => add(other * width + one, weight));
  const points = [...weights]
    .filter(([, weight]) => weight >= LEAST_WEIGHT)
    .map(([key, weight]) => ({ source: Math.floor(key / width), target: key % width, weight }))
    .filter((point) => point.source > area.source && point.target > area.target);
  return heaviestChain(points);
}

/** Places from `from` up to `to` of a side. */
interface Range extends Side {
  readonly from: number;
  readonly to: number;
}

/** Each rare unit of the range shares its weight among the pairs of places that it makes. */
function forEachRarePair(own: Range, other: Range, visit: (own: number, other: number, weight: number) => void): void {
  const indexes = new Set(own.texts.slice(own.from, own.to).flatMap((text) => own.units.texts[text] ?? []));
  for (const index of indexes) {
    const type = own.units.types[index];
    const from = type ? fewWithin(type.places, own) : [];
    const to = type && from.length > 0 ? fewWithin(type.answers, other) : [];
    const pairs = from.length * to.length;
    if (pairs > MOST_PAIRS) continue;
    for (const one of from) for (const answer of to) visit(one, answer, 1 / pairs);
  }
}

/** Places of those texts that lie in the range; none when there are too many of them. Both ascend. */
function fewWithin(found: readonly number[], { texts, places, from, to }: Range): readonly number[] {
  const start = lowerBound(found, texts[from] ?? 0);
  const end = lowerBound(found, (texts[to - 1] ?? -1) + 1);
  return end - start > MOST_PAIRS
    ? []
    : found.slice(start, end).flatMap((text) => {
        const place = places.get(text);
        return place === undefined ? [] : [place];
      });
}
