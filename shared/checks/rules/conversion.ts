/** An amount converted in brackets at a rate that no year of the period had: $81 million (around 890 million yen). */
import { bracketedConversions, type Conversion } from '../figures/conversions.ts';
import { rateRange } from '../figures/exchange-rates.ts';
import { figureLedger } from '../figures/figure-ledger.ts';
import type { Remark, RowRule } from '../rule.ts';

export const rule: RowRule = {
  id: 'conversion',
  type: 'number',
  severity: 'warning',
  scope: 'row',
  check(row, article) {
    const { different, answered } = figureLedger(row, article);
    const wrong = new Set(different.map(({ target }) => target.range.start));
    const known = new Set(answered.map(({ target }) => target.range.start));
    const year = Number(article.date?.slice(0, 4)) || undefined;
    return bracketedConversions(row).flatMap((conversion): readonly Remark[] => {
      const { amount, converted } = conversion;
      // A figure that differs from the source is already flagged for that.
      if (wrong.has(amount.range.start) || wrong.has(converted.range.start)) return [];
      const isOwn = !known.has(converted.range.start);
      return judge(conversion, year, isOwn);
    });
  },
};

function judge({ amount, converted }: Conversion, year: number | undefined, isOwn: boolean): readonly Remark[] {
  const range = rateRange(amount.quantity.unit, converted.quantity.unit, year);
  if (!range) return [];
  const rate = converted.quantity.value / amount.quantity.value;
  const isPlausible = rate >= range.low && rate <= range.high;
  if (isPlausible && !isOwn) return [];
  const show = (value: number) => value.toLocaleString('en-US', { maximumSignificantDigits: 4 });
  return [
    {
      ...(isPlausible || !isOwn ? { severity: 'info' } : {}),
      source: [],
      target: [{ ...amount.range, end: converted.range.end }],
      explanation: {
        key: isPlausible ? 'own' : 'implausible',
        values: {
          amount: amount.text,
          converted: converted.text,
          rate: show(rate),
          low: show(range.low),
          high: show(range.high),
        },
      },
      found: converted.text,
    },
  ];
}
