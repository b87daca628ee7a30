/** English times of day: 3:30 p.m., 7.55am, 15:00 JST, noon, 10 a.m. to 3 p.m., early morning. */
import { wordTable } from '../word-table.ts';
import { CARDINALS } from './number-words.ts';
import { follows, isJoiningHyphen } from './numerals.ts';
import { type Token, tokenAt } from './tokens.ts';

export interface TimeReading {
  readonly minutes: number;
  readonly minutesEnd?: number;
  readonly twelveHour?: true;
  readonly vague?: true;
  readonly faint?: true;
  readonly zone?: string;
  readonly next: number;
}

const ZONES = new Set([
  'jst',
  'gmt',
  'utc',
  'bst',
  'cet',
  'cest',
  'est',
  'edt',
  'et',
  'cst',
  'pst',
  'pdt',
  'pt',
  'kst',
  'msk',
  'ist',
  'aest',
]);

/** From and to, in hours; the ends may lie in the next day. */
const PARTS_OF_DAY = wordTable<readonly [number, number]>({
  predawn: [0, 6],
  dawn: [3, 7],
  morning: [0, 12],
  mornings: [0, 12],
  midday: [11, 14],
  lunchtime: [11, 14],
  afternoon: [12, 19],
  dusk: [16, 20],
  evening: [16, 24],
  evenings: [16, 24],
  night: [17, 30],
  nighttime: [17, 30],
  overnight: [20, 32],
  tonight: [17, 30],
});

/** The words that a time may begin with. */
export const TIME_STARTS: readonly string[] = ['noon', 'midnight', ...CARDINALS.keys(), ...PARTS_OF_DAY.keys()];

interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly half?: 'am' | 'pm';
  readonly next: number;
  /** The text shows that it is a time: a colon, a.m., o'clock. */
  readonly sure: boolean;
}

/** The time that begins at token `at`, or undefined. */
export function readEnglishTime(tokens: readonly Token[], at: number): TimeReading | undefined {
  const { kind, text } = tokenAt(tokens, at);
  if (kind === 'word') return readNamedTime(tokens, at, text);
  return kind === 'number' ? (readPartBehind(tokens, at) ?? readClockTime(tokens, at)) : undefined;
}

function readClockTime(tokens: readonly Token[], at: number): TimeReading | undefined {
  const first = readClock(tokens, at);
  const last = first && readSpanEnd(tokens, first);
  if (!first || (!first.sure && !last)) return undefined;
  const half = first.half ?? (last && last.hour >= first.hour ? last.half : undefined);
  const zone = zoneAt(tokens, (last ?? first).next);
  const isOpen = half === undefined && first.hour <= 12 && first.hour > 0 && !isMilitary(tokens, at);
  return {
    minutes: minutesOf({ ...first, ...(half && { half }) }),
    ...(last && { minutesEnd: minutesOf(last) }),
    ...(isOpen && { twelveHour: true as const }),
    ...(zone && { zone: zone.zone }),
    next: zone?.next ?? (last ?? first).next,
  };
}

/** "six in the morning", "8:30 in the evening", "ten at night" */
function readPartBehind(tokens: readonly Token[], at: number): TimeReading | undefined {
  const first = readClock(tokens, at) ?? wordClock(tokens, at);
  if (!first || first.half !== undefined || first.hour < 1 || first.hour > 12) return undefined;
  const morning = follows(tokens, first.next, ['in', 'the', 'morning']);
  const later = ['afternoon', 'evening'].some((word) => follows(tokens, first.next, ['in', 'the', word]));
  const night = follows(tokens, first.next, ['at', 'night']);
  if (!morning && !later && !night) return undefined;
  return { minutes: minutesOf({ ...first, half: morning ? 'am' : 'pm' }), next: first.next + (night ? 2 : 3) };
}

function wordClock(tokens: readonly Token[], at: number): Clock | undefined {
  const hour = CARDINALS.get(tokenAt(tokens, at).text);
  return hour === undefined ? undefined : { hour, minute: 0, next: at + 1, sure: false };
}

/** "07:30" is written by the 24-hour clock. */
function isMilitary(tokens: readonly Token[], at: number): boolean {
  return /^0\d/.test(tokenAt(tokens, at).text);
}

function readSpanEnd(tokens: readonly Token[], first: Clock): Clock | undefined {
  const { text } = tokenAt(tokens, first.next);
  if (!isJoiningHyphen(tokens, first.next) && text !== 'to' && text !== 'and' && text !== 'until') return undefined;
  const last = readClock(tokens, first.next + 1);
  return last?.sure && (first.sure || last.half) && first.hour <= 24 ? last : undefined;
}

