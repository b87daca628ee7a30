/** A bound that is lost, added or turned round: 30種類以上 as "30 types", 100人未満 as "up to 100". */
import type { Bound } from '../../languages/quantity.ts';
import { figureLedger } from '../figures/figure-ledger.ts';
import type { AnsweredFigure } from '../figures/pair-figures.ts';
import type { PlacedFigure } from '../figures/placed-figure.ts';
import type { ArticleRule, CheckedArticle, CheckedRow, Remark } from '../rule.ts';

export const rule: ArticleRule = {
  id: 'bound',
  type: 'number',
  severity: 'warning',
  scope: 'article',
  check: (article) =>
    article.rows.flatMap((row) =>
      withoutShared(figureLedger(row, article).answered.flatMap((answered) => remarkOf(answered, row, article))),
    ),
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

function remarkOf(
  { source, target, agreement }: AnsweredFigure,
  row: CheckedRow,
  article: CheckedArticle,
): readonly Remark[] {
  const [from, to] = [source.quantity, target.quantity];
  if (to.kind === 'date' || to.kind === 'time' || agreement === 'vague') return [];
  // "As many as" answers 最大 and mere emphasis (300人もの) alike.
  if (from.bound === to.bound || (from.bound === undefined && /^as /i.test(target.text))) return [];
  const key = keyOf(source, target);
  if (key === 'lost' ? isCompared(target, row) : key === 'added' && isMaximum(source, target, row)) return [];
  return [
    {
      ...(isHarmless(key, source, target) || (key === 'added' && isLeastToll(target, article))
        ? { severity: 'info' }
        : {}),
      source: [source.range],
      target: [target.range],
      explanation: { key, values: { source: source.text, target: target.text } },
      found: target.text,
    },
  ];
}

type Quantity = PlacedFigure['quantity'];
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

/** 最大震度7 and 震度7 name the highest grade and bound nothing; nor does "the maximum 7" that answers them. */
function isMaximum({ range }: PlacedFigure, { quantity: { bound } }: PlacedFigure, { source }: CheckedRow): boolean {
  const text = source.find(({ id }) => id === range.paragraph)?.text ?? '';
  return bound === 'at-most' && /(?:最[大高長多][^、。]{0,4}|震度)$/.test(text.slice(0, range.start));
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
  return from.faint === true || isRound(to) || from.emphatic === true || to.approximate === true;
}

/** 38万人, 1万6000人, which are estimates; "at least" 100人 too, which does not shut the figure itself out as "more than" does. */
function isRound({ value, bound }: Quantity): boolean {
  const size = 10 ** Math.floor(Math.log10(Math.abs(value) || 1));
  return value >= 1000 ? value % (size / 100) === 0 : bound === 'at-least' && value >= 10 && value % size === 0;
}

/** While a toll is still being counted, every figure of it is a least one: "at least 384" says what the article says. */
const STILL_COUNTING =
  /(?:死者|犠牲|死亡|被害|負傷|けが人|感染)[^。]{0,24}(?:増え|増加|拡大|膨ら)[^。]{0,12}(?:見|恐れ|おそれ|可能性|懸念|模様)|(?:行方|安否)が?(?:分から|わから|不明)/;

function isLeastToll({ quantity: { bound } }: PlacedFigure, { rows }: CheckedArticle): boolean {
  return bound === 'at-least' && rows.some(({ source }) => source.some(({ text }) => STILL_COUNTING.test(text)));
}
