/** Why two sides belong together: the figures, names and words that answer each other, and how their lengths compare. */
import type { LanguagePack } from '../languages/pack.ts';
import { packFor } from '../languages/packs.ts';
import type { AlignContext, AlignedText } from './aligned-text.ts';
import type { Reason } from './bead.ts';
import { ONE_TO_ONE } from './bead-shapes.ts';
import { CALIBRATION, withRatio } from './calibration.ts';
import { createLengthEvidence } from './evidence/length.ts';
import { roleUnits } from './evidence/roles.ts';
import { UNKNOWN_RATIO } from './length-ratio.ts';
import { createUnitReader } from './read-units.ts';
import { linkSounds } from './sound-links.ts';
import type { Unit, UnitKind } from './unit.ts';

export interface ExplainContext extends AlignContext {
  /** How long the whole translation is for its source (see length-ratio.ts). */
  readonly ratio?: number;
}

/** `source`, `target`: the paragraphs of each side. Strongest first; empty when a side is. */
export function explainLink(
  source: readonly AlignedText[],
  target: readonly AlignedText[],
  context: ExplainContext,
): readonly Reason[] {
  if (source.length === 0 || target.length === 0) return [];
  const sources = quoteUnits(source, context.sourcePack ?? packFor('ja'), context);
  const targets = quoteUnits(target, context.targetPack ?? packFor('en'), context);
  const shared = [...sharedKeys(sources, targets), ...sharedSounds(sources, targets)];
  return [...strongestPerWords(shared), lengthReason(source, target, context.ratio)].sort(
    (a, b) => weightOf(b) - weightOf(a),
  );
}

/** A unit with the words of the text in which it stands first. */
interface Quoted {
  readonly unit: Unit;
  readonly words: string;
}

function quoteUnits(texts: readonly AlignedText[], pack: LanguagePack, context: AlignContext): readonly Quoted[] {
  const read = createUnitReader(pack, context);
  const quoted = new Map<string, Quoted>();
  for (const { text, role } of texts) {
    for (const { unit, start, end } of [...roleUnits(role), ...read(text)]) {
      if (!quoted.has(unit.name)) quoted.set(unit.name, { unit, words: text.slice(start, end) });
    }
  }
  return [...quoted.values()];
}

function sharedKeys(sources: readonly Quoted[], targets: readonly Quoted[]): readonly Reason[] {
  const byKey = new Map(
    targets.toReversed().flatMap((target) => target.unit.keys.map((key) => [key, target] as const)),
  );
  return sources.flatMap((source) =>
    source.unit.keys.flatMap((key) => {
      const target = byKey.get(key);
      return target ? [reasonFor(kindOf(key), source, target)] : [];
    }),
  );
}

function sharedSounds(sources: readonly Quoted[], targets: readonly Quoted[]): readonly Reason[] {
  return linkSounds(sources, targets).map(([source, target]) => reasonFor('katakana', source, target));
}

/** With the log-likelihood ratio of being answered, by the calibration of the paragraphs. */
function reasonFor(kind: UnitKind, source: Quoted, target: Quoted): Reason {
  const { answered, accident, weight } = CALIBRATION.paragraphs.chances[source.unit.chances] ?? NO_CHANCES;
  return {
    kind,
    weight: weight * Math.log(answered / Math.max(accident, 1e-3)),
    ...(source.words !== '' && { source: source.words }),
    ...(target.words !== '' && { target: target.words }),
  };
}

function kindOf(key: string): UnitKind {
  return key.slice(0, key.indexOf(':')) as UnitKind;
}

const NO_CHANCES = { answered: 0.5, accident: 0.5, weight: 0 };

/** The same words may answer by several kinds of evidence; the reader is told the strongest. */
function strongestPerWords(reasons: readonly Reason[]): readonly Reason[] {
  const strongest = new Map<string, Reason>();
  for (const reason of reasons) {
    const known = strongest.get(reason.source ?? '');
    if (!known || known.weight < reason.weight) strongest.set(reason.source ?? '', reason);
  }
  return [...strongest.values()];
}

function lengthReason(
  source: readonly AlignedText[],
  target: readonly AlignedText[],
  ratio = UNKNOWN_RATIO.mean,
): Reason {
  const { length } = withRatio(CALIBRATION.paragraphs, ratio);
  const total = (texts: readonly AlignedText[]) =>
    Float64Array.of(
      0,
      texts.reduce((sum, { text }) => sum + text.length, 0),
    );
  const judge = createLengthEvidence({ source: total(source), target: total(target) }, length);
  return { kind: 'length', weight: judge({ source: 0, target: 0, shape: ONE_TO_ONE }) };
}

function weightOf({ weight }: Reason): number {
  return Math.abs(weight);
}
