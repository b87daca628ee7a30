/** An order of size that became a figure, or another order of size: 数十人 as "10 people", 十数人 as "dozens". */

import { figureLedger } from '../figures/figure-ledger.ts';
import type { AnsweredFigure, FigurePair } from '../figures/pair-figures.ts';
import { unitRelation } from '../figures/unit-relation.ts';
import type { Remark, RowRule } from '../rule.ts';

export const rule: RowRule = {
  id: 'vague-number',
  type: 'number',
  severity: 'info',
  scope: 'row',
  check(row, article) {
    const { answered, missing, added } = figureLedger(row, article);
    const exact = answered.filter(isMadeExact).map((pair) => remark('exact', pair));
    const loose = missing
      .filter(({ figure }) => figure.quantity.vague)
      .flatMap(({ figure: source }) => {
        const target = added.find(
          ({ figure }) =>
            unitRelation(source.quantity, figure.quantity).kind !== 'conflict' && isCount(figure.quantity),
        );
        return target ? [remark('different', { source, target: target.figure })] : [];
      });
    return [...exact, ...loose];
  },
};

/** 数十 as "30": inside what it may mean, and yet more than the source says. */
function isMadeExact({ source, target, agreement }: AnsweredFigure): boolean {
  return agreement === 'vague' && source.quantity.vague === true && !source.quantity.faint && isExact(target.quantity);
}

function isExact({ vague, approximate, bound }: FigurePair['target']['quantity']): boolean {
  return !vague && !approximate && bound === undefined;
}

function isCount({ kind, vague }: FigurePair['target']['quantity']): boolean {
  return kind !== 'date' && kind !== 'time' && kind !== 'age' && (vague === true || kind === 'number');
}

function remark(key: string, { source, target }: FigurePair): Remark {
  return {
    source: [source.range],
    target: [target.range],
    explanation: { key, values: { source: source.text, target: target.text } },
    found: target.text,
  };
}
