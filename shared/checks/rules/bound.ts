/** A bound that is lost, added or turned round: 30種類以上 as "30 types", 100人未満 as "up to 100". */
import type { Bound } from '../../languages/quantity.ts';
import { figureLedger } from '../figures/figure-ledger.ts';
import type { AnsweredFigure } from '../figures/pair-figures.ts';
import type { PlacedFigure } from '../figures/placed-figure.ts';
import type { CheckedRow, Remark, RowRule } from '../rule.ts';

export const rule: RowRule = {
  id: 'bound',
  type: 'number',
  severity: 'warning',
  scope: 'row',
  check: (row, article) =>
    withoutShared(figureLedger(row, article).answered.flatMap((answered) => remarkOf(answered, row))),
};

/** 270件、38件、7万ヘクタールを超える: a bound said once for a list may move from its end to its beginning. */
function withoutShared(remarks: readonly Remark[]): readonly Remark[] {
  const moved = ['lost', 'added'].every((key) => remarks.some(({ explanation }) => explanation.key === key));
  return moved
    ? remarks.map((remark) => (MOVED.has(remark.explanation.key) ? { ...remark, severity: 'info' } : remark))
    : remarks;
}

const MOVED = new Set(['lost', 'added']);

type Side = 'lower' | 'upper';

const SIDES: Readonly<Record<Bound, Side>> = {
  'at-least': 'lower',
  'more-than': 'lower',
  'at-most': 'upper',
  'less-than': 'upper',
};

function remarkOf({ source, target, agreement }: AnsweredFigure, row: CheckedRow): readonly Remark[] {
  const [from, to] = [source.quantity, target.quantity];
  if (to.kind === 'date' || to.kind === 'time' || agreement === 'vague') return [];
  // "As many as" answers 最大 and mere emphasis (300人もの) alike.
  if (from.bound === to.bound || (from.bound === undefined && /^as /i.test(target.text))) return [];
  const key = keyOf(source, target);
  if (key === 'lost' && isCompared(target, row)) return [];
  return [
    {
      ...(isHarmless(key, source, target) ? { severity: 'info' } : {}),
      source: [source.range],
      target: [target.range],
      explanation: { key, values: { source: source.text, target: target.text } },
      found: target.text,
    },
  ];
}

type Key = 'lost' | 'added' | 'reversed' | 'strictness' | 'exact';

/** How far before a figure the verb that compares with it may stand: "surpassed those who opposed it, at 35 percent". */
const REACH = 60;
const COMPARES =
  /\b(?:surpass|exceed|outnumber|outstrip|outpac|overtak|overtook|outweigh|top|beat|trail|higher|greater|larger|lower|fewer|smaller)\w*\b/i;

/** 35％を上回る compares two figures: the English may do so with a verb of its own. */
function isCompared({ range }: PlacedFigure, { target }: CheckedRow): boolean {
  const text = target.find(({ id }) => id === range.paragraph)?.text ?? '';
  return COMPARES.test(text.slice(Math.max(0, range.start - REACH), range.start));
}

/** 以上 includes the figure and "more than" does not: a matter of strictness, where the direction is right. */
function keyOf({ quantity: { bound: from }, text }: PlacedFigure, { quantity: { bound: to } }: PlacedFigure): Key {
  if (from === undefined) return /^(?:ちょうど|丁度|きっかり)/.test(text) ? 'exact' : 'added';
  if (to === undefined) return 'lost';
  return SIDES[from] === SIDES[to] ? 'strictness' : 'reversed';
}

/** 6メートルに達する may well be "up to six meters", and a large round figure is seldom meant to the last person. */
function isHarmless(key: Key, { quantity: from }: PlacedFigure, { quantity: to }: PlacedFigure): boolean {
  if (key === 'strictness') return true;
  if (key === 'reversed' || key === 'exact') return false;
  if (from.approximate && (to.approximate || key === 'lost')) return true;
  if (key === 'lost') return false;
  // "At least 384" is true where it was 384; "more than 384" is not.
  if (to.bound === 'at-least' || to.bound === 'at-most') return true;
  return from.faint === true || isRound(to.value) || from.emphatic === true || to.approximate === true;
}

/** 38万人, 1万6000人 */
function isRound(value: number): boolean {
  return value >= 1000 && value % 10 ** (Math.floor(Math.log10(value)) - 2) === 0;
}