function readClock(tokens: readonly Token[], at: number): Clock | undefined {
  const token = tokenAt(tokens, at);
  const parts = /^(\d{1,2})(?:\.([0-5]\d))?$/.exec(token.text);
  if (!parts) return undefined;
  const hour = Number(parts[1]);
  const colon = parts[2] === undefined ? readColon(tokens, at + 1) : undefined;
  const minute = Number(parts[2] ?? colon?.minute ?? 0);
  const end = colon?.next ?? at + 1;
  const half = readHalf(tokens, end);
  const clock = tokenAt(tokens, end).text === "o'clock";
  if (hour > 29 || (half && (hour > 12 || hour === 0))) return undefined;
  if (hour > 23 && !colon) return undefined;
  const next = half?.next ?? (clock ? end + 1 : end);
  return {
    hour,
    minute,
    ...(half && { half: half.half }),
    next,
    sure: colon !== undefined || half !== undefined || clock,
  };
}

function readColon(tokens: readonly Token[], at: number): { minute: number; next: number } | undefined {
  const minute = tokenAt(tokens, at + 1);
  if (tokenAt(tokens, at).text !== ':' || minute.spaced || !/^[0-5]\d$/.test(minute.text)) return undefined;
  const second = tokenAt(tokens, at + 3);
  if (tokenAt(tokens, at + 2).text !== ':' || second.kind !== 'number')
    return { minute: Number(minute.text), next: at + 2 };
  // 4:30:15 is a running time, unless a.m. or p.m. follows.
  const isClock = /^[0-5]\d$/.test(second.text) && readHalf(tokens, at + 4);
  return isClock ? { minute: Number(minute.text) + Number(second.text) / 60, next: at + 4 } : undefined;
}

function readHalf(tokens: readonly Token[], at: number): { half: 'am' | 'pm'; next: number } | undefined {
  const { text } = tokenAt(tokens, at);
  if (text === 'am' || text === 'pm') {
    // "I am": in capitals or small letters behind a figure it is a time only without a pronoun's verb following.
    return { half: text, next: at + 1 };
  }
  if ((text !== 'a' && text !== 'p') || tokenAt(tokens, at + 1).text !== '.' || tokenAt(tokens, at + 2).text !== 'm')
    return undefined;
  const stop = tokenAt(tokens, at + 3);
  return { half: text === 'a' ? 'am' : 'pm', next: stop.text === '.' && !stop.spaced ? at + 4 : at + 3 };
}

function minutesOf({ hour, minute, half }: Clock): number {
  if (half === 'am') return (hour % 12) * 60 + minute;
  if (half === 'pm') return ((hour % 12) + 12) * 60 + minute;
  return hour * 60 + minute;
}

function zoneAt(tokens: readonly Token[], at: number): { zone: string; next: number } | undefined {
  const open = tokenAt(tokens, at).text === '(' ? 1 : 0;
  const { text } = tokenAt(tokens, at + open);
  const after = tokenAt(tokens, at + open + 1).text;
  if (ZONES.has(text)) return { zone: text.toUpperCase(), next: at + open + 1 + (open && after === ')' ? 1 : 0) };
  if (text === 'local' && after === 'time') return { zone: 'local', next: at + open + 2 };
  if ((text === 'japan' || text === 'tokyo') && after === 'time') return { zone: 'JST', next: at + open + 2 };
  return undefined;
}

function readNamedTime(tokens: readonly Token[], at: number, text: string): TimeReading | undefined {
  const worded = readPartBehind(tokens, at);
  if (worded) return worded;
  const hour = tokenAt(tokens, at + 1).text === "o'clock" ? wordClock(tokens, at) : undefined;
  if (hour) return { minutes: hour.hour * 60, twelveHour: true, next: at + 2 };
  if (text === 'noon') return { minutes: 12 * 60, next: at + 1 };
  if (text === 'midnight') return { minutes: 0, next: at + 1 };
  const part = PARTS_OF_DAY.get(text);
  // The Evening News and This Morning are names.
  if (!part || tokenAt(tokens, at).capital) return undefined;
  const [from, to] = text === 'morning' && tokenAt(tokens, at - 1).text === 'early' ? [0, 8] : part;
  return { minutes: from * 60, minutesEnd: to * 60, vague: true, faint: true, next: at + 1 };
}
