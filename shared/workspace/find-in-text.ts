/** Finding words as a reader means them: width, case and the two kana make no difference. */
import type { TextRange } from '../text/range.ts';

/** A character with the voicing marks that belong to it (half-width ｶﾞ is two characters for one sound). */
const CHARACTER = /[\s\S][\u3099\u309a\uff9e\uff9f]*/gu;

const KATAKANA_TO_HIRAGANA = 0x60;

/** A comparable text and the way back to the original. */
export interface FoldedText {
  readonly text: string;
  /** For each code unit of the folded text, the range of the original that it stands for. */
  readonly origins: readonly TextRange[];
}

/** What is looked for, in the form in which texts are compared; empty when there is nothing to look for. */
export function foldQuery(query: string): string {
  return fold(query.trim()).text;
}

/** Every place of `query` in `text`, without overlaps, as ranges of the original text; none for an empty query. */
export function findInText(text: string, query: string): readonly TextRange[] {
  return findFolded(fold(text), foldQuery(query));
}

/** Finds a folded query in a text that was folded before. */
export function findFolded(folded: FoldedText, wanted: string): readonly TextRange[] {
  if (wanted === '') return [];
  const found: TextRange[] = [];
  for (let at = folded.text.indexOf(wanted); at >= 0; at = folded.text.indexOf(wanted, at + wanted.length)) {
    const start = folded.origins[at]?.start ?? 0;
    const end = folded.origins[at + wanted.length - 1]?.end ?? start;
    found.push({ start, end });
  }
  return found;
}

/** Linear in the text. */
export function fold(text: string): FoldedText {
  let folded = '';
  const origins: TextRange[] = [];
  for (const match of text.matchAll(CHARACTER)) {
    const plain = foldKana(match[0].normalize('NFKC').toLowerCase());
    const origin = { start: match.index, end: match.index + match[0].length };
    for (let i = 0; i < plain.length; i++) origins.push(origin);
    folded += plain;
  }
  return { text: folded, origins };
}

/** Katakana as hiragana; ー stays, since it means the same in both. */
function foldKana(text: string): string {
  return text.replace(/[\u30a1-\u30f6]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - KATAKANA_TO_HIRAGANA));
}
