/** How an English word, or a foreign name in English letters, would sound in Japanese: a rough guess by letter rules. */

/** In this order: each rule sees what the ones before it made. */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/[^a-z]/g, ''],
  [/^(?:kn|gn)/, 'n'],
  [/^wr/, 'r'],
  [/^x/, 'z'],
  [/ght/g, 't'],
  [/gh(?=[aeiou])/g, 'g'],
  [/gh/g, ''],
  [/[ts]ch|cz/g, 'ch'],
  [/tion|cian/g, 'shon'],
  [/[sz]ion/g, 'jon'],
  [/ph/g, 'f'],
  [/ck/g, 'k'],
  [/sc(?=[eiy])/g, 's'],
  [/c(?=[eiy])/g, 's'],
  [/ch(?=[rln])/g, 'k'],
  [/ch/g, 'ç'],
  [/c/g, 'k'],
  [/ç/g, 'ch'],
  [/qu/g, 'kw'],
  [/q/g, 'k'],
  [/x/g, 'ks'],
  [/th/g, 's'],
  [/wh/g, 'h'],
  [/dg(?=[ei])/g, 'j'],
  [/g(?=[ei])/g, 'j'],
  [/v/g, 'b'],
  [/ee|ea|ie/g, 'i'],
  [/oo/g, 'u'],
  [/ay|ai/g, 'ei'],
  [/ow|ou/g, 'o'],
  [/aw|au/g, 'o'],
  [/([a-z])\1/g, '$1'],
  // Silent in Japanese ears: Jordan ジョーダン; but not Karl カール, so this comes before l turns into r.
  [/([aeiou])r(?![aeiouy])/g, '$1'],
  [/l/g, 'r'],
  [/y(?![aeiou])/g, 'i'],
  [/(?<=[^aeiou])e$/, ''],
  [/(?<=[^aeiou])es$/, 's'],
];

/** Lower-case letters; accents don't matter. */
export function englishSound(word: string): string {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return RULES.reduce((sound, [pattern, replacement]) => sound.replace(pattern, replacement), plain);
}
