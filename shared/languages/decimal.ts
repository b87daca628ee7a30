/** Decimal arithmetic that does not drift: 8.9 × 10^9 is 8,900,000,000 and no neighbour of it. */

/** `value` × 10^`exponent`, correctly rounded because the decimal form is parsed and never multiplied. */
export function scaleByTen(value: number | string, exponent: number): number {
  return Number(`${value}e${exponent}`);
}

/** ½ and its kin, which sports pages set behind a figure. */
export const VULGAR_FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
]);

/** `value` × `factor` for a factor that is no power of ten (40 shillings), rounded to what figures in print can hold. */
export function multiply(value: number, factor: number): number {
  const product = value * factor;
  return Number.isInteger(product) ? product : Number(product.toPrecision(15));
}
