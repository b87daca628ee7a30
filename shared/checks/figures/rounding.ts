/** When two values that differ may be one figure, rounded or converted. */
import type { Quantity } from '../../languages/quantity.ts';
import type { Tolerance } from '../settings.ts';

export function isEqual(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}

/** A conversion may round: within a share of the value, or within half a unit of the last digit that is written. */
export function isNearly(converted: number, written: number, { conversion }: Tolerance): boolean {
  const apart = Math.abs(converted - written);
  return apart <= conversion * written || apart <= halfStep(written);
}

/** Half of the last digit that matters: 190 stands for 185 to 195, 1,500 for 1,450 to 1,550. */
function halfStep(value: number): number {
  const digits = String(Number(value.toPrecision(3)))
    .replace('.', '')
    .replace(/^0+/, '')
    .replace(/(?<!0)0+$/, '').length;
  return 0.5 * 10 ** (Math.floor(Math.log10(Math.abs(value) || 1)) - Math.max(1, digits) + 1);
}

/** A large figure in fewer digits, rounded or cut, as headlines give it: 4兆9449億円 as "4.94 trillion yen". */
export function isCutShort({ value: exact, high }: Quantity, { value: short }: Quantity): boolean {
  if (short < 1e6 || high !== undefined) return false;
  const digits = significantDigits(short);
  if (digits < 2 || digits >= significantDigits(exact)) return false;
  const step = 10 ** (Math.floor(Math.log10(short)) - digits + 1);
  return [Math.round, Math.floor].some((cut) => isEqual(cut(exact / step) * step, short));
}

/**
 * The target rounds and says so: 8万9700円 as "about 90,000 yen". Never the other way round, because a translation can't
 * know more digits than its source.
 */
export function isRounded(source: Quantity, target: Quantity, { rounding }: Tolerance): boolean {
  if (!(target.approximate || target.bound || source.approximate) || target.value === 0) return false;
  const difference = Math.abs(source.value - target.value);
  if (difference > rounding * source.value) return false;
  const round = significantDigits(target.value);
  if (round >= significantDigits(source.value)) return false;
  return difference < 10 ** (Math.floor(Math.log10(target.value)) - round + 1);
}

function significantDigits(value: number): number {
  return String(Number(value.toPrecision(12)))
    .replace('.', '')
    .replace(/^0+/, '')
    .replace(/(?<!0)0+$/, '').length;
}
