/** The words of an English text, each with all that may answer it: a headword, a name by its reading, a Latin string, a sound. */
import { FUNCTION_WORDS } from '../../languages/en/function-words.ts';
import { letterSound } from '../../languages/en/letter-sound.ts';
import { stemOf } from '../../languages/en/stem.ts';
import { remember } from '../../text/remember.ts';
import { createUnit, type Mention, type Unit, type UnitKey } from '../unit.ts';
import { latinKey } from './latin.ts';
import { nameKey } from './names.ts';

const WORD = /(?:\p{Lu}\.){2,}|[\p{Script=Latin}\p{M}\d]+(?:[-’'&.]?[\p{Script=Latin}\p{M}\d]+)*/gu;
const ACRONYM = /^(?:\p{Lu}\.){2,}$|^(?:(?!\p{Lu})[\p{L}-])*[\p{Lu}\d](?:(?!\p{Lu})[\p{L}-])*[\p{Lu}\d][\p{L}\d-]*$/u;

interface Word {
  /** Lower-case letters, without diacritics. */
  readonly letters: string;
  /** A capital stands first and it is no function word: it may be half of a name. */
  readonly isNameLike: boolean;
  /** None for what says nothing. */
  readonly unit: Unit | undefined;
  /** Code units behind the beginning of what it was cut from. */
  readonly offset: number;
  readonly length: number;
}

export function findWords(text: string): readonly Mention[] {
  const mentions: Mention[] = [];
  let before: Word | undefined;
  let beforeAt = 0;
  for (const { 0: raw, index } of text.matchAll(WORD)) {
    for (const word of partsOf(raw)) {
      const start = index + word.offset;
      const end = start + word.length;
      if (word.unit) mentions.push({ unit: word.unit, start, end });
      if (before?.isNameLike && word.isNameLike && start === beforeAt + before.length + 1 && text[start - 1] === ' ')
        mentions.push({ unit: pairOf(`${before.letters} ${word.letters}`), start: beforeAt, end });
      before = word;
      beforeAt = start;
    }
  }
  return mentions;
}

/** A hyphenated word is also its parts: "China-based", "anti-submarine". */
const partsOf = remember((raw): readonly Word[] => {
  const whole = toWord(raw.replace(/['’]s$/i, ''), 0);
  if (!raw.includes('-')) return [whole];
  return [whole, ...[...raw.matchAll(/[^-]+/g)].map(({ 0: part, index }) => toWord(part, index))];
});

function toWord(text: string, offset: number): Word {
  const letters = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z]/g, '');
  const isNameLike = isCapital(text) && !FUNCTION_WORDS.has(letters);
  return { letters, isNameLike, unit: unitOf(text, letters), offset, length: text.length };
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
