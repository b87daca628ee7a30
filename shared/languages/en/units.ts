/** What stands behind an English figure, or before it, and makes it money, a percentage, a measure, a period or an age. */
import type { QuantityKind } from '../quantity.ts';
import { wordTable } from '../word-table.ts';
import { isJoiningHyphen } from './numerals.ts';
import { type Token, tokenAt } from './tokens.ts';

export interface UnitMeaning {
  readonly kind: QuantityKind;
  readonly unit?: string;
  /** What the figure is multiplied by to be in the canonical unit. */
  readonly factor?: number;
}

const MONEY_WORDS: Readonly<Record<string, string>> = {
  JPY: 'yen,jpy,japanese yen',
  USD: 'dollars,dollar,usd,us dollars,us dollar,american dollars',
  EUR: 'euros,euro,eur',
  GBP: 'pounds sterling,sterling,gbp,british pounds',
  KRW: 'won,krw,korean won,south korean won',
  CNY: 'yuan,renminbi,rmb,cny,chinese yuan',
  RUB: 'rubles,roubles,ruble,rouble,rub',
  INR: 'rupees,rupee,inr',
  CHF: 'swiss francs,francs,franc,chf',
  AUD: 'australian dollars,australian dollar,aud',
  CAD: 'canadian dollars,canadian dollar,cad',
  NZD: 'new zealand dollars,nzd',
  HKD: 'hong kong dollars,hkd',
  SGD: 'singapore dollars,singaporean dollars,sgd',
  TWD: 'new taiwan dollars,taiwan dollars,twd',
  THB: 'baht,thb',
  IDR: 'rupiah,idr',
  MYR: 'ringgit,myr',
  PHP: 'philippine pesos',
  MXN: 'mexican pesos,pesos',
  VND: 'dong,vnd',
  TRY: 'lira,turkish lira',
  BRL: 'reais,brl',
  ZAR: 'rand,zar',
  SEK: 'kronor,swedish kronor,sek',
  NOK: 'norwegian kroner,kroner,nok',
  DKK: 'danish kroner,dkk',
  SAR: 'riyals,riyal,sar',
  AED: 'dirhams,dirham,aed',
  ILS: 'shekels,shekel,ils',
  KPW: 'north korean won',
};

const MEASURE_WORDS: Readonly<Record<string, string>> = {
  km: 'km,kms,kilometers,kilometer,kilometres,kilometre',
  m: 'meters,meter,metres,metre',
  cm: 'cm,centimeters,centimeter,centimetres,centimetre',
  mm: 'mm,millimeters,millimeter,millimetres,millimetre',
  mile: 'miles,mile,mi',
  ft: 'feet,foot,ft',
  inch: 'inches,inch',
  yard: 'yards,yard,yd',
  'nautical-mile': 'nautical miles,nautical mile',
  kg: 'kg,kilograms,kilogram,kilogrammes,kgs',
  kilo: 'kilos,kilo',
  g: 'grams,gram,grammes,g',
  mg: 'milligrams,mg',
  t: 'tons,ton,tonnes,tonne,metric tons,metric tonnes,metric ton',
  pound: 'pounds,pound',
  lb: 'lb,lbs',
  ounce: 'ounces,ounce,oz',
  l: 'liters,liter,litres,litre',
  ml: 'milliliters,millilitres,ml',
  gallon: 'gallons,gallon',
  barrel: 'barrels,barrel,bbl,barrels of oil,barrels of crude',
  ha: 'hectares,hectare,ha',
  acre: 'acres,acre',
  are: 'ares,are of land',
  km2: 'square kilometers,square kilometres,square kilometer,square km,sq km,km2',
  m2: 'square meters,square metres,square meter,sq m,sqm,m2',
  ft2: 'square feet,square foot,sq ft',
  mile2: 'square miles,square mile',
  m3: 'cubic meters,cubic metres,cubic meter',
  degree: 'degrees,degree',
  celsius: 'degrees celsius,degrees centigrade,degrees c,celsius',
  fahrenheit: 'degrees fahrenheit,degrees f,fahrenheit',
  knot: 'knots,knot',
  kph: 'kph,kmh,kilometers per hour,kilometres per hour,kilometers an hour,kilometres an hour,km per hour',
  mph: 'mph,miles per hour,miles an hour',
  W: 'watts,watt',
  kW: 'kilowatts,kilowatt,kw',
  MW: 'megawatts,megawatt,mw',
  GW: 'gigawatts,gigawatt,gw',
  kWh: 'kilowatt hours,kilowatt-hours,kwh',
  volt: 'volts,volt',
  calorie: 'calories,calorie',
  MB: 'megabytes,mb',
  GB: 'gigabytes,gigabyte,gb',
  TB: 'terabytes,terabyte,tb',
  tsubo: 'tsubo',
  tatami: 'tatami mats,tatami',
};

