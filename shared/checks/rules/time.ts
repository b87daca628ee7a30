/** A time of day that differs: 午後3時半 as 3:30 a.m., 15時 as 5 p.m., 未明 as "in the evening". */
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
  ],
};

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
