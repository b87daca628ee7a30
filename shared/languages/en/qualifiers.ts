/** What stands around an English figure and says how exact it is: about, more than, at least, or so. */
import type { Bound, Quantity } from '../quantity.ts';
import { type Token, tokenAt } from './tokens.ts';

export interface Qualifier {
  readonly bound?: Bound;
  readonly approximate?: true;
  readonly sign?: Quantity['sign'];
}

export interface FoundQualifier extends Qualifier {
  /** Tokens that it takes. */
  readonly length: number;
}

const ABOUT: Qualifier = { approximate: true };
const AT_LEAST: Qualifier = { bound: 'at-least' };
const MORE_THAN: Qualifier = { bound: 'more-than' };
const JUST_OVER: Qualifier = { bound: 'more-than', approximate: true };
const AT_MOST: Qualifier = { bound: 'at-most' };
const LESS_THAN: Qualifier = { bound: 'less-than' };
const NEARLY: Qualifier = { bound: 'less-than', approximate: true };

const BEFORE = table([
  ['about,around,roughly,approximately,approx,circa,estimated,some,in the region of,somewhere around', ABOUT],
  // "Upper 6" and "lower 6" are grades of an earthquake.
  ['plus,upper', { sign: 'plus' }],
  ['minus,negative,lower', { sign: 'minus' }],
  // Of hours alone.
  ['just before,shortly before,a little before', NEARLY],
  ['just after,shortly after,a little after,just past', JUST_OVER],
  ['before', LESS_THAN],
  ['after,past', MORE_THAN],
  ['in the vicinity of,on the order of,an average of,an estimated', ABOUT],
  ['at least,no fewer than,no less than,not less than,a minimum of,minimum of,minimum', AT_LEAST],
  ['more than,over,above,in excess of,exceeding,exceeded,exceeds,exceed,upwards of,upward of,upwards from', MORE_THAN],
  ['greater than,better than,surpassing,surpassed,topped,topping,beyond,well over,older than,longer than', MORE_THAN],
  ['higher than,larger than', MORE_THAN],
  ['just over,just above,a little over,a little more than,slightly over,slightly more than,slightly above', JUST_OVER],
  ['just more than,a bit over', JUST_OVER],
  ['up to,at most,no more than,not more than,no longer than,no later than,a maximum of,maximum of,within', AT_MOST],
  ['as many as,as much as,as high as,as long as,maximum,not exceeding', AT_MOST],
  ['less than,fewer than,under,below,short of,lower than,younger than,smaller than,shorter than', LESS_THAN],
  [
    'nearly,almost,close to,just under,just below,just short of,a little under,a little less than,slightly less than',
    NEARLY,
  ],
  ['slightly under,slightly below,well under,not quite,approaching,just shy of', NEARLY],
]);

const AFTER = table([
  ['or more,and over,or over,or above,and above,and up,or older,and older,or longer,or higher,at least', AT_LEAST],
  ['or greater,upwards,plus,+', AT_LEAST],
  ['or less,or fewer,or under,and under,at most,or below,or younger,and below,or lower,and younger,tops', AT_MOST],
  ['or so,or thereabouts,approximately,give or take,range,level,mark', ABOUT],
  ['odd', JUST_OVER],
]);

function table(rows: readonly (readonly [string, Qualifier])[]): ReadonlyMap<string, Qualifier> {
  return new Map(rows.flatMap(([phrases, meaning]) => phrases.split(',').map((phrase) => [phrase, meaning] as const)));
}

const MOST_WORDS = 4;

/** The longest qualifier that ends just before token `at` or before its article; it never reaches back over token `from`. */
export function readQualifierBefore(tokens: readonly Token[], at: number, from: number): FoundQualifier | undefined {
  const article = /^(?:the|another|its|their)$/.test(tokenAt(tokens, at - 1).text) ? 1 : 0;
  let phrase = '';
  let found: FoundQualifier | undefined;
  for (let length = 1 + article; length <= MOST_WORDS + article && at - length >= from; length++) {
    const { kind, text } = tokenAt(tokens, at - length);
    if (kind !== 'word') break;
    phrase = phrase === '' ? text : `${text} ${phrase}`;
    const meaning = BEFORE.get(phrase);
    if (meaning) found = { ...meaning, length };
  }
  return found;
}

/** How many words before its figure "maximum" may stand: "maximum winds of 85 miles per hour". */
const REACH = 3;

/** A bound that other words part from the figure at token `at`; it never reaches back over token `from`. */
export function readDistantBound(tokens: readonly Token[], at: number, from: number): Bound | undefined {
  for (let i = at - 1; i >= Math.max(from, at - REACH); i--) {
    const { kind, text } = tokenAt(tokens, i);
    if (kind !== 'word') return undefined;
    if (text === 'maximum') return 'at-most';
    if (text === 'minimum') return 'at-least';
  }
  return undefined;
}

/** The longest qualifier at token `at`, with or without a hyphen before it ("30-odd", "50-plus"). */
export function readQualifierAfter(tokens: readonly Token[], at: number): FoundQualifier | undefined {
  const skip = tokenAt(tokens, at).text === '-' && !tokenAt(tokens, at).spaced ? 1 : 0;
  let phrase = '';
  let found: FoundQualifier | undefined;
  for (let length = 1; length <= MOST_WORDS; length++) {
    const { kind, text } = tokenAt(tokens, at + skip + length - 1);
    if (kind !== 'word' && text !== '+') break;
    phrase = phrase === '' ? text : `${phrase} ${text}`;
    // "50-plus" is a bound, "two-plus-two" is not.
    const isPlain = phrase === 'plus' && (skip === 0 || tokenAt(tokens, at + skip + length).text === '-');
    const meaning = isPlain ? undefined : AFTER.get(phrase);
    if (meaning) found = { ...meaning, length: length + skip };
  }
  return found;
}
