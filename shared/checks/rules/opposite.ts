/** The opposite of what the source says: 過去最低 as "the highest", 北部 as "southern", 与党 as "the opposition parties". */
import { OPPOSITES, type Opposites, type Pole } from '../contrast/opposites.ts';
import type { CheckedParagraph, CheckedRow, Remark, RowRule } from '../rule.ts';

export const rule: RowRule = {
  id: 'opposite',
  type: 'mistranslation',
  severity: 'warning',
  scope: 'row',
  check: (row) => (row.target.length === 0 ? [] : OPPOSITES.flatMap((opposites) => turned(opposites, row))),
};

/** Which words of the source say either of a pair of opposites; most rows have none. */
function turned({ poles: [one, other], negatable, unless }: Opposites, row: CheckedRow): readonly Remark[] {
  const said = isIn(row.source, one.source);
  if (said === isIn(row.source, other.source)) return [];
  const [meant, wrong] = said ? [one, other] : [other, one];
  if (isAnswered(meant, row.target) || !isIn(row.target, wrong.target)) return [];
  const texts = [...row.source, ...row.target];
  if (unless && isIn(texts, unless)) return [];
  if (negatable && isIn(texts, NEGATION)) return [];
  const [from, to] = [firstPlace(row.source, meant.source), firstPlace(row.target, wrong.target)];
  return from && to
    ? [
        {
          source: [from.range],
          target: [to.range],
          explanation: { key: 'opposite', values: { source: from.words, target: to.words } },
          found: to.words,
        },
      ]
    : [];
}

const NEGATION = /ない|なかった|なく|ず|ません|不|未|\b(?:not|no|never|without|neither|nor|cannot)\b|n[’']t\b/i;

function isAnswered({ target, also }: Pole, paragraphs: readonly CheckedParagraph[]): boolean {
  return isIn(paragraphs, target) || (also !== undefined && isIn(paragraphs, also));
}

function isIn(paragraphs: readonly CheckedParagraph[], pattern: RegExp): boolean {
  return paragraphs.some(({ text }) => text.search(pattern) >= 0);
}

function firstPlace(paragraphs: readonly CheckedParagraph[], pattern: RegExp) {
  for (const { id, text } of paragraphs) {
    for (const { 0: words, index } of text.matchAll(pattern))
      return { words, range: { paragraph: id, start: index, end: index + words.length } };
  }
  return undefined;
}
