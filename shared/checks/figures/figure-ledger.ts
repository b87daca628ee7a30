/** What the figures, dates and times of a row come to, worked out once a row and read by every rule on figures. */
import type { CheckedArticle, CheckedRow } from '../rule.ts';
import { TOLERANCES } from '../settings.ts';
import { agreementOf, type ComparisonLight } from './agreement.ts';
import { hasSameGrain } from './compare-dates.ts';
import {
  type AnsweredFigure,
  type FigurePair,
  membersOf,
  type PairedFigures,
  pairFigures,
  takeOneToOne,
} from './pair-figures.ts';
import { pairLeftOver, pairRepeated } from './pair-left-over.ts';
import {
  type Firmness,
  isRelativeWord,
  type PlacedFigure,
  placeFigures,
  sourceFirmness,
  targetFirmness,
} from './placed-figure.ts';
import { addsUp, findTotals } from './totals.ts';

export interface LooseFigure {
  readonly figure: PlacedFigure;
  readonly firmness: Exclude<Firmness, 'none'>;
}

export interface FigureLedger {
  readonly source: readonly PlacedFigure[];
  readonly target: readonly PlacedFigure[];
  /** What agrees, and how. */
  readonly answered: readonly AnsweredFigure[];
  /** What stands for the same thing and differs. */
  readonly different: readonly FigurePair[];
  /** What the target lacks, also in the rows beside this one. */
  readonly missing: readonly LooseFigure[];
  /** What the source lacks. */
  readonly added: readonly LooseFigure[];
}

const LEDGERS = new WeakMap<
  CheckedRow,
  { readonly before: CheckedRow | undefined; readonly after: CheckedRow | undefined; readonly ledger: FigureLedger }
>();
const PAIRINGS = new WeakMap<CheckedRow, Pairing>();

interface Pairing extends PairedFigures {
  readonly source: readonly PlacedFigure[];
  readonly target: readonly PlacedFigure[];
}

/** Computed once for a row and its neighbours; the article date and the settings of a row never change, since rows are read in their light. */
export function figureLedger(row: CheckedRow, article: CheckedArticle): FigureLedger {
  const before = article.rows[row.index - 1];
  const after = article.rows[row.index + 1];
  const kept = LEDGERS.get(row);
  if (kept && kept.before === before && kept.after === after) return kept.ledger;
  const ledger = createLedger(
    row,
    [before, after].filter((one) => one !== undefined),
    article,
  );
  LEDGERS.set(row, { before, after, ledger });
  return ledger;
}

function createLedger(row: CheckedRow, neighbours: readonly CheckedRow[], article: CheckedArticle): FigureLedger {
  const { date } = article;
  const light = { articleDate: date, tolerance: TOLERANCES[article.settings.tolerance] };
  const pairing = pairingOf(row, light);
  const { source, target, answered, loose } = pairing;
  const { sourceOpen, targetOpen } = openFigures(
    pairing,
    neighbours.map((neighbour) => pairingOf(neighbour, light)),
    light,
  );
  const converted = takeOneToOne(convertedAmong(loose, sourceOpen, targetOpen));
  const settled = membersOf(converted);
  const isFacing = row.source.length > 0 && row.target.length > 0;
  const differing = isFacing ? pairLeftOver(without(sourceOpen, settled), without(targetOpen, settled), date) : [];
  const taken = new Set([...settled, ...membersOf(differing)]);
  const open = new Set([...without(sourceOpen, taken), ...without(targetOpen, taken)]);
  const loosely = excuses(loose, open, membersOf(answered));
  const excused = new Set([...taken, ...membersOf(loosely)]);
  const repeated = isFacing
    ? [
        ...pairRepeated(pairing.sourceRepeated, without(targetOpen, excused), date),
        ...pairRepeated(without(sourceOpen, excused), pairing.targetRepeated, date),
      ]
    : [];
  const accounted = new Set([...excused, ...membersOf(repeated)]);
  return {
    source,
    target,
    answered: [...answered, ...converted, ...loosely],
    different: [...differing, ...repeated],
    missing: unanswered(sourceOpen, accounted, (figure) => missingFirmness(figure, source)),
    added: unanswered(targetOpen, accounted, (figure) => addedFirmness(figure, source)),
  };
}

