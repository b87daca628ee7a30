/** Days of the calendar as ISO 8601 text. */

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Undefined for a day that no calendar has. */
export function toIsoDate(year: number, month: number, day: number): string | undefined {
  const days = DAYS[month - 1];
  if (!(year >= 1868 && year <= 2200) || days === undefined || !(day >= 1 && day <= days)) return undefined;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (month === 2 && day === 29 && !leap) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