const DURATION_WORDS: Readonly<Record<string, readonly [string, number]>> = {
  'seconds,sec,secs': ['second', 1],
  'minutes,minute,min,mins': ['minute', 1],
  'hours,hour,hr,hrs': ['hour', 1],
  'days,day': ['day', 1],
  'nights,night': ['night', 1],
  'weeks,week': ['week', 1],
  'fortnights,fortnight': ['week', 2],
  'months,month': ['month', 1],
  'years,year': ['year', 1],
  'decades,decade': ['year', 10],
  'centuries,century': ['year', 100],
};

const OTHER_WORDS: Readonly<Record<string, UnitMeaning>> = {
  '%': { kind: 'percent' },
  percent: { kind: 'percent' },
  'per cent': { kind: 'percent' },
  pct: { kind: 'percent' },
  'percentage points': { kind: 'points' },
  'percentage point': { kind: 'points' },
  'percent points': { kind: 'points' },
  'basis points': { kind: 'points', factor: 0.01 },
  points: { kind: 'points' },
  point: { kind: 'points' },
  times: { kind: 'multiple' },
  x: { kind: 'multiple' },
  fold: { kind: 'multiple' },
  'year old': { kind: 'age', unit: 'year' },
  'years old': { kind: 'age', unit: 'year' },
  'year olds': { kind: 'age', unit: 'year' },
  'years of age': { kind: 'age', unit: 'year' },
  'month old': { kind: 'age', unit: 'month' },
  'months old': { kind: 'age', unit: 'month' },
  people: { kind: 'number', unit: 'person' },
  persons: { kind: 'number', unit: 'person' },
  person: { kind: 'number', unit: 'person' },
  cents: { kind: 'money', unit: 'USD', factor: 0.01 },
  cent: { kind: 'money', unit: 'USD', factor: 0.01 },
  sen: { kind: 'money', unit: 'JPY', factor: 0.01 },
  pence: { kind: 'money', unit: 'GBP', factor: 0.01 },
};

const UNITS = wordTable<UnitMeaning>({
  ...spread(MONEY_WORDS, (unit) => ({ kind: 'money', unit })),
  ...spread(MEASURE_WORDS, (unit) => ({ kind: 'measure', unit })),
  ...Object.fromEntries(
    Object.entries(DURATION_WORDS).flatMap(([words, [unit, factor]]) =>
      words.split(',').map((word): [string, UnitMeaning] => [word, { kind: 'duration', unit, factor }]),
    ),
  ),
  ...OTHER_WORDS,
});
/** What a unit of several words may begin with: most words go on to none. */
const BEGINNINGS: ReadonlySet<string> = new Set(
  [...UNITS.keys()].flatMap((unit) => unit.split(' ').map((_, i, words) => words.slice(0, i).join(' '))),
);

function spread(table: Readonly<Record<string, string>>, meaning: (unit: string) => UnitMeaning) {
  return Object.fromEntries(
    Object.entries(table).flatMap(([unit, words]) => words.split(',').map((word) => [word, meaning(unit)])),
  );
}

