/** A person whom the source names and the row's English neither names nor refers to. */
import { remember } from '../../text/remember.ts';
import { entityLedger } from '../entities.ts';
import { isHeardIn, katakanaWords } from '../names/sounds-like.ts';
import type { CheckedParagraph, CheckedRow, Remark, RowRule } from '../rule.ts';

/** What stands behind a person's name and behind nothing else; 選手 follows names of sports too. */
const HONORIFIC = '(?:氏|さん|容疑者|被告)';
const PERSON = new RegExp(
  `(?<![\\p{Script=Katakana}ー])(?<name>[\\p{Script=Katakana}ー]{3,}(?:[・＝= ][\\p{Script=Katakana}ー]{2,}){0,5})${HONORIFIC}`,
  'gu',
);
/** The reading that a newspaper gives behind the characters: 金正恩（キム・ジョンウン）. */
const READING =
  /[\p{Script=Han}]{2,4}[（(](?<name>[\p{Script=Katakana}ー]{1,}(?:[・＝= ][\p{Script=Katakana}ー]+)+)[)）]/gu;
const REFERENCE =
  /\b(?:he|she|him|his|her|hers|they|them|their|i|my|me|we|our|you|who|whose|(?:the|this|that) (?:[a-z-]+ ){0,2}(?:man|woman|person|suspect|defendant|player|official|minister|president|leader|lawmaker|senator|professor|expert|author|judge|nominee|candidate|victim|star|singer|actor|actress|coach|manager|driver|boxer|champion|captain|couple|pair|duo|brothers?|sisters?|mother|father|[a-z]+er|[a-z]+or|[a-z]+ist|[a-z]+ian|resident|student|agent|opponent|client|patient|parent|assistant|participant|immigrant))\b/i;

/** What sounds only a little alike excuses a name: spelling hides much of a sound (ナウアート, Nauert). */
const FAINT = 0.31;

export const rule: RowRule = {
  id: 'name-missing',
  type: 'entity',
  severity: 'warning',
  scope: 'row',
  check(row) {
    if (row.target.length === 0 || row.target.some(({ text }) => REFERENCE.test(text))) return [];
    const words = row.target
      .flatMap(({ text }) => text.match(/\p{Lu}[\p{L}’'-]+/gu) ?? [])
      .flatMap((word) => word.replace(/[’']s?$/, '').split('-'));
    const isHeard = remember((name) => katakanaWords(name).some(({ word }) => isHeardIn(word, words, FAINT)));
    return row.source.flatMap((paragraph) => missingNames(paragraph, row, isHeard));
  },
};

function missingNames(
  paragraph: CheckedParagraph,
  row: CheckedRow,
  isHeard: (name: string) => boolean,
): readonly Remark[] {
  const { text } = paragraph;
  const ledger = entityLedger(row);
  return [...text.matchAll(PERSON), ...text.matchAll(READING)]
    .filter(({ groups, index }) => {
      const known = ledger.source.some(
        (term) => term.range.paragraph === paragraph.id && term.range.start === index && ledger.isRendered(term),
      );
      return !known && !isHeard(groups?.name ?? '');
    })
    .map(
      ({ 0: term, index }): Remark => ({
        source: [{ paragraph: paragraph.id, start: index, end: index + term.length }],
        target: [],
        explanation: { key: 'missing', values: { term } },
      }),
    );
}
