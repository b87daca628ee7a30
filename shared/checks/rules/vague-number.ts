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
    const exact = answered.filter(isMadeExact).map((pair) => remarkOn('exact', pair));
    const loose = missing
      .filter(({ figure }) => figure.quantity.vague)
      .flatMap(({ figure: source }) => {
        const targets = added.filter(
          ({ figure }) =>
            unitRelation(source.quantity, figure.quantity).kind !== 'conflict' && isCount(figure.quantity),
        );
        const target = targets.find(({ figure }) => figure.quantity.vague) ?? targets[0];
        if (!target) return [];
        const remark = remarkOn('different', { source, target: target.figure });
        return [
          areFarApart(source.quantity, target.figure.quantity) ? { ...remark, severity: 'warning' as const } : remark,
        ];
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

/** 数十時間 as "dozens of days", 数百億円 as "tens of millions of yen"; "dozens" for 十数人 is near. */
function areFarApart(a: FigurePair['source']['quantity'], b: FigurePair['target']['quantity']): boolean {
  const relation = unitRelation(a, b).kind;
  return (
    b.vague === true && (relation === 'factor' || (relation === 'same' && Math.abs(Math.log10(a.value / b.value)) >= 1))
  );
}

function isCount({ kind, vague }: FigurePair['target']['quantity']): boolean {
  return kind !== 'date' && kind !== 'time' && kind !== 'age' && (vague === true || kind === 'number');
}

function remarkOn(key: string, { source, target }: FigurePair): Remark {
  return {
    source: [source.range],
    target: [target.range],
    explanation: { key, values: { source: source.text, target: target.text } },
    found: target.text,
  };
}