/** Currency by its sign, and by the letters that may stand before a dollar sign. */
const SIGNS = wordTable({
  $: 'USD',
  '£': 'GBP',
  '€': 'EUR',
  '¥': 'JPY',
  '₩': 'KRW',
  '₹': 'INR',
  '₽': 'RUB',
  '฿': 'THB',
  '₫': 'VND',
});
const DOLLARS = wordTable({
  us: 'USD',
  a: 'AUD',
  au: 'AUD',
  c: 'CAD',
  ca: 'CAD',
  nz: 'NZD',
  hk: 'HKD',
  s: 'SGD',
  sg: 'SGD',
  nt: 'TWD',
  r: 'BRL',
});
const CODES = new Set([
  'jpy',
  'usd',
  'eur',
  'gbp',
  'krw',
  'cny',
  'rmb',
  'aud',
  'cad',
  'chf',
  'inr',
  'rub',
  'hkd',
  'sgd',
  'twd',
  'thb',
]);

/** The signs and words that a sum of money may begin with. */
export const CURRENCY_STARTS: readonly string[] = [...SIGNS.keys(), ...DOLLARS.keys(), ...CODES];

export interface UnitReading extends UnitMeaning {
  /** Index of the first token behind it. */
  readonly next: number;
}

/** The longest unit that begins at `at`; a hyphen before it ("3-year") and an "of U.S." before dollars are read over. */
export function readEnglishUnit(tokens: readonly Token[], at: number): UnitReading | undefined {
  return readDegree(tokens, at) ?? readLongestUnit(tokens, at);
}

function readLongestUnit(tokens: readonly Token[], at: number): UnitReading | undefined {
  let next = isJoiningHyphen(tokens, at) ? at + 1 : at;
  if (tokenAt(tokens, next).text === 'u' && tokenAt(tokens, next + 2).text === 's') next += 4;
  let key = '';
  let found: UnitReading | undefined;
  while (BEGINNINGS.has(key)) {
    const { kind, text } = tokenAt(tokens, next);
    if (kind === 'end') break;
    key = key === '' ? text : `${key} ${text}`;
    next += 1;
    const meaning = UNITS.get(key);
    if (meaning && !(key === 'won' && VERB_OBJECT.test(tokenAt(tokens, next).text))) found = { ...meaning, next };
    if (isJoiningHyphen(tokens, next)) next += 1;
  }
  return found;
}

/** "40 C", as wire services write it. */
function readDegree(tokens: readonly Token[], at: number): UnitReading | undefined {
  const { text, capital, spaced } = tokenAt(tokens, at);
  return text === 'c' && capital && spaced && tokenAt(tokens, at + 1).text !== '$'
    ? { kind: 'measure', unit: 'celsius', next: at + 1 }
    : undefined;
}

/** "The 11 won the cup" counts no money. */
const VERB_OBJECT =
  /^(?:the|a|an|all|both|their|his|her|its|it|by|gold|silver|bronze|[0-9].*|seats?|votes?|re|praise|approval|support)$/;

/** A currency sign, with the letters before it, or a currency code that begins at `at` and has a figure behind it. */
export function readCurrencySign(tokens: readonly Token[], at: number): { unit: string; next: number } | undefined {
  const { kind, text } = tokenAt(tokens, at);
  const sign = SIGNS.get(text);
  if (sign !== undefined) return { unit: sign, next: at + 1 };
  if (kind !== 'word') return undefined;
  const behind = tokenAt(tokens, at + 1);
  const dollars = behind.text === '$' && !behind.spaced ? DOLLARS.get(text) : undefined;
  if (dollars !== undefined) return { unit: dollars, next: at + 2 };
  if (!CODES.has(text) || behind.kind !== 'number') return undefined;
  return { unit: UNITS.get(text)?.unit ?? text.toUpperCase(), next: at + 1 };
}