/** What is left over and worth a word, and has no answer in the rows beside this one either. */
function openFigures(
  { sourceLeft, sourceRepeated, targetLeft, loose }: Pairing,
  beside: readonly Pairing[],
  light: ComparisonLight,
): { sourceOpen: readonly PlacedFigure[]; targetOpen: readonly PlacedFigure[] } {
  // A sentence that was moved to the row before or after takes its figures along.
  const stays = (figure: PlacedFigure, side: 'sourceLeft' | 'targetLeft') =>
    !beside.some((pairing) => pairing[side].some((other) => isAgreed(figure, other, light)));
  const left = new Set([...sourceLeft, ...targetLeft]);
  const standing = membersOf(
    loose.filter(({ agreement, source, target }) => agreement === 'possible' && left.has(source) && left.has(target)),
  );
  const kinds = new Set(
    [...sourceLeft, ...sourceRepeated].filter(({ quantity }) => !quantity.faint).map(({ quantity }) => quantity.kind),
  );
  const mayClash = (figure: PlacedFigure) =>
    (isRelativeWord(figure) && !standing.has(figure)) || (isTellingWord(figure) && kinds.has(figure.quantity.kind));
  return {
    sourceOpen: sourceLeft.filter(
      (figure) => (sourceFirmness(figure) !== 'none' || mayClash(figure)) && stays(figure, 'targetLeft'),
    ),
    targetOpen: targetLeft.filter(
      (figure) => (targetFirmness(figure) !== 'none' || mayClash(figure)) && stays(figure, 'sourceLeft'),
    ),
  };
}

/** "Second", "tripled" and "about a month" say little of their own accord, but may stand for another figure of their kind. */
function isTellingWord({ quantity: { kind, value, faint, approximate } }: PlacedFigure): boolean {
  if (kind === 'duration') return faint === true && approximate === true;
  return faint === true && (kind === 'ordinal' || kind === 'multiple') && value > 1;
}

/** Figures left over on both sides that are one measure in two systems: 198センチ and 6-foot-6. */
function convertedAmong(
  loose: readonly AnsweredFigure[],
  sourceOpen: readonly PlacedFigure[],
  targetOpen: readonly PlacedFigure[],
): readonly AnsweredFigure[] {
  const open = new Set([...sourceOpen, ...targetOpen]);
  return loose.filter(
    ({ source, target, agreement }) => agreement === 'converted' && open.has(source) && open.has(target),
  );
}

/** What may stand for a figure that is still open. A weekday, a relative word or a figure inside an order of size that has its own answer stands for no other. */
function excuses(
  loose: readonly AnsweredFigure[],
  open: ReadonlySet<PlacedFigure>,
  answering: ReadonlySet<PlacedFigure>,
): readonly AnsweredFigure[] {
  return loose.filter(({ source, target, agreement }) => {
    const other = open.has(source) ? target : source;
    return (open.has(source) || open.has(target)) && (!OPEN.has(agreement) || !answering.has(other));
  });
}

/** Agreements that hold only for what answers nothing else. */
const OPEN: ReadonlySet<AnsweredFigure['agreement']> = new Set(['possible', 'vague']);

/** 男3人、女4人の計7人: the reader can add up, so the total may be left out. */
function missingFirmness(figure: PlacedFigure, source: readonly PlacedFigure[]): Firmness {
  const firmness = sourceFirmness(figure);
  const isTotal = firmness === 'firm' && findTotals(source).some((one) => one.total === figure && addsUp(one));
  return isTotal ? 'weak' : firmness;
}

/** A date that a translator adds is a help to the reader, unless the source has such dates and this is none of them. */
function addedFirmness(figure: PlacedFigure, source: readonly PlacedFigure[]): Firmness {
  const firmness = targetFirmness(figure);
  if (firmness !== 'firm' || figure.quantity.kind !== 'date') return firmness;
  return source.some(({ quantity }) => hasSameGrain(quantity, figure.quantity)) ? 'firm' : 'weak';
}

function without(figures: readonly PlacedFigure[], taken: ReadonlySet<PlacedFigure>): readonly PlacedFigure[] {
  return figures.filter((figure) => !taken.has(figure));
}

function isAgreed(a: PlacedFigure, b: PlacedFigure, light: ComparisonLight): boolean {
  const agreement = agreementOf(a, b, light);
  return agreement !== undefined && agreement !== 'possible' && agreement !== 'vague';
}

function unanswered(
  figures: readonly PlacedFigure[],
  excused: ReadonlySet<PlacedFigure>,
  judge: (figure: PlacedFigure) => Firmness,
): readonly LooseFigure[] {
  return figures.flatMap((figure): readonly LooseFigure[] => {
    const firmness = judge(figure);
    return excused.has(figure) || firmness === 'none' ? [] : [{ figure, firmness }];
  });
}

function pairingOf(row: CheckedRow, light: ComparisonLight): Pairing {
  let pairing = PAIRINGS.get(row);
  if (!pairing) {
    const [source, target] = [placeFigures(row.source), placeFigures(row.target)];
    pairing = { source, target, ...pairFigures(source, target, light) };
    PAIRINGS.set(row, pairing);
  }
  return pairing;
}
