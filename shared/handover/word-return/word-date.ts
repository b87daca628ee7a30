/** The times that Word writes beside comments and changes: local digits that call themselves UTC, at times the true one too. */
import { wallClock } from '../wall-clock.ts';

export interface WordDate {
  /** Local time of whoever wrote, ISO 8601 in the form of UTC; Word keeps minutes only. */
  readonly digits?: string;
  /** The true time, where a newer Word says it; ISO 8601. */
  readonly utc?: string;
}

const MINUTE_MS = 60_000;
const QUARTER_HOUR = 15;
/** No two places of the world are further apart. */
const WIDEST_MINUTES = 26 * 60;

/** ISO 8601; the digits are taken as a local time of the zone. `fallback` where neither can be read. */
export function instantOf({ digits, utc }: WordDate, timeZone: string, fallback: string): string {
  const told = utc === undefined ? Number.NaN : Date.parse(utc);
  if (!Number.isNaN(told)) return new Date(told).toISOString();
  const local = parseDigits(digits);
  if (Number.isNaN(local)) return fallback;
  const asLocal = Date.parse(wallClock(new Date(local).toISOString(), timeZone));
  return new Date(local - (asLocal - local)).toISOString();
}

/** Whether the digits can be the wall clock of that time anywhere: zones differ by quarters of an hour. */
export function canBe({ digits }: WordDate, iso: string): boolean {
  const [local, time] = [parseDigits(digits), Date.parse(iso)];
  if (Number.isNaN(local) || Number.isNaN(time)) return false;
  const minutes = Math.floor(local / MINUTE_MS) - Math.floor(time / MINUTE_MS);
  return minutes % QUARTER_HOUR === 0 && Math.abs(minutes) <= WIDEST_MINUTES;
}

/** The minute within the quarter of an hour, the same in every zone; empty for what is no time. */
export function minuteOf(digits: string | undefined): string {
  const time = parseDigits(digits);
  return Number.isNaN(time) ? '' : String(Math.floor(time / MINUTE_MS) % QUARTER_HOUR);
}

function parseDigits(digits: string | undefined): number {
  if (digits === undefined) return Number.NaN;
  const bare = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?/.exec(digits)?.[0];
  return bare === undefined ? Number.NaN : Date.parse(`${bare}Z`);
}
