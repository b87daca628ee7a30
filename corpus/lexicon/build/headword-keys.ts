/** Under which beginnings a headword is found in a text: inflected words by the part that stays, with the kana that may follow. */
import type { DictionaryLine } from './dictionary-line.ts';

/** The kana that replace the last one of a godan verb: its five rows and the form before て and た. */
const GODAN: Readonly<Record<string, string>> = {
  v5u: 'わいうえおっ',
  'v5u-s': 'わいうえお',
  v5k: 'かきくけこい',
  'v5k-s': 'かきくけこっ',
  v5g: 'がぎぐげごい',
  v5s: 'さしすせそ',
  v5t: 'たちつてとっ',
  v5n: 'なにぬねのん',
  v5b: 'ばびぶべぼん',
  v5m: 'まみむめもん',
  v5r: 'らりるれろっ',
  'v5r-i': 'らりるれろっ',
  v5aru: 'らりるれろっ',
};
const AFTER_ICHIDAN = 'るたてなまらよ';
const AFTER_ADJECTIVE = 'いくかさ';

export function headwordKeys({ headword, reading, tags, glosses }: DictionaryLine): readonly string[] {
  const inKana = glosses.some((gloss) => gloss.includes('(uk)'));
  const forms = inKana && reading !== undefined ? [headword, reading] : [headword];
  return forms.flatMap((form) => inflected(form, tags)).filter(isUseful);
}

function inflected(form: string, tags: readonly string[]): readonly string[] {
  const stem = form.slice(0, -1);
  const row = tags.map((tag) => GODAN[tag]).find((kana) => kana !== undefined);
  if (stem === '') return [form];
  if (row !== undefined) return [...row].map((kana) => stem + kana);
  if (tags.includes('v1')) return stem.length > 1 ? [stem] : [...AFTER_ICHIDAN].map((kana) => stem + kana);
  if (tags.includes('adj-i')) return [...AFTER_ADJECTIVE].map((kana) => stem + kana);
  return [form];
}

/** One kana or two are particles more often than words; Latin letters and digits are read elsewhere. */
function isUseful(key: string): boolean {
  if (/^[\p{Script=Hiragana}ー]+$/u.test(key)) return key.length > 2;
  return /^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー・々]+$/u.test(key) && !/^[ァ-ヶー]$/.test(key);
}
