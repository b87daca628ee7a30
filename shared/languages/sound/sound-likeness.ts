/**
 * How alike two sounds are: an edit distance in which what Japanese adds to a foreign word (u, o, i behind consonants)
 * and changes in it (vowels, kindred consonants) costs little.
 */

const VOWELS = 'aeiou';
/** Consonants that one language or the other doesn't tell apart, or that spelling hides. */
const KIN: readonly string[] = ['bvfph', 'sztjch', 'kgch', 'td', 'nm', 'rlw', 'jyg', 'wu', 'yi', 'kq'];

const EPENTHESIS = 0.05;
const VOWEL_CHANGE = 0.15;
const VOWEL_LOSS = 0.2;
const KIN_CHANGE = 0.35;

/** 0 to 1; 1 is the same sound. Quadratic in the lengths. */
export function soundLikeness(a: string, b: string): number {
  if (a === '' || b === '') return 0;
  let row = firstRow(b);
  for (let i = 0; i < a.length; i++) {
    const next = [(row[0] ?? 0) + lossOf(a, i)];
    for (let j = 0; j < b.length; j++) {
      next.push(
        Math.min(
          (row[j] ?? 0) + changeOf(a.charAt(i), b.charAt(j)),
          (row[j + 1] ?? 0) + lossOf(a, i),
          (next[j] ?? 0) + lossOf(b, j),
        ),
      );
    }
    row = next;
  }
  return Math.max(0, 1 - (row[b.length] ?? 0) / Math.max(weightOf(a), weightOf(b)));
}

function firstRow(b: string): number[] {
  const row = [0];
  for (let j = 0; j < b.length; j++) row.push((row[j] ?? 0) + lossOf(b, j));
  return row;
}

/** Consonants carry a word, vowels little. */
function weightOf(sound: string): number {
  let weight = 0.4;
  for (const letter of sound) weight += VOWELS.includes(letter) ? 0.1 : 1;
  return weight;
}

function lossOf(sound: string, at: number): number {
  const letter = sound.charAt(at);
  if (!VOWELS.includes(letter)) return letter === 'r' || letter === 'h' ? 0.6 : 1;
  const before = sound.charAt(at - 1);
  return before !== '' && !VOWELS.includes(before) && 'uoi'.includes(letter) ? EPENTHESIS : VOWEL_LOSS;
}

function changeOf(a: string, b: string): number {
  if (a === b) return 0;
  const vowels = Number(VOWELS.includes(a)) + Number(VOWELS.includes(b));
  if (vowels === 2) return VOWEL_CHANGE;
  if (KIN.some((family) => family.includes(a) && family.includes(b))) return KIN_CHANGE;
  return 1;
}
