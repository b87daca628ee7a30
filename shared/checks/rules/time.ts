/** A time of day that differs: 午後3時半 as 3:30 a.m., 15時 as 5 p.m., 未明 as "in the evening". */
import { standsFor } from '../../glossary/known-names.ts';
import { entityLedger, kindsOf, knownNamesOf } from '../entities.ts';
import { byCost } from '../figures/by-cost.ts';
import { isOtherHalfOfDay, overlaps } from '../figures/compare-times.ts';
import { differenceRemarks } from '../figures/difference-remarks.ts';
import { figureLedger } from '../figures/figure-ledger.ts';
import { membersOf, takeOneToOne } from '../figures/pair-figures.ts';
import type { PlacedFigure } from '../figures/placed-figure.ts';
import type { CheckedArticle, CheckedRow, Remark, RowRule } from '../rule.ts';

export const rule: RowRule = {
  id: 'time',
  type: 'date-time',
  severity: 'error',
  scope: 'row',
  check: (row, article) => [
    ...differenceRemarks('time', row, article, ({ source, target }) => ({
      key: isOtherHalfOfDay(source.quantity, target.quantity) ? 'half' : 'different',
    })),
    ...otherPartsOfDay(row, article),
    ...otherSidesOfHour(row, article),
    ...lostZones(row, article),
  ],
};

/** 午後7時前 as "shortly after 7 p.m." */
function otherSidesOfHour(row: CheckedRow, article: CheckedArticle): readonly Remark[] {
  return figureLedger(row, article).answered.flatMap(({ source, target }): readonly Remark[] => {
    const [from, to] = [source.quantity, target.quantity];
    if (from.kind !== 'time' || to.kind !== 'time' || !from.bound || !to.bound || from.bound === to.bound) return [];
    return [
      {
        severity: 'warning',
        source: [source.range],
        target: [target.range],
        explanation: { key: 'side', values: { source: source.text, target: target.text } },
        found: target.text,
      },
    ];
  });
}

/** 日本時間 in a story from abroad: without it the reader takes the hour for that of the place. */
function lostZones(row: CheckedRow, article: CheckedArticle): readonly Remark[] {
  return figureLedger(row, article).answered.flatMap(({ source, target }): readonly Remark[] => {
    const zone = source.quantity.zone === 'JST' ? '日本時間' : undefined;
    if (zone === undefined || source.quantity.vague || target.quantity.kind !== 'time') return [];
    if (target.quantity.zone !== undefined) return [];
    if (row.target.some(({ text }) => NAMES_ZONE.test(text))) return [];
    return [
      {
        severity: isAbroad(row) ? 'warning' : 'info',
        source: [source.range],
        target: [target.range],
        explanation: { key: 'zone', values: { source: source.text, target: target.text, zone } },
        found: target.text,
      },
    ];
  });
}

const NAMES_ZONE = /\bJST\b|\bJapan(?:ese)? (?:standard )?time\b|\btime in Japan\b|\bTokyo time\b/i;

/** A country or a city that is not Japanese is named in the Japanese of the row. */
function isAbroad(row: CheckedRow): boolean {
  return entityLedger(row).source.some(
    (term) =>
      kindsOf(term).some((kind) => kind === 'country' || kind === 'city') &&
      !knownNamesOf(term).some((id) => id === 'country/日本' || standsFor(id).includes('country/日本')),
  );
}

/** One part of the day on each side that no other time of the other side answers. */
function otherPartsOfDay(row: CheckedRow, article: CheckedArticle): readonly Remark[] {
  const { source, target } = figureLedger(row, article);
  const [from, to] = [timesIn(source), timesIn(target)];
  const answered = answeredTimes(from, to);
  const [meant, wrong] = [from, to].map((times) => times.filter((time) => isPart(time) && !answered.has(time)));
  const [one, other] = [meant?.[0], wrong?.[0]];
  if (!one || !other || meant?.length !== 1 || wrong?.length !== 1 || overlaps(one.quantity, other.quantity)) return [];
  return [
    {
      source: [one.range],
      target: [other.range],
      explanation: { key: 'part', values: { source: one.text, target: other.text } },
      found: other.text,
    },
  ];
}

/** Each time with the one of the other side that it overlaps, the likest first; a time said twice is answered twice. */
function answeredTimes(from: readonly PlacedFigure[], to: readonly PlacedFigure[]): ReadonlySet<PlacedFigure> {
  const pairs = from.flatMap((source) =>
    to
      .filter(({ quantity }) => overlaps(source.quantity, quantity))
      .map((target) => ({ source, target, cost: apart(source, target) })),
  );
  const taken = membersOf(takeOneToOne(byCost(pairs)));
  // With fewer on the other side the same time may be meant again.
  const isSaid = (time: PlacedFigure, others: readonly PlacedFigure[]) =>
    others.some(({ quantity }) => overlaps(time.quantity, quantity));
  const again =
    from.length === to.length
      ? []
      : [...from.filter((time) => isSaid(time, to)), ...to.filter((time) => isSaid(time, from))];
  return new Set([...taken, ...again]);
}

function apart({ quantity: a }: PlacedFigure, { quantity: b }: PlacedFigure): number {
  const [from, to] = [a.minutes ?? 0, b.minutes ?? 0];
  // 午後 is "afternoon" before it is "evening": when a part begins tells more of it than when it ends.
  return Math.abs(from - to) + Math.abs((a.minutesEnd ?? from) - (b.minutesEnd ?? to)) / 2;
}

function timesIn(figures: readonly PlacedFigure[]): readonly PlacedFigure[] {
  return figures.filter(({ quantity }) => quantity.kind === 'time');
}

function isPart({ quantity }: PlacedFigure): boolean {
  return quantity.vague === true;
}
