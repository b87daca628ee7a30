/** What one side denies and the other affirms, where both are clear. */
import { lostAndAdded } from '../contrast/lost-negations.ts';
import type { CheckedRow, Remark, RowRule } from '../rule.ts';

interface Contradiction {
  readonly key: 'affirmed' | 'denied' | 'impossible' | 'possible';
  readonly source: RegExp;
  /** Must stand in the English … */
  readonly target: RegExp;
  /** … and none of these, on either side. */
  readonly unless: RegExp;
}

const NEGATIVE =
  /\b(?:not|no|nor|never|neither|none|nothing|without|cannot|deny|denies|denied|denying|denial|reject\w*|dismiss\w*|refus\w*|refut\w*|disput\w*|rul(?:e|ed|ing) out|contradict\w*|false\w*|untrue|unconfirmed|negat\w*|repudiat\w*|disavow\w*|disclaim\w*|rebuff\w*|rebut\w*|fail\w*|stopped short|declin\w*|unable|un(?:likely|founded|willing|warranted|aware|substantiated|supported)|impossible|implausible|incorrect\w*|inaccura\w*|inconsistent)\b|n[’']t\b/i;

const CONTRADICTIONS: readonly Contradiction[] = [
  {
    key: 'affirmed',
    source: /(?:否定|否認)し(?:た|ている|ていた)(?!わけでは)/g,
    target: /\b(?:confirm(?:s|ed)|admit(?:s|ted)|acknowledg(?:es|ed)|affirm(?:s|ed))\b/gi,
    unless: NEGATIVE,
  },
  {
    key: 'denied',
    source: /(?:と|を|も)認め(?:た|て(?:いる|おり|いた))|確認した/g,
    target: /\b(?:den(?:ies|ied)|rejected|ruled out|refuted)\b/gi,
    unless: /否|拒|ない|ず|なかった|反論|退け|却下|\bnot\b|n[’']t\b/,
  },
  {
    key: 'impossible',
    source: /不可能(?:では|じゃ)(?:ない|なく|なかった|ありません)/g,
    target: /\bimpossible\b/gi,
    unless: /\b(?:not|never|nothing|isn|wasn|aren|no|neither|nor|hardly|far from|possible|can|could)\b|n[’']t\b/i,
  },
  {
    key: 'possible',
    source: /不可能(?:だ|である|だった|と(?:述べ|語|話|指摘|判断|み))/g,
    target: /\b(?:is|was|would be|becomes?|became) possible\b/gi,
    unless: /\b(?:not|no|never|impossible|hardly|unable|cannot|unlikely|unthinkable)\b|n[’']t\b/i,
  },
];

export const rule: RowRule = {
  id: 'negation',
  type: 'mistranslation',
  severity: 'error',
  scope: 'row',
  check(row, article) {
    const clear = CONTRADICTIONS.flatMap((contradiction) => contradictions(row, contradiction));
    return clear.length > 0 ? clear : lostAndAdded(row, article);
  },
};

function contradictions(
  { source, target }: CheckedRow,
  { key, unless, ...patterns }: Contradiction,
): readonly Remark[] {
  if ((key === 'denied' ? source : target).some(({ text }) => unless.test(text))) return [];
  const said = source.flatMap(({ id, text }) => placesIn(id, text, patterns.source));
  const found = target.flatMap(({ id, text }) => placesIn(id, text, patterns.target));
  // With several verbs on a side it isn't clear which answers which.
  const [from, to] = [said[0], found[0]];
  if (!from || !to || said.length > 1 || found.length > 1) return [];
  return [
    {
      source: [from.range],
      target: [to.range],
      explanation: { key, values: { term: from.words, found: to.words } },
      found: to.words,
    },
  ];
}

function placesIn(paragraph: string, text: string, pattern: RegExp) {
  return [...text.matchAll(pattern)].map(({ 0: words, index }) => ({
    words,
    range: { paragraph, start: index, end: index + words.length },
  }));
}
