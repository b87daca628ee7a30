/**
 * A unit is the smallest thing that can speak for a link: a figure, a Latin string, a term, a word. It is answered when
 * the other side of the bead has a unit with one of its keys.
 */
import type { TextRange } from '../text/range.ts';
import type { Reason } from './bead.ts';
import { slotOf } from './key-slots.ts';

/** The kinds of evidence that are made of units; length judges a bead as a whole. */
export type UnitKind = Exclude<Reason['kind'], 'length'>;

/** A kind and what two units must have in common to answer each other in it. */
export type UnitKey = `${UnitKind}:${string}`;

export interface UnitSpec {
  /** The same for every mention of the same thing on its side. */
  readonly name: string;
  /** Which chances of the calibration hold for it. */
  readonly chances: string;
  readonly keys: readonly UnitKey[];
  /** How it sounds, for those that are also compared by sound (see languages/sound.ts). */
  readonly sound?: string | undefined;
}

export interface Unit extends Required<UnitSpec> {
  /** The slot of each key (see key-slots.ts). */
  readonly slots: readonly number[];
}

/** Readers keep the units of their words, so that most texts cost no more than a look at each word. */
export function createUnit({ name, chances, keys, sound }: UnitSpec): Unit {
  return { name, chances, keys, slots: keys.map(slotOf), sound };
}

/** Where a unit stands. */
export interface Mention extends TextRange {
  readonly unit: Unit;
}

/** Finds units in a text, in any order. */
export type UnitReader = (text: string) => readonly Mention[];
