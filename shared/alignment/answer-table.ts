/**
 * Who answers whom: the units of both sides as numbers, with the texts (paragraphs or sentences) of the
 * other side that answer each.
 */

import { SlotMarks } from './key-slots.ts';
import { linkSounds } from './sound-links.ts';
import type { Mention, Unit, UnitKey } from './unit.ts';

/** All mentions of one thing on one side. */
export interface UnitType {
  readonly name: string;
  readonly chances: string;
  /** Texts of its own side in which it stands, ascending. */
  readonly places: readonly number[];
  /** Texts of the other side that answer it, ascending. */
  readonly answers: readonly number[];
}

export interface AnswerSide {
  readonly types: readonly UnitType[];
  /** For each text, the indexes of its types, each once. */
  readonly texts: readonly (readonly number[])[];
}

export interface AnswerTable {
  readonly source: AnswerSide;
  readonly target: AnswerSide;
}

interface Draft {
  readonly unit: Unit;
  readonly places: number[];
  /** The drafts of the other side that answer it, each once; most have none. */
  answeredBy: Draft[] | undefined;
}

type Texts = readonly (readonly Mention[])[];

/**
 * Linear in the number of units, times the answers that each has. What nothing answers is left out, for it says nothing
 * of where; `keepLoose` keeps it for those who ask whether there is an answer at all.
 */
export function createAnswerTable(source: Texts, target: Texts, { keepLoose = false } = {}): AnswerTable {
  const sources = collect(source);
  const targets = collect(target);
  linkKeys(sources, targets);
  for (const [one, other] of linkSounds(sources, targets)) link(one, other);
  return {
    source: toSide(answered(sources, keepLoose), source.length),
    target: toSide(answered(targets, keepLoose), target.length),
  };
}

function collect(texts: Texts): readonly Draft[] {
  const drafts = new Map<string, Draft>();
  texts.forEach((mentions, place) => {
    for (const { unit } of mentions) {
      const draft = drafts.get(unit.name);
      if (!draft) drafts.set(unit.name, { unit, places: [place], answeredBy: undefined });
      else if (draft.places[draft.places.length - 1] !== place) draft.places.push(place);
    }
  });
  return [...drafts.values()];
}

function linkKeys(sources: readonly Draft[], targets: readonly Draft[]): void {
  ASKED.mark(sources.map(({ unit }) => unit));
  KNOWN.mark(targets.map(({ unit }) => unit));
  const byKey = new Map<UnitKey, Draft[]>();
  forEachKey(targets, ASKED, (key, target) => {
    const list = byKey.get(key);
    if (list) list.push(target);
    else byKey.set(key, [target]);
  });
  forEachKey(sources, KNOWN, (key, source) => {
    for (const target of byKey.get(key) ?? NONE) link(source, target);
  });
}

const ASKED = new SlotMarks();
const KNOWN = new SlotMarks();

/** Visits the keys that the other side may have too. */
function forEachKey(drafts: readonly Draft[], marks: SlotMarks, visit: (key: UnitKey, draft: Draft) => void): void {
  for (const draft of drafts) {
    const { keys, slots } = draft.unit;
    for (let i = 0; i < slots.length; i++) {
      const key = marks.has(slots[i] ?? 0) ? keys[i] : undefined;
      if (key !== undefined) visit(key, draft);
    }
  }
}

const NONE: readonly Draft[] = [];

function link(source: Draft, target: Draft): void {
  if (source.answeredBy?.includes(target)) return;
  answer(source, target);
  answer(target, source);
}

function answer(draft: Draft, other: Draft): void {
  if (draft.answeredBy) draft.answeredBy.push(other);
  else draft.answeredBy = [other];
}

function answered(drafts: readonly Draft[], keepLoose: boolean): readonly UnitType[] {
  const types: UnitType[] = [];
  for (const { unit, places, answeredBy } of drafts) {
    if (!answeredBy && !keepLoose) continue;
    const answers = unionOf((answeredBy ?? NONE).map((other) => other.places));
    types.push({ name: unit.name, chances: unit.chances, places, answers });
  }
  return types;
}

/** Ascending lists as one. */
function unionOf(lists: readonly (readonly number[])[]): readonly number[] {
  const [first = [], ...rest] = lists;
  return rest.reduce(merge, first);
}

function merge(one: readonly number[], other: readonly number[]): readonly number[] {
  const merged: number[] = [];
  let [i, j] = [0, 0];
  while (i < one.length || j < other.length) {
    const a = one[i] ?? Number.POSITIVE_INFINITY;
    const b = other[j] ?? Number.POSITIVE_INFINITY;
    merged.push(a < b ? a : b);
    if (a <= b) i += 1;
    if (b <= a) j += 1;
  }
  return merged;
}

function toSide(types: readonly UnitType[], count: number): AnswerSide {
  const texts: number[][] = Array.from({ length: count }, () => []);
  types.forEach(({ places }, index) => {
    for (const place of places) texts[place]?.push(index);
  });
  return { types, texts };
}

/** The same answers between larger texts: `wholes` says for each text of a side to which larger one it belongs. */
export function joinTexts(
  table: AnswerTable,
  wholes: { readonly source: readonly number[]; readonly target: readonly number[] },
): AnswerTable {
  return {
    source: joinSide(table.source, wholes.source, wholes.target),
    target: joinSide(table.target, wholes.target, wholes.source),
  };
}

function joinSide({ types }: AnswerSide, own: readonly number[], other: readonly number[]): AnswerSide {
  const joined = types.map(({ name, chances, places, answers }) => ({
    name,
    chances,
    places: joinPlaces(places, own),
    answers: joinPlaces(answers, other),
  }));
  return toSide(joined, (own.at(-1) ?? -1) + 1);
}

function joinPlaces(places: readonly number[], wholes: readonly number[]): readonly number[] {
  const [only = 0] = places;
  if (places.length === 1) return [wholes[only] ?? 0];
  const joined: number[] = [];
  for (const place of places) {
    const whole = wholes[place] ?? 0;
    if (joined[joined.length - 1] !== whole) joined.push(whole);
  }
  return joined;
}
