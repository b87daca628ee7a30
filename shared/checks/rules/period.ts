/** A length of time that differs: 3日間 as 13 days, 4カ月 as four years, 90分間 as "in the 90th minute". */
import { isUnitChanged } from '../figures/classify-difference.ts';
import { differenceRemarks } from '../figures/difference-remarks.ts';
import { figureLedger } from '../figures/figure-ledger.ts';
import type { FigurePair } from '../figures/pair-figures.ts';
import type { PlacedFigure } from '../figures/placed-figure.ts';
import type { ArticleRule, CheckedArticle, CheckedParagraph, CheckedRow, Remark } from '../rule.ts';

export const rule: ArticleRule = {
  id: 'period',
  type: 'date-time',
  severity: 'error',
  scope: 'article',
  check: (article) => [
    ...article.rows.flatMap((row) =>
      differenceRemarks('period', row, article, ({ source, target }) => ({
        key: isUnitChanged(source.quantity, target.quantity) ? 'unit' : 'different',
      })),
    ),
    ...pointsForSpans(article),
  ],
};

/** A length of time that became a point in it. Where the text counts minutes of play, 89分 is the 89th minute throughout. */
function pointsForSpans(article: CheckedArticle): readonly Remark[] {
  const points = article.rows.flatMap((row) =>
    figureLedger(row, article)
      .answered.filter((pair) => isPoint(pair, row))
      .map((pair) => ({ pair, isSpan: isSpan(pair.source, row) })),
  );
  if (points.some(({ isSpan }) => !isSpan)) return [];
  return points.map(({ pair: { source, target } }) => ({
    severity: 'warning',
    source: [source.range],
    target: [target.range],
    explanation: { key: 'point', values: { source: source.text, target: target.text } },
    found: target.text,
  }));
}

/** 89分 and "the 89th minute" */
function isPoint({ source, target }: FigurePair, row: CheckedRow): boolean {
  const { kind, unit, streak } = source.quantity;
  if (kind !== 'duration' || unit === undefined || streak || target.quantity.kind !== 'ordinal') return false;
  return behind(target, row.target).trimStart().startsWith(unit);
}

/** 3日間, 89分のなかで, 2時間以内 */
function isSpan(figure: PlacedFigure, row: CheckedRow): boolean {
  return /(?:間|以内)$/.test(figure.text) || /^(?:間|以内|の(?:うち|なか|中)に?で?)/.test(behind(figure, row.source));
}

function behind({ range }: PlacedFigure, paragraphs: readonly CheckedParagraph[]): string {
  const text = paragraphs.find(({ id }) => id === range.paragraph)?.text ?? '';
  return text.slice(range.end, range.end + 10);
}
