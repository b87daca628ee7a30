/** Full-width letters, digits and marks left over from a Japanese keyboard. */
import { foldWidth } from '../../text/fold-width.ts';
import { remarkAt } from '../english/remark-at.ts';
import type { CheckedParagraph, Remark, RowRule } from '../rule.ts';

const LEFTOVERS = /[\uff01-\uff5e\u3000-\u3003\u3008-\u3011\u301c\uff61-\uff65\uffe0-\uffe6]+/g;
const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u;
const MARKS: Readonly<Record<string, string>> = {
  '、': ',',
  '。': '.',
  '「': '“',
  '」': '”',
  '『': '“',
  '』': '”',
  '〜': '-',
  '～': '-',
  '｡': '.',
  '､': ',',
  '｢': '“',
  '｣': '”',
  '￥': '¥',
  '￡': '£',
};

export const rule: RowRule = {
  id: 'full-width',
  type: 'layout',
  severity: 'warning',
  scope: 'row',
  check: ({ target }) => target.flatMap(leftovers),
};

/** What stands beside Japanese words belongs to them: they are glosses, or the rule on untranslated text names them. */
function leftovers(paragraph: CheckedParagraph): readonly Remark[] {
  const { text } = paragraph;
  return [...text.matchAll(LEFTOVERS)]
    .map(({ 0: words, index }) => ({ start: index, end: index + words.length }))
    .filter(({ start, end }) => !JAPANESE.test(text.charAt(start - 1)) && !JAPANESE.test(text.charAt(end)))
    .map((range) => remarkAt({ paragraph, ...range }, 'wide', toHalfWidth(text, range)));
}

function toHalfWidth(text: string, { start, end }: { start: number; end: number }): string {
  const folded = foldWidth(text.slice(start, end).replace(/[^\uff01-\uff5e]|～/g, (mark) => MARKS[mark] ?? mark));
  const needsSpace = /[,.;:!?]$/.test(folded) && /[\p{L}\p{N}]/u.test(text.charAt(end));
  return needsSpace ? `${folded} ` : folded;
}
