import { describe, expect, it } from 'vitest';
import { mapRange } from '../../../../shared/text/change-map.ts';
import { diffWords, splitWords } from '../../../../shared/text/diff.ts';

const show = (before: string, after: string, language = 'en') =>
  diffWords(before, after, language)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'deleted' ? `[-${text}-]` : `{+${text}+}`))
    .join('');

describe('a diff by word', () => {
  it.each([
    ['about $8.9 billion', 'about $9.8 billion', 'about [-$8.9-]{+$9.8+} billion'],
    ['a web-based service', 'a Web service', 'a [-web-based-]{+Web+} service'],
    ['the U.S. said', 'the US said', 'the [-U.S.-]{+US+} said'],
    ['one two', 'one two three', 'one two{+ three+}'],
    ['', 'new', '{+new+}'],
    ['same', 'same', 'same'],
  ])('keeps figures and compound words whole: %j → %j', (before, after, expected) => {
    expect(show(before, after)).toBe(expected);
  });

  it('cuts Japanese at words and never inside an amount', () => {
    expect(show('約89億円の被害', '約98億円の被害', 'ja')).toBe('約[-89億円-]{+98億円+}の被害');
  });

  it('splits into words that give the text back', () => {
    const text = '外務省は3億5000万円を… “state-of-the-art” U.S.A. 😀';
    expect(splitWords(text, 'ja').join('')).toBe(text);
  });
});

describe('a position carried over a change', () => {
  /** Marks the range in `before` with [ ] and shows where it lands in `after`. */
  const carry = (marked: string, after: string) => {
    const start = marked.indexOf('[');
    const end = marked.indexOf(']') - 1;
    const range = mapRange({ start, end }, diffWords(marked.replace(/[[\]]/g, ''), after, 'en'));
    return range ? after.slice(range.start, range.end) : undefined;
  };

  it.each([
    ['He said [8.9 billion] yen.', 'Yesterday he said 8.9 billion yen.', '8.9 billion'],
    ['on [Nov. 9] in Tokyo', 'on Nov. 19 in Tokyo', 'Nov. 19'],
    ['a [good] plan', 'a very good plan', 'good'],
    ['the [whole] text', 'the whole text', 'whole'],
  ])('follows the words: %j', (marked, after, expected) => {
    expect(carry(marked, after)).toBe(expected);
  });

  it('is lost when all its words were deleted', () => {
    expect(carry('He [also] said so.', 'He said so.')).toBeUndefined();
  });
});
