/**
 * Kana and Latin letters made comparable, to find a word by typing how it sounds: "gaimusho", "gaimushō" and "gaimusyou"
 * all mean がいむしょう. For finding alone; it is no way of writing.
 */

const VOWELS = 'aiueo';

/** Each row of the kana table in the order a i u e o; a dot where there is none. */
const ROWS: readonly (readonly [consonant: string, kana: string])[] = [
  ['', 'あいうえお'],
  ['k', 'かきくけこ'],
  ['g', 'がぎぐげご'],
  ['s', 'さしすせそ'],
  ['z', 'ざじずぜぞ'],
  ['t', 'たちつてと'],
  ['d', 'だ..でど'],
  ['z', '.ぢづ..'],
  ['n', 'なにぬねの'],
  ['h', 'はひふへほ'],
  ['b', 'ばびぶべぼ'],
  ['p', 'ぱぴぷぺぽ'],
  ['m', 'まみむめも'],
  ['y', 'や.ゆ.よ'],
  ['r', 'らりるれろ'],
  ['w', 'わ....'],
  ['', '.ゐ.ゑを'],
  ['v', '..ゔ..'],
];

const SYLLABLES: ReadonlyMap<string, string> = new Map(
  ROWS.flatMap(([consonant, kana]) =>
    [...kana].flatMap((letter, i) => (letter === '.' ? [] : [[letter, `${consonant}${VOWELS[i]}`] as const])),
  ),
);

const SMALL: Readonly<Record<string, string>> = {
  ゃ: 'ya',
  ゅ: 'yu',
  ょ: 'yo',
  ぁ: 'a',
  ぃ: 'i',
  ぅ: 'u',
  ぇ: 'e',
  ぉ: 'o',
};

/** Katakana as hiragana, code unit for code unit. */
export function toHiragana(text: string): string {
  return text.replace(/[\u30a1-\u30f6]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));
}

/** How kana sound, in the letters that `foldRomaji` gives; what is no kana stays as it is. */
export function soundOfKana(kana: string): string {
  let sound = '';
  let doubled = false;
  for (const letter of toHiragana(kana)) {
    if (letter === 'っ') doubled = true;
    else if (letter === 'ん') sound += 'n';
    else if (letter !== 'ー') {
      const small = SMALL[letter];
      const syllable = small ?? SYLLABLES.get(letter) ?? letter;
      // きゃ: the small letter takes the place of the vowel before it.
      if (small !== undefined) sound = sound.replace(/[aiueo]$/, '');
      sound += doubled ? syllable.charAt(0) + syllable : syllable;
      doubled = false;
    }
  }
  return foldRomaji(sound);
}

/** One spelling for all ways to write Japanese in Latin letters; long vowels are short. */
export function foldRomaji(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\u0300-\u036f'’-]/g, '')
    .replace(/sh(?=i)/g, 's')
    .replace(/sh(?=[auo])/g, 'sy')
    .replace(/tch/g, 'cch')
    .replace(/c?ch(?=i)/g, (letters) => (letters === 'cch' ? 'tt' : 't'))
    .replace(/c?ch(?=[auo])/g, (letters) => (letters === 'cch' ? 'tty' : 'ty'))
    .replace(/tsu/g, 'tu')
    .replace(/f(?=u)/g, 'h')
    .replace(/j(?=i)/g, 'z')
    .replace(/jy?(?=[auo])/g, 'zy')
    .replace(/m(?=[bp])/g, 'n')
    .replace(/oh(?![aiueo])/g, 'o')
    .replace(/o[uo]+/g, 'o')
    .replace(/u+/g, 'u');
}
