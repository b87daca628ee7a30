/** What a slip of the pen makes of a figure. */
import { isEqual } from './rounding.ts';

/** What a slip of the pen leaves of a figure. */
export function isSlip(a: number, b: number): boolean {
  return isEqual(a, b) || isPowerOfTen(a / b) || haveSameDigits(a, b);
}

/** 10, 100, 1,000 … or 0.1, 0.01 …, but not 1. */
export function isPowerOfTen(ratio: number): boolean {
  const exponent = Math.log10(ratio);
  return Number.isFinite(exponent) && Math.round(exponent) !== 0 && Math.abs(exponent - Math.round(exponent)) < 1e-9;
}

/** 350 and 530: two digits changed places. */
export function haveSameDigits(a: number, b: number): boolean {
  const ratio = a / b;
  if (a === b || a < 10 || ratio >= 10 || ratio <= 0.1) return false;
  const [left, right] = [String(a), String(b)];
  const sorted = (digits: string) => [...digits].sort().join('');
  return left.length === right.length && sorted(left) === sorted(right);
}
