/** What changed between two texts, word by word: figures, hyphenated words and abbreviations stay whole. */
import { diffArrays } from 'diff';

export interface TextChange {
  readonly kind: 'same' | 'deleted' | 'inserted';
  readonly text: string;
}

/** Amounts with their signs and units ($8.9, 3億5000万円), words with inner hyphens, apostrophes or stops (web-based, U.S.). */
const WHOLE = /[$¥€£]?\d[\d.,]*(?:[%万億兆千円]+)?|(?<![A-Za-z])[A-Za-z]+(?:[-'’.][A-Za-z]+)+\.?/g;

/** A diff of two paragraphs that takes longer than this says nothing a reader could use. */
const DIFF_LIMIT_MS = 300;

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(language: string): Intl.Segmenter {
  let segmenter = segmenters.get(language);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(language, { granularity: 'word' });
    segmenters.set(language, segmenter);
  }
  return segmenter;
}

/** The words, figures and gaps of a text in order; joined they give the text back. */
export function splitWords(text: string, language: string): readonly string[] {
  const words: string[] = [];
  const plain = (part: string) => {
    for (const { segment } of segmenterFor(language).segment(part)) words.push(segment);
  };
  let end = 0;
  for (const match of text.matchAll(WHOLE)) {
    plain(text.slice(end, match.index));
    words.push(match[0]);
    end = match.index + match[0].length;
  }
  plain(text.slice(end));
  return words;
}

/**
 * The changes that turn `before` into `after`. Joining all but the inserted gives `before`, all but the deleted `after`.
 * Texts with too little in common to compare in time come back as one deletion and one insertion.
 */
export function diffWords(before: string, after: string, language: string): readonly TextChange[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }];
  const changes = diffArrays([...splitWords(before, language)], [...splitWords(after, language)], {
    timeout: DIFF_LIMIT_MS,
  });
  if (!changes) return wholeReplacement(before, after);
  return changes.map(({ added, removed, value }) => ({
    kind: added ? 'inserted' : removed ? 'deleted' : 'same',
    text: value.join(''),
  }));
}

function wholeReplacement(before: string, after: string): readonly TextChange[] {
  const changes: TextChange[] = [];
  if (before !== '') changes.push({ kind: 'deleted', text: before });
  if (after !== '') changes.push({ kind: 'inserted', text: after });
  return changes;
}
