/** White space where print has none, and none where print has some. */
import { remarkAt } from '../english/remark-at.ts';
import type { CheckedParagraph, Remark, RowRule } from '../rule.ts';

interface Pattern {
  readonly key: string;
  readonly pattern: RegExp;
  readonly replace: (match: RegExpMatchArray) => string;
  readonly severity?: 'info';
}

const PATTERNS: readonly Pattern[] = [
  // An ellipsis and a decimal may have a space before their first full stop: "well ... ", "a .22 rifle".
  {
    key: 'before',
    pattern: /(?<=\S)[ \t\u00a0]+([,;:!?]|\.(?![.\d])(?=\s|$|["”’)]))/g,
    replace: ([, mark]) => mark ?? '',
  },
  { key: 'inside', pattern: /([([“‘])[ \t\u00a0]+(?=\S)/g, replace: ([, mark]) => mark ?? '' },
  { key: 'inside', pattern: /(?<=\S)[ \t\u00a0]+([)\]”])/g, replace: ([, mark]) => mark ?? '' },
  // "end.The", "end,the"; not U.S.A, example.Com, 3,000 or a.m.
  { key: 'after', pattern: /(?<=\p{Ll}{2})([.!?;])(?=\p{Lu}\p{Ll}+[\s,])/gu, replace: ([, mark]) => `${mark} ` },
  { key: 'after', pattern: /(?<=\p{L})([,;])(?=\p{L})/gu, replace: ([, mark]) => `${mark} ` },
  // "NATO(North …", not "minister(s)".
  { key: 'bracket', pattern: /(?<=\p{L}{2})\((?=\p{L}{2})/gu, replace: () => ' (' },
  { key: 'bracket', pattern: /(?<=\p{L}{2})\)(?=\p{L})/gu, replace: () => ') ' },
  { key: 'double', pattern: /(?<=\S)[ \u00a0]{2,}(?=\S)/g, replace: () => ' ', severity: 'info' },
];

export const rule: RowRule = {
  id: 'spacing',
  type: 'layout',
  severity: 'warning',
  scope: 'row',
  check: ({ target }) => target.flatMap(badSpaces),
};

function badSpaces(paragraph: CheckedParagraph): readonly Remark[] {
  return PATTERNS.flatMap(({ key, pattern, replace, severity }) =>
    [...paragraph.text.matchAll(pattern)]
      .filter(({ index }) => !isAddress(paragraph.text, index))
      .map((match) => {
        const remark = remarkAt(
          { paragraph, start: match.index, end: match.index + match[0].length },
          key,
          replace(match),
        );
        return severity ? { ...remark, severity } : remark;
      }),
  );
}

/** Inside a web or mail address nothing is wrong with "example.Com". */
function isAddress(text: string, at: number): boolean {
  const word = /(?<!\S)\S*$/.exec(text.slice(0, at))?.[0] + (/^\S*/.exec(text.slice(at))?.[0] ?? '');
  return /:\/\/|@|^www\.|\.(?:com|org|net|jp)\b/i.test(word);
}
