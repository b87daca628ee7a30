/**
 * Loanwords and names by sound: two spellings of different scripts are brought to one rough phoneme string and compared
 * by an edit distance that forgives what transcription changes (added vowels, l for r, b for v).
 */

const VOWELS = 'aiueo';

/** Consonants that one transcription takes for the other. */
const KIN = [
  'kg',
  'sz',
  'sj',
  'zj',
  'td',
  'bv',
  'bp',
  'hf',
  'fv',
  'mn',
  'rl',
  'sc',
  'cj',
  'tc',
  'dj',
  'fp',
  'yj',
  'kx',
  'tz',
  'dz',
];

const CLASS: Readonly<Record<string, string>> = {
  k: 'K',
  g: 'K',
  s: 'S',
  z: 'S',
  j: 'S',
  c: 'S',
  t: 'T',
  d: 'T',
  n: 'N',
  m: 'N',
  b: 'B',
  p: 'B',
  v: 'B',
  f: 'B',
  r: 'R',
  l: 'R',
};

/** The consonants by kind, without what is often silent: what two spellings of one name share. */
export function skeletonOf(sound: string): string {
  let skeleton = '';
  for (const letter of sound) {
    const kind = CLASS[letter] ?? '';
    if (kind !== '' && !skeleton.endsWith(kind)) skeleton += kind;
  }
  return skeleton;
}

const CHANGE = changeCosts();

function changeCosts(): Float64Array {
  const costs = new Float64Array(128 * 128).fill(1);
  const set = (a: string, b: string, cost: number) => {
    costs[a.charCodeAt(0) * 128 + b.charCodeAt(0)] = cost;
    costs[b.charCodeAt(0) * 128 + a.charCodeAt(0)] = cost;
  };
  for (const a of VOWELS) for (const b of VOWELS) set(a, b, 0.15);
  for (const [a = '', b = ''] of KIN) set(a, b, 0.3);
  for (let code = 0; code < 128; code++) costs[code * 128 + code] = 0;
  return costs;
}

const INSERT = Float64Array.from({ length: 128 }, (_, code) => {
  const letter = String.fromCharCode(code);
  if ('uo'.includes(letter)) return 0.08;
  if (VOWELS.includes(letter)) return 0.2;
  return 'hwyr'.includes(letter) ? 0.5 : 0.9;
});

/** Vowels carry less of a word than consonants. */
const WEIGHT = Float64Array.from({ length: 128 }, (_, code) =>
  VOWELS.includes(String.fromCharCode(code)) ? 0.25 : 0.75,
);

/** Longer sounds are compared by their beginnings. */
const LONGEST = 63;
/** The row of the table that was filled last, and the one before it. */
const ROWS = [new Float64Array(LONGEST + 1), new Float64Array(LONGEST + 1)] as const;

/** 1 for the same sound, 0 or less for nothing in common; 0.7 is evidence, 0.75 is enough to believe. */
export function soundLikeness(a: string, b: string): number {
  const width = Math.min(LONGEST, b.length) + 1;
  let [row, next]: readonly [Float64Array, Float64Array] = ROWS;
  row[0] = 0;
  for (let j = 1; j < width; j++) row[j] = (row[j - 1] ?? 0) + insertCost(b, j - 1);
  for (let i = 1; i <= Math.min(LONGEST, a.length); i++) {
    const removal = insertCost(a, i - 1);
    next[0] = (row[0] ?? 0) + removal;
    const code = a.charCodeAt(i - 1) * 128;
    for (let j = 1; j < width; j++) {
      const change = (row[j - 1] ?? 0) + (CHANGE[code + b.charCodeAt(j - 1)] ?? 1);
      const shorter = Math.min((row[j] ?? 0) + removal, (next[j - 1] ?? 0) + insertCost(b, j - 1));
      next[j] = Math.min(change, shorter);
    }
    [row, next] = [next, row];
  }
  return 1 - (row[width - 1] ?? 0) / Math.max(1, Math.min(weightOf(a), weightOf(b)));
}

function insertCost(text: string, at: number): number {
  return INSERT[text.charCodeAt(at)] ?? 1;
}

function weightOf(sound: string): number {
  let weight = 0;
  for (let at = 0; at < Math.min(LONGEST, sound.length); at++) weight += WEIGHT[sound.charCodeAt(at)] ?? 0.75;
  return weight;
}
