/** Romanised Japanese in the one form in which its spellings meet: Shinzō, Shinzou and Shinzo; Ohno, Oono and Ono. */

/** Lower-case letters only. Long vowels, the silent h after them and m before b, m and p are what spellings differ in. */
export function foldReading(romanised: string): string {
  return romanised
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/o[uh](?![aeiou])|oo/g, 'o')
    .replace(/uu/g, 'u')
    .replace(/m(?=[bpm])/g, 'n');
}
