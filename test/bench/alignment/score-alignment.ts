/** Precision and recall of proposed beads against the right ones. */
import type { Bead } from '../../../shared/alignment/bead.ts';
import type { GoldBead } from './parallel-text.ts';

export interface Scores {
  /** Beads with both sides that are right to the paragraph, as F1. */
  readonly strict: number;
  /** Paragraphs without counterpart, as F1. */
  readonly nulls: number;
}

export function scoreAlignments(
  answers: readonly { readonly gold: readonly GoldBead[]; readonly found: readonly GoldBead[] }[],
): Scores {
  const tally = { strict: emptyTally(), nulls: emptyTally() };
  for (const { gold, found } of answers) {
    const right = new Set(gold.map(keyOf));
    for (const bead of gold) tally[kindOf(bead)].gold += 1;
    for (const bead of found) {
      tally[kindOf(bead)].found += 1;
      if (right.has(keyOf(bead))) tally[kindOf(bead)].right += 1;
    }
  }
  return { strict: f1(tally.strict), nulls: f1(tally.nulls) };
}

function emptyTally() {
  return { gold: 0, found: 0, right: 0 };
}

function kindOf({ source, target }: GoldBead): 'strict' | 'nulls' {
  return source.length === 0 || target.length === 0 ? 'nulls' : 'strict';
}

function keyOf({ source, target }: GoldBead): string {
  return `${source.join(',')}|${target.join(',')}`;
}

function f1({ gold, found, right }: ReturnType<typeof emptyTally>): number {
  return gold + found === 0 ? 1 : (2 * right) / (gold + found);
}

/** Links with a score from `from` up to the next step: how many there are and how many of them are right. */
interface Step {
  readonly from: number;
  readonly links: number;
  readonly right: number;
}

const STEPS = [0, 0.3, 0.5, 0.7, 0.9];

interface Answer {
  readonly gold: readonly GoldBead[];
  readonly found: readonly Bead[];
}

/** Whether a score is the chance of being right that it claims to be. */
export function sureness(answers: readonly Answer[]): readonly Step[] {
  const judged = answers.flatMap(judgeBeads);
  return STEPS.map((from, i) => {
    const links = judged.filter(({ chance }) => chance >= from && chance < (STEPS[i + 1] ?? Number.POSITIVE_INFINITY));
    return { from, links: links.length, right: links.filter(({ right }) => right).length };
  });
}

export function judgeBeads({ gold, found }: Answer) {
  const right = new Set(gold.map(keyOf));
  return found.map((bead) => ({ chance: bead.score, right: right.has(keyOf(bead)) }));
}
