import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../../../../shared/alignment/evidence/quotes.ts';

const found = (text: string) => findQuotes(text).map(({ unit, start, end }) => [unit.chances, text.slice(start, end)]);

describe('quoted speech and brackets', () => {
  it.each([
    ['担当者は「津波のときに最後の頼りになる」と話す。', 'quote', '「津波のときに最後の頼りになる」'],
    ['“It will be the last thing we can rely on,” he said.', 'quote', '“It will be the last thing we can rely on,”'],
    ['He said "we will never give up on them" again.', 'quote', '"we will never give up on them"'],
    ['北大西洋条約機構（NATO）は', 'bracket', '（NATO）'],
    ['the alliance (NATO) is', 'bracket', '(NATO)'],
  ])('are found in %j', (text, kind, words) => {
    expect(found(text)).toEqual([[kind, words]]);
  });

  it.each(['映画「君の名は」を見た。', 'the so-called “smart” bomb', '(1) first', '「閉じない引用が続いていく'])(
    'are not seen in %j',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );
});
