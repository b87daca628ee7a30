/** A time of day that differs: 午後3時半 as 3:30 a.m., 15時 as 5 p.m., 未明 as "in the evening". */
import { standsFor } from '../../glossary/known-names.ts';
import { entityLedger, kindsOf, knownNamesOf } from '../entities.ts';
import { isOtherHalfOfDay, overlaps } from '../figures/compare-times.ts';
import { differenceRemarks } from '../figures/difference-remarks.ts';
import { figureLedger } from '../figures/figure-ledger.ts';
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

/** One part of the day on each side, and they do not overlap. */
function otherPartsOfDay(row: CheckedRow, article: CheckedArticle): readonly Remark[] {
  const { source, target } = figureLedger(row, article);
  const [from, to] = [timesIn(source), timesIn(target)];
  const [said, found] = [from.filter(isPart), to.filter(isPart)];
  const alone = (part: PlacedFigure, others: readonly PlacedFigure[]) =>
    !others.some(({ quantity }) => overlaps(part.quantity, quantity));
  const [meant, wrong] = [said.filter((part) => alone(part, to)), found.filter((part) => alone(part, from))];
  if (!meant[0] || !wrong[0] || meant.length > 1 || wrong.length > 1) return [];
  return [
    {
      source: [meant[0].range],
      target: [wrong[0].range],
      explanation: { key: 'part', values: { source: meant[0].text, target: wrong[0].text } },
      found: wrong[0].text,
    },
  ];
}

function timesIn(figures: readonly PlacedFigure[]): readonly PlacedFigure[] {
  return figures.filter(({ quantity }) => quantity.kind === 'time');
}

function isPart({ quantity }: PlacedFigure): boolean {
  return quantity.vague === true;
}
