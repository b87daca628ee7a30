/** Whether two times of day can be the same. */
import type { Quantity } from '../../languages/quantity.ts';

const HALF_DAY = 12 * 60;
const DAY = 24 * 60;

/** Offsets from UTC in minutes; zones with summer time have both. */
const ZONE_OFFSETS: ReadonlyMap<string, readonly number[]> = new Map(
  Object.entries({
    JST: [540],
    KST: [540],
    UTC: [0],
    GMT: [0],
    BST: [60],
    UK: [0, 60],
    CET: [60],
    CEST: [120],
    EST: [-300],
    EDT: [-240],
    ET: [-300, -240],
    CST: [-360],
    PST: [-480],
    PDT: [-420],
    PT: [-480, -420],
  }),
);

/** Two clocks at the same time, or two parts of the day that overlap. A clock is never answered by a part of the day. */
export function compareTimes(a: Quantity, b: Quantity): 'same' | undefined {
  if (a.minutes === undefined || b.minutes === undefined) return undefined;
  if (a.vague || b.vague) return a.vague === b.vague && overlaps(a, b) ? 'same' : undefined;
  const free = a.twelveHour || b.twelveHour;
  if (!isSameClock(a.minutes, b.minutes, free) && !isSameInZones(a, b)) return undefined;
  if (a.minutesEnd === undefined || b.minutesEnd === undefined) return 'same';
  return isSameClock(a.minutesEnd, b.minutesEnd, free) ? 'same' : undefined;
}

/** 9時22分55秒 may be "9:22". */
function isSameClock(a: number, b: number, free: boolean | undefined): boolean {
  const isExact = !Number.isInteger(a) && !Number.isInteger(b);
  const apart = isExact ? a - b : Math.floor(a) - Math.floor(b);
  return Math.abs(apart % (free ? HALF_DAY : DAY)) < 1e-6;
}

/** 日本時間午前8時 is 6 p.m. of the day before in New York. */
function isSameInZones(a: Quantity, b: Quantity): boolean {
  if (a.zone === b.zone || a.zone === undefined || b.zone === undefined) return false;
  const [from, to] = [ZONE_OFFSETS.get(a.zone), ZONE_OFFSETS.get(b.zone)];
  // Local time may be that of any place.
  if (!from || !to) return true;
  return from.some((left) => to.some((right) => isSameClock((a.minutes ?? 0) - left, (b.minutes ?? 0) - right, false)));
}

/** Parts of the day overlap by the clock, over midnight too. */
export function overlaps(a: Quantity, b: Quantity): boolean {
  const [startA, endA] = spanOf(a);
  const [startB, endB] = spanOf(b);
  return [-DAY, 0, DAY].some((shift) => startA + shift < endB && startB < endA + shift);
}

function spanOf({ minutes = 0, minutesEnd, vague, twelveHour }: Quantity): readonly [number, number] {
  if (twelveHour) return [0, DAY];
  return vague ? [minutes, minutesEnd ?? minutes] : [minutes, minutes + 1];
}

/** Whether the two are twelve hours apart: the morning was taken for the afternoon. */
export function isOtherHalfOfDay(a: Quantity, b: Quantity): boolean {
  if (a.minutes === undefined || b.minutes === undefined || a.vague || b.vague || a.twelveHour || b.twelveHour)
    return false;
  return Math.abs(a.minutes - b.minutes) % DAY === HALF_DAY;
}
