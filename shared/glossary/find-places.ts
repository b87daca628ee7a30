/** Where the keys of a language's table stand in a text: Japanese by the character, English by the word. */
import { type EnglishWord, findEnglishWords, rememberWords, type WordInText } from '../languages/en/words.ts';
import type { LanguageCode } from '../languages/pack.ts';
import { NOWHERE, ROOT } from '../text/packed-trie.ts';
import type { TextRange } from '../text/range.ts';
import type { KeyTable } from './key-table.ts';
import { foldWord, japaneseKey, originalRange } from './key-text.ts';

/** A key's place in the text, and its value. */
export interface Place<T> extends TextRange {
  readonly value: T;
}

/** All places, those that begin first first and of these the shorter first. */
export type PlaceFinder<T> = (text: string) => readonly Place<T>[];

/** `acronyms` are the words that stay in capitals, so that WHO is not "who". */
export function createPlaceFinder<T>(
  language: LanguageCode,
  keys: KeyTable<T>,
  acronyms: ReadonlySet<string>,
): PlaceFinder<T> {
  if (keys.isEmpty) return () => [];
  return language === 'ja' ? (text) => placesByCharacter(text, keys) : createWordFinder(keys, acronyms);
}

function placesByCharacter<T>(text: string, keys: KeyTable<T>): readonly Place<T>[] {
  const key = japaneseKey(text);
  const found: Place<T>[] = [];
  for (let at = 0; at < key.text.length; at++) {
    if (!keys.mayStartAt(key.text, at)) continue;
    for (const { end, value } of keys.startingAt(key.text, at)) {
      found.push({ ...originalRange(key, { start: at, end }), value });
    }
  }
  return found;
}

/** Most words begin no key, which is found out once for each word. */
function createWordFinder<T>(keys: KeyTable<T>, acronyms: ReadonlySet<string>): PlaceFinder<T> {
  const firstNodeOf = rememberWords((word) => keys.behind(ROOT, foldWord(word, acronyms)));
  const nodeBehind = (node: number, word: EnglishWord) => keys.behind(node, ` ${foldWord(word, acronyms)}`);
  return (text) => {
    const words = findEnglishWords(text);
    const found: Place<T>[] = [];
    for (let first = 0; first < words.length; first++) {
      const { word, start } = words[first] as WordInText;
      let node = firstNodeOf(word);
      for (let at = first; node !== NOWHERE; ) {
        const last = words[at] as WordInText;
        const value = keys.valueAt(node);
        if (value !== undefined) found.push({ start, end: last.start + last.word.length, value });
        at += 1;
        node = at < words.length ? nodeBehind(node, (words[at] as WordInText).word) : NOWHERE;
      }
    }
    return found;
  };
}
