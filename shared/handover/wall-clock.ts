/** Local times for formats that know no time zone. */

/** A time that no zone moves out of the years that Word can show. */
const UNKNOWN = '1970-01-01T00:00:00.000Z';

/** Thousands of remarks have one zone, and making a format takes far longer than using it. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
    formats.set(timeZone, format);
  }
  return format;
}

/**
 * The local time of `iso` in the zone, written as if it were UTC: Word and LibreOffice show the digits of a comment's
 * date as they stand, whatever zone they name. `fallback` (else the start of 1970) when it cannot be read.
 */
export function wallClock(iso: string, timeZone: string, fallback = UNKNOWN): string {
  const time = Date.parse(iso);
  if (Number.isNaN(time)) return fallback === UNKNOWN ? UNKNOWN : wallClock(fallback, timeZone);
  const parts = new Map(
    formatFor(timeZone)
      .formatToParts(time)
      .map(({ type, value }) => [type, value]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? '';
  const date = `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
  return `${date}T${part('hour')}:${part('minute')}:${part('second')}.000Z`;
}
