/** A change the other way round: 28％減 as "a 28 percent rise", 5兆円から1兆円に as "from 1 trillion yen to 5 trillion yen". */

import { type FigureLedger, figureLedger } from '../figures/figure-ledger.ts';
import type { AnsweredFigure } from '../figures/pair-figures.ts';
import type { PlacedFigure } from '../figures/placed-figure.ts';
import { isEqual } from '../figures/rounding.ts';
import type { CheckedParagraph, CheckedRow, Remark, RowRule } from '../rule.ts';

export const rule: RowRule = {
  id: 'direction',
  type: 'mistranslation',
  severity: 'error',
  scope: 'row',
  check(row, article) {
    const ledger = figureLedger(row, article);
    const sure = ledger.answered.filter(({ agreement }) => SURE.has(agreement));
    return [...sure.flatMap((pair) => opposite(pair, row)), ...turnedRound(ledger, row)];
  },
};

const SURE: ReadonlySet<string> = new Set(['same', 'form', 'rounded']);

type Direction = 'up' | 'down';

/** Behind its figure, where it can be nothing else. 高 and 安 also say which of two currencies is meant. */
const CHANGES: readonly (readonly [Direction, RegExp])[] = [
  ['up', /^(?:の)?(?:増(?!減)|上昇|増加)|^(?:に|も|ほど)?増え|^上がっ/],
  ['down', /^(?:の)?(?:減(?![産税速損])|下落|低下|減少)|^(?:に|も|ほど)?減[っり]|^下がっ/],
];
/** Of shares and prices alone, with the rate in brackets: 1396円40銭（3.51％）高で. */
const SHARE_CHANGES: typeof CHANGES = [
  ['up', /^(?:[（(][^（()）]{1,12}[)）])?高(?=[のでと、。])/],
  ['down', /^(?:[（(][^（()）]{1,12}[)）])?安(?=[のでと、。])/],
];
const SHARES = /株|日経平均|ダウ|ＴＯＰＩＸ|TOPIX|ナスダック|価格|先物/;
/** Of two currencies the one rises as the other falls. */
const EXCHANGE = /円相場|為替|対ドル|ドル=|ドル＝|(?<![\d銭])円[高安]/;
/** 211円から減らした, where the English goes "down from 211 yen". */
const CHANGES_FROM: typeof CHANGES = [
  ['up', /^から[^、。\d]{0,6}(?:増[やえ加]|上昇|上が|引き上げ|拡大)/],
  ['down', /^から[^、。\d]{0,6}(?:減[らっり少]|下落|低下|下が|引き下げ|縮小)/],
];

const UP =
  'rise|rises|rose|risen|rising|increase|increases|increased|increasing|gain|gains|gained|grow|grows|grew|grown|growth|climb|climbs|climbed|jump|jumps|jumped|surge|surges|surged|soar|soared|higher|up|more';
const DOWN =
  'fall|falls|fell|fallen|falling|decrease|decreases|decreased|decreasing|decline|declines|declined|drop|drops|dropped|dip|dipped|plunge|plunged|shrink|shrank|slip|slipped|slid|tumble|tumbled|lower|down|fewer|less';
/** "Up by some", "a rise of about" before the figure; behind it with or without a hyphen. */
const BEFORE = (words: string) =>
  new RegExp(`\\b(?:${words})(?: (?:by|of|about|around|roughly|some|nearly|almost|another|a|an))* $`, 'i');
const BEHIND = (words: string) => new RegExp(`^(?: percent| points?)?[ -](?:${words})\\b`, 'i');
const MOVES: readonly (readonly [Direction, RegExp, RegExp])[] = [
  ['up', BEFORE(UP), BEHIND(UP)],
  ['down', BEFORE(DOWN), BEHIND(DOWN)],
];

/** "Up from" before a figure says where the change began. */
const MOVES_FROM: typeof CHANGES = [
  ['up', new RegExp(`\\b(?:${UP}) from $`, 'i')],
  ['down', new RegExp(`\\b(?:${DOWN}) from $`, 'i')],
];

function opposite({ source, target }: AnsweredFigure, row: CheckedRow): readonly Remark[] {
  if (source.quantity.kind === 'date' || source.quantity.kind === 'time') return [];
  const { behind: told } = around(source, row.source);
  const { before, behind } = around(target, row.target);
  const changes = row.source.some(({ text }) => SHARES.test(text) && !EXCHANGE.test(text))
    ? [...CHANGES, ...SHARE_CHANGES]
    : CHANGES;
  const found = MOVES.filter(([, front, back]) => front.test(before) || back.test(behind)).map(([way]) => way);
  const began = MOVES_FROM.filter(([, pattern]) => pattern.test(before)).map(([way]) => way);
  const said = (began.length > 0 ? CHANGES_FROM : changes)
    .filter(([, pattern]) => pattern.test(told))
    .map(([way]) => way);
  return remarkIfTurned(said, began.length > 0 ? began : found, { source, target });
}

function remarkIfTurned(
  said: readonly Direction[],
  found: readonly Direction[],
  { source, target }: Pick<AnsweredFigure, 'source' | 'target'>,
): readonly Remark[] {
  // With both words beside it ("up from a drop of 3 percent") it isn't clear which is meant.
  if (said.length !== 1 || found.length !== 1 || said[0] === found[0]) return [];
  return [remark(said[0] === 'up' ? 'down' : 'up', source, target)];
}

/** 1.1％から1.9％に, where the English goes "from 1.9 percent to 1.1 percent". */
function turnedRound({ source, target }: FigureLedger, row: CheckedRow): readonly Remark[] {
  const changes = changesIn(source, row.source, 'から');
  const told = changesIn(target, row.target, ' to ').filter(({ figure }) =>
    /\bfrom $/i.test(around(figure, row.target).before),
  );
  return changes.flatMap(({ figure, from, to }) =>
    told
      .filter((change) => from !== to && isEqual(change.from, to) && isEqual(change.to, from))
      .map((change) => remark('turned', figure, change.figure)),
  );
}

/** Figures that `word` alone parts. Rising, the two are one range to the parsers. */
function changesIn(figures: readonly PlacedFigure[], paragraphs: readonly CheckedParagraph[], word: string) {
  return figures.flatMap((figure, i) => {
    const { value, high } = figure.quantity;
    if (high !== undefined) return figure.text.includes(word) ? [{ figure, from: value, to: high }] : [];
    const next = figures[i + 1];
    const between = next && textOf(figure, paragraphs).slice(figure.range.end, next.range.start);
    return next && next.range.paragraph === figure.range.paragraph && between === word
      ? [{ figure, from: value, to: next.quantity.value }]
      : [];
  });
}

function textOf({ range }: PlacedFigure, paragraphs: readonly CheckedParagraph[]): string {
  return paragraphs.find(({ id }) => id === range.paragraph)?.text ?? '';
}

/** Enough for a word of change and what stands between it and the figure. */
const REACH = 32;

function around(figure: PlacedFigure, paragraphs: readonly CheckedParagraph[]) {
  const text = textOf(figure, paragraphs);
  const { start, end } = figure.range;
  return { before: text.slice(Math.max(0, start - REACH), start), behind: text.slice(end, end + REACH) };
}

function remark(key: string, source: PlacedFigure, target: PlacedFigure): Remark {
  return {
    source: [source.range],
    target: [target.range],
    explanation: { key, values: { source: source.text, target: target.text } },
    found: target.text,
  };
}
