/** Which paragraphs answer each other: a monotone alignment over beads, from 1-1 to 3-3, with nulls on both sides. */
import { readSides } from './aligned-sides.ts';
import type { AlignContext, AlignedText, Pin } from './aligned-text.ts';
import type { Bead } from './bead.ts';
import { shapeOf } from './block.ts';
import { CALIBRATION, type Calibration, type Sureness } from './calibration.ts';
import type { Lattice } from './lattice.ts';
import { markMoved } from './mark-moved.ts';
import { type Section, sectionsAround, soundPins } from './pins.ts';
import { createPosterior } from './posterior.ts';
import { bestPath } from './search.ts';
import { searchSections } from './two-passes.ts';

/** Every paragraph is in exactly one bead; beads are in the order of the texts. Pins come back as beads of score 1. */
export function alignParagraphs(
  source: readonly AlignedText[],
  target: readonly AlignedText[],
  context: AlignContext,
): readonly Bead[] {
  return alignWith(CALIBRATION, source, target, context);
}

/** The same with other constants, for fitting them. */
export function alignWith(
  calibration: Calibration,
  source: readonly AlignedText[],
  target: readonly AlignedText[],
  context: AlignContext,
): readonly Bead[] {
  const pins = soundPins(context.pins ?? [], source.length, target.length);
  const sections = sectionsAround(pins, source.length, target.length);
  const { lattices, gainOf } = searchSections(readSides(source, target, context), sections, calibration);
  const found = sections.flatMap((section, i) => beadsOf(section, lattices[i], calibration.sureness));
  if (source.length === 1 && target.length === 1 && pins.length === 0) return [asOnePair(found)];
  return inTextOrder([...pins.map(toPinnedBead), ...markMoved(inTextOrder(found), gainOf)]);
}

function beadsOf(section: Section, lattice: Lattice | undefined, sureness: Sureness): readonly Bead[] {
  if (!lattice) return [];
  const chance = createPosterior(lattice);
  return bestPath(lattice).map(({ block, arc }) => {
    const { sources, targets } = shapeOf(block);
    return {
      source: section.source.slice(block.source, block.source + sources),
      target: section.target.slice(block.target, block.target + targets),
      score: scoreOf(chance(arc), sureness),
      reasons: [],
    };
  });
}

/** Two texts of one paragraph each have no other partner: they stand side by side, however doubtful that is. */
function asOnePair(found: readonly Bead[]): Bead {
  const [linked] = found.filter((bead) => bead.source.length > 0 && bead.target.length > 0);
  const apart = Math.max(...found.map(({ score }) => score));
  return linked ?? { source: [0], target: [0], score: 1 - apart, reasons: [] };
}

/** The share of beads with such a chance that are right. */
function scoreOf(chance: number, { slope, offset }: Sureness): number {
  const odds = Math.log(Math.max(chance, 1e-9) / Math.max(1 - chance, 1e-9));
  return 1 / (1 + Math.exp(-(offset + slope * odds)));
}

function toPinnedBead({ source, target }: Pin): Bead {
  const ascending = (members: readonly number[]) => [...members].sort((a, b) => a - b);
  return { source: ascending(source), target: ascending(target), score: 1, reasons: [] };
}

/** By source; beads without source stand before the first bead whose target follows theirs. */
function inTextOrder(beads: readonly Bead[]): readonly Bead[] {
  const withSource = beads
    .filter(({ source }) => source.length > 0)
    .sort((a, b) => firstOf(a.source) - firstOf(b.source));
  const loose = beads.filter(({ source }) => source.length === 0).sort((a, b) => firstOf(a.target) - firstOf(b.target));
  const ordered: Bead[] = [];
  let next = 0;
  for (const bead of withSource) {
    const at = bead.target.length > 0 ? firstOf(bead.target) : -1;
    for (let bead = loose[next]; bead && firstOf(bead.target) < at; bead = loose[++next]) ordered.push(bead);
    ordered.push(bead);
  }
  return [...ordered, ...loose.slice(next)];
}

function firstOf(members: readonly number[]): number {
  return members[0] ?? 0;
}
