/** The words of an English text, each with all that may answer it: a headword, a name by its reading, a Latin string, a sound. */
import { FUNCTION_WORDS } from '../../languages/en/function-words.ts';
import { letterSound } from '../../languages/en/letter-sound.ts';
import { stemOf } from '../../languages/en/stem.ts';
import { findEnglishWords, rememberWords, type WordInText } from '../../languages/en/words.ts';
import { remember } from '../../text/remember.ts';
import { createUnit, type Mention, type Unit, type UnitKey } from '../unit.ts';
import { latinKey } from './latin.ts';
import { nameKey } from './names.ts';

const ACRONYM = /^(?:\p{Lu}\.){2,}$|^(?:(?!\p{Lu})[\p{L}-])*[\p{Lu}\d](?:(?!\p{Lu})[\p{L}-])*[\p{Lu}\d][\p{L}\d-]*$/u;

interface Word {
  /** Lower-case letters, without diacritics. */
  readonly letters: string;
  /** A capital stands first and it is no function word: it may be half of a name. */
  readonly isNameLike: boolean;
  /** None for what says nothing. */
  readonly unit: Unit | undefined;
  /** Code units without the possessive ending. */
  readonly length: number;
}

/** A hyphenated word is itself and its parts: "China-based", "anti-submarine". */
export function findWords(text: string): readonly Mention[] {
  const mentions: Mention[] = [];
  let before: Word | undefined;
  let beforeAt = 0;
  const add = (word: Word, start: number) => {
    const end = start + word.length;
    if (word.unit) mentions.push({ unit: word.unit, start, end });
    if (before?.isNameLike && word.isNameLike && start === beforeAt + before.length + 1 && text[start - 1] === ' ')
      mentions.push({ unit: pairOf(`${before.letters} ${word.letters}`), start: beforeAt, end });
    before = word;
    beforeAt = start;
  };
  const words = findEnglishWords(text);
  let compoundEnd = 0;
  for (let i = 0; i < words.length; i++) {
    const { word, start } = words[i] as WordInText;
    const end = endOfCompound(text, words, i);
    if (end > compoundEnd && end > endOf(words[i] as WordInText)) add(compoundOf(text.slice(start, end)), start);
    compoundEnd = end;
    add(wordOf(word), start);
  }
  return mentions;
}

function endOf({ word, start }: WordInText): number {
  return start + word.text.length;
}

/** The place behind the last of the words that hyphens join to the one at an index. */
function endOfCompound(text: string, words: readonly WordInText[], index: number): number {
  for (let i = index; ; i++) {
    const end = endOf(words[i] as WordInText);
    if (text[end - 1] === '.' || text[end] !== '-' || words[i + 1]?.start !== end + 1) return end;
  }
}

const wordOf = rememberWords(({ text }) => toWord(text));
const compoundOf = remember(toWord);

function toWord(raw: string): Word {
  const text = raw.replace(/['’]s$/i, '');
  const letters = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z]/g, '');
  const isNameLike = isCapital(text) && !FUNCTION_WORDS.has(letters);
  return { letters, isNameLike, unit: unitOf(text, letters), length: text.length };
}

function unitOf(text: string, letters: string): Unit | undefined {
  const stem = stemOf(letters);
  if (ACRONYM.test(text)) {
    const key = latinKey(text);
    return createUnit({ chances: 'word.acronym', name: key, keys: [key, `lexicon:${stem}`] });
  }
  if (letters.length < 2 || FUNCTION_WORDS.has(letters)) return undefined;
  if (!isCapital(text)) return createUnit({ chances: 'word', name: stem, keys: [`lexicon:${stem}`, latinKey(text)] });
  const keys: readonly UnitKey[] = [`lexicon:${stem}`, nameKey(letters), latinKey(text)];
  return createUnit({ chances: 'word.capital', name: `capital ${letters}`, keys, sound: letterSound(letters) });
}

/** Two names side by side may be one word of another script: Trend Micro, New York. */
const pairOf = remember((words: string) => {
  const letters = words.replace(' ', '');
  return createUnit({ chances: 'word.pair', name: `pair ${letters}`, keys: [], sound: letterSound(letters) });
});

function isCapital(text: string): boolean {
  return /^\p{Lu}/u.test(text);
}
