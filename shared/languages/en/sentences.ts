/** English sentences by Intl.Segmenter, joined again where it cuts behind an abbreviation, an initial or a quotation. */
import type { TextRange } from '../../text/range.ts';
import { ABBREVIATIONS, AT_EITHER, BEFORE_NUMBERS } from './abbreviations.ts';
import { FUNCTION_WORDS } from './function-words.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** In order, without the white space between them. */
export function findEnglishSentences(text: string): readonly TextRange[] {
  const sentences: TextRange[] = [];
  let start = 0;
  for (const { index, segment } of segmenter.segment(text)) {
    const end = index + segment.length;
    if (goesOn(text, end)) continue;
    push(sentences, text, start, end);
    start = end;
  }
  push(sentences, text, start, text.length);
  return sentences;
}

function push(sentences: TextRange[], text: string, start: number, end: number): void {
  const raw = text.slice(start, end);
  const trimmed = raw.trim();
  if (trimmed === '') return;
  const lead = raw.length - raw.trimStart().length;
  sentences.push({ start: start + lead, end: start + lead + trimmed.length });
}

/** Whether the sentence that the segmenter ends here goes on behind it. */
function goesOn(text: string, end: number): boolean {
  if (text[end - 1] === '\n' || end >= text.length) return false;
  const next = text.slice(end, end + 24);
  // "Why?" he asked.
  if (/^\p{Ll}/u.test(next)) return true;
  const before = /(\S{1,12}\.)\s*$/u.exec(text.slice(Math.max(0, end - 16), end))?.[1];
  if (before === undefined) return false;
  const word = before.replace(/^.*[\s("'“‘—–-]/u, '').slice(0, -1);
  const known = word.toLowerCase();
  if (ABBREVIATIONS.has(known) || /^\p{Lu}$/u.test(word)) return true;
  if (BEFORE_NUMBERS.has(known)) return /^\d/.test(next);
  if (!AT_EITHER.has(known) && !/^(?:\p{Lu}\.)+\p{Lu}$/u.test(word)) return false;
  // A word that is written with a capital letter only at the beginning of a sentence tells.
  const follower = /^[“"‘']?(\p{L}+)/u.exec(next)?.[1] ?? '';
  return follower !== '' && !FUNCTION_WORDS.has(follower.toLowerCase());
}
