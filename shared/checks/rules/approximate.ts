/** "About" lost or added, or a figure that was rounded: worth a look, never an alarm. */
import { figureLedger } from '../figures/figure-ledger.ts';
import type { AnsweredFigure } from '../figures/pair-figures.ts';
import type { Remark, RowRule } from '../rule.ts';

export const rule: RowRule = {
  id: 'approximate',
  type: 'number',
  severity: 'info',
  scope: 'row',
  check: (row, article) => figureLedger(row, article).answered.flatMap((pair) => remarkOf(pair)),
};

function remarkOf({ source, target, agreement }: AnsweredFigure): readonly Remark[] {
  const key = keyOf(source.quantity, target.quantity, agreement);
  if (!key) return [];
  return [
    {
      source: [source.range],
      target: [target.range],
      explanation: { key, values: { source: source.text, target: target.text } },
      found: target.text,
    },
  ];
}

type Quantity = AnsweredFigure['source']['quantity'];

function keyOf(from: Quantity, to: Quantity, agreement: AnsweredFigure['agreement']) {
  if (agreement === 'rounded') return 'rounded';
  // A bound says that the figure is not exact; the rule on bounds speaks of it.
  if (agreement === 'vague' || agreement === 'converted' || from.bound || to.bound) return undefined;
  if (from.approximate === to.approximate || from.faint || to.faint) return undefined;
  return from.approximate ? 'lost' : 'added';
}
