/** A quotation mark or bracket without its partner in the paragraph. */
import { remarkAt } from '../english/remark-at.ts';
import type { CheckedArticle, CheckedParagraph, CheckedRow, Remark, RowRule } from '../rule.ts';

const CLOSING: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{', '”': '“' };
const OPENING: ReadonlySet<string> = new Set(Object.values(CLOSING));

export const rule: RowRule = {
  id: 'unpaired-mark',
  type: 'grammar',
  severity: 'warning',
  scope: 'row',
  check: (row, article) =>
    row.target.flatMap((paragraph, i) => unpaired(paragraph, row.target[i + 1] ?? nextParagraph(row, article))),
};

/** By convention a quotation that goes on in the next paragraph is closed only there. */
function unpaired(paragraph: CheckedParagraph, next: CheckedParagraph | undefined): readonly Remark[] {
  const { text } = paragraph;
  const goesOn = /^\s*["“]/.test(next?.text ?? '');
  return [...unpairedBrackets(text), ...unpairedQuote(text)]
    .filter((at) => !(goesOn && /["“]/.test(text.charAt(at))))
    .map((at) =>
      remarkAt({ paragraph, start: at, end: at + 1 }, OPENING.has(text.charAt(at)) ? 'unclosed' : 'unpaired'),
    );
}

/** Places of marks that differ by direction. Those of different kinds don't nest strictly in careless text, so each kind counts alone. */
function unpairedBrackets(text: string): readonly number[] {
  const open = new Map<string, number[]>();
  const loose: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at);
    const opener = CLOSING[mark];
    if (OPENING.has(mark)) open.set(mark, [...(open.get(mark) ?? []), at]);
    else if (opener && open.get(opener)?.pop() === undefined && !isListMark(text, at)) loose.push(at);
  }
  return [...loose, ...[...open.values()].flat()].sort((a, b) => a - b);
}

/** "1) first, b) second", and the smile :) */
function isListMark(text: string, at: number): boolean {
  return text[at] === ')' && /(?:^|\s)(?:\d{1,2}|[a-zA-Z]|[ivx]+|[:;]-?)$/.test(text.slice(Math.max(0, at - 5), at));
}

/** Straight marks have no direction: an odd number of them is all that is sure; inches and seconds are none (6'2"). */
function unpairedQuote(text: string): readonly number[] {
  const marks = [...text.matchAll(/(?<!\d)"|(?<=")"/g)].map(({ index }) => index);
  if (marks.length % 2 === 0) return [];
  let open: number | undefined;
  for (const at of marks) {
    if (open === undefined) {
      if (isClosing(text, at)) return [at];
      open = at;
    } else if (isOpening(text, at)) return [open];
    else open = undefined;
  }
  return open === undefined ? [] : [open];
}

function isOpening(text: string, at: number): boolean {
  return /^$|[\s(]/.test(text.charAt(at - 1)) && /\S/.test(text.charAt(at + 1));
}

function isClosing(text: string, at: number): boolean {
  return /\S/.test(text.charAt(at - 1)) && /^$|[\s.,;:!?)]/.test(text.charAt(at + 1));
}

function nextParagraph(row: CheckedRow, { rows }: CheckedArticle): CheckedParagraph | undefined {
  return rows[row.index + 1]?.target[0];
}
