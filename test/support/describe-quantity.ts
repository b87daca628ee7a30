/** A quantity in one readable line, for tables: "money 8900000000 JPY about", "date 2017-11-19", "number 3..5 person". */
import type { CalendarDate, Quantity } from '../../shared/languages/quantity.ts';

const BOUNDS = { 'at-least': '>=', 'more-than': '>', 'at-most': '<=', 'less-than': '<' } as const;

export function describeQuantity(quantity: Quantity): string {
  const { kind, bound, approximate, vague, faint, zone, part, emphatic, inclusive, besides } = quantity;
  const words = [
    kind,
    kind === 'date' ? describeDates(quantity) : kind === 'time' ? describeTimes(quantity) : describeValue(quantity),
    kind === 'time' ? (zone ?? '') : (quantity.unit ?? ''),
    part ?? '',
    bound ? BOUNDS[bound] : '',
    approximate ? 'about' : '',
    vague ? 'vague' : '',
    faint ? 'faint' : '',
    emphatic ? 'emphatic' : '',
    inclusive ? 'inclusive' : '',
    besides ? 'besides' : '',
    quantity.sign ?? '',
    quantity.per ? `per ${quantity.per}` : '',
  ];
  return words.filter(Boolean).join(' ');
}

function describeValue({ value, high, parts }: Quantity): string {
  if (parts) return parts.join(':');
  const round = (figure: number) =>
    Number.isInteger(figure) ? String(figure) : String(Number(figure.toPrecision(12)));
  return high === undefined ? round(value) : `${round(value)}..${round(high)}`;
}

function describeDates({ date, dateEnd }: Quantity): string {
  return [date, dateEnd].flatMap((one) => (one ? [describeDate(one)] : [])).join('..');
}

/** Parts that are missing are question marks before those that are there: "??-11-19", "2017", "Sun". */
function describeDate({
  year,
  month,
  day,
  weekday,
  fiscal,
  quarter,
  half,
  season,
  part,
  relative,
}: CalendarDate): string {
  const numbers = [year ?? '?', month ?? (day === undefined ? undefined : '?'), day].filter((n) => n !== undefined);
  const isEmpty = year === undefined && month === undefined && day === undefined;
  return [
    isEmpty ? '' : numbers.join('-'),
    fiscal ? 'fiscal' : '',
    quarter ? `Q${quarter}` : '',
    half ? `H${half}` : '',
    season ?? '',
    part ?? '',
    weekday === undefined ? '' : 'Sun Mon Tue Wed Thu Fri Sat'.split(' ')[weekday],
    relative
      ? `${relative.fromContext ? 'that ' : ''}${relative.unit}${relative.offset < 0 ? '' : '+'}${relative.offset}`
      : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function describeTimes({ minutes, minutesEnd, twelveHour }: Quantity): string {
  const two = (part: number) => String(part).padStart(2, '0');
  const clock = (all: number) => {
    const second = Math.round((all % 1) * 60);
    return `${Math.floor(all / 60)}:${two(Math.floor(all % 60))}${second > 0 ? `:${two(second)}` : ''}`;
  };
  const ends = [minutes, minutesEnd].flatMap((all) => (all === undefined ? [] : [clock(all)]));
  return `${ends.join('..')}${twelveHour ? ' am/pm' : ''}`;
}
