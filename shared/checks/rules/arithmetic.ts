/** Parts that do not add up to the total they are given with: 男3人、女4人の計7人 as "three men and five women, seven in all". */
import { figureLedger } from '../figures/figure-ledger.ts';
import type { FigurePair } from '../figures/pair-figures.ts';
import type { PlacedFigure } from '../figures/placed-figure.ts';
import { addsUp, findTotals, sumOf, type Total } from '../figures/totals.ts';
import { showValue } from '../figures/write-figure.ts';
import type { Remark, RowRule } from '../rule.ts';

export const rule: RowRule = {
  id: 'arithmetic',
  type: 'number',
  severity: 'info',
  scope: 'row',
  check(row, article) {
    const { source, answered, different } = figureLedger(row, article);
    const answers = new Map([...different, ...answered].map((pair: FigurePair) => [pair.source, pair.target]));
    return findTotals(source).flatMap((total) =>
      addsUp(total) ? remarkOnTarget(total, answers) : remarkOnSource(total),
    );
  },
};

/** A misprint of the source, which the desk will want to ask about. */
function remarkOnSource({ total, parts, sum }: Total): readonly Remark[] {
  return [
    {
      source: [...parts, total].map(({ range }) => range),
      target: [],
      explanation: { key: 'source', values: { parts: wordsOf(parts), sum: show(total, sum), total: total.text } },
    },
  ];
}

function remarkOnTarget({ total, parts }: Total, answers: ReadonlyMap<PlacedFigure, PlacedFigure>): readonly Remark[] {
  const found = parts.flatMap((part) => answers.get(part) ?? []);
  const whole = answers.get(total);
  if (!whole || found.length < parts.length) return [];
  const sum = sumOf(found);
  if (sum === whole.quantity.value || [whole, ...found].some(isRough)) return [];
  return [
    {
      source: [],
      target: [...found, whole].map(({ range }) => range),
      explanation: { key: 'target', values: { parts: wordsOf(found), sum: show(whole, sum), total: whole.text } },
      found: whole.text,
    },
  ];
}

function isRough({ quantity: { approximate, bound, vague, high } }: PlacedFigure): boolean {
  return approximate === true || bound !== undefined || vague === true || high !== undefined;
}

function wordsOf(parts: readonly PlacedFigure[]): string {
  return parts.map(({ text }) => text).join(' + ');
}

function show({ quantity }: PlacedFigure, value: number): string {
  return showValue({ ...quantity, value });
}
