import { describe, expect, it } from 'vitest';
import { markSegments } from '../../../../shared/workspace/mark-segments.ts';

const mark = (id: string, start: number, end: number) => ({ id, start, end });
const shape = (text: string, marks: readonly ReturnType<typeof mark>[]) =>
  markSegments(text, marks).map((segment) => [segment.text, segment.marks.map(({ id }) => id).join('+')]);

describe('the segments of a marked paragraph', () => {
  it('are one plain piece where nothing is marked', () => {
    expect(shape('約89億円', [])).toEqual([['約89億円', '']]);
  });

  it('give overlapping marks their own pieces, the longer mark first', () => {
    expect(shape('about 8.9 billion yen', [mark('figure', 6, 17), mark('sum', 6, 21)])).toEqual([
      ['about ', ''],
      ['8.9 billion', 'sum+figure'],
      [' yen', 'sum'],
    ]);
  });

  it('cut marks to the text and leave empty ones out', () => {
    expect(shape('yen', [mark('beyond', 1, 99), mark('empty', 2, 2), mark('outside', 7, 9)])).toEqual([
      ['y', ''],
      ['en', 'beyond'],
    ]);
  });

  it('joined give the text back, also around surrogate pairs', () => {
    const text = '𠮷野家の🐟焼き';
    expect(
      markSegments(text, [mark('a', 2, 4), mark('b', 0, 5)])
        .map((segment) => segment.text)
        .join(''),
    ).toBe(text);
  });

  it('of an empty paragraph are none', () => {
    expect(shape('', [mark('any', 0, 1)])).toEqual([]);
  });
});
