/** The same word twice in a row: "the the". */
import { remarkAt } from '../english/remark-at.ts';
import type { CheckedParagraph, Remark, RowRule } from '../rule.ts';

const DOUBLED = /(?<![\p{L}\p{N}'’-])(\p{L}+)(\s+)\1(?![\p{L}\p{N}'’-])/giu;
/** Grammar allows these: "he had had", "the fact that that", "what it is is", "do do". */
const ALLOWED = new Set(['had', 'that', 'is', 'do', 'her', 'very', 'really', 'many', 'much', 'more', 'long', 'far']);
/** Said twice on purpose. */
const IDIOMS = new Set([
  'ha',
  'bye',
  'night',
  'blah',
  'so',
  'now',
  'no',
  'yes',
  'knock',
  'hush',
  'tut',
  'there',
  'chop',
  'win',
]);

export const rule: RowRule = {
  id: 'doubled-word',
  type: 'grammar',
  severity: 'warning',
  scope: 'row',
  check: ({ target }) => target.flatMap(doubledWords),
};

function doubledWords(paragraph: CheckedParagraph): readonly Remark[] {
  return [...paragraph.text.matchAll(DOUBLED)].flatMap(({ 0: both, 1: word = '', index }) => {
    const second = both.slice(-word.length);
    // Names double too: Pago Pago, Duran Duran, Boutros Boutros-Ghali.
    if (IDIOMS.has(word.toLowerCase()) || (word.length > 1 && isCapital(word) && isCapital(second))) return [];
    const remark = remarkAt({ paragraph, start: index, end: index + both.length }, 'doubled', word);
    return [ALLOWED.has(word.toLowerCase()) ? { ...remark, severity: 'info' as const } : remark];
  });
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}
