import { describe, expect, it } from 'vitest';
import { pairByName } from '../../../../shared/bilingual/pair-by-name.ts';

const pairsOf = (...paths: readonly string[]) =>
  pairByName(paths).pairs.map(({ name, source, target }) => [name, paths[source], paths[target]]);

describe('files of a folder', () => {
  it.each([
    ['talks', 'talks.ja.txt', 'talks.en.txt'],
    ['talks', 'talks_ja.docx', 'talks-en.txt'],
    ['talks', 'desk/talks.JA.md', 'desk/talks.EN.html'],
    ['2025-06-12 talks', '2025-06-12 talks ja.txt', '2025-06-12 talks en.txt'],
    ['talks', 'talks.ja-JP.txt', 'talks_en-US.txt'],
    ['talks', 'ja/talks.txt', 'en/talks.txt'],
    ['会談', '会談_原文.txt', '会談_英訳.txt'],
    ['talks', 'talks/source.ja.txt', 'talks/target.en.txt'],
    ['talks', 'talks/原文.txt', 'talks/訳文.docx'],
    ['talks', 'ja_talks.txt', 'en_talks.txt'],
  ])('are a pair named “%s”: %s and %s', (name, source, target) => {
    expect(pairsOf(source, target)).toEqual([[name, source, target]]);
    expect(pairsOf(target, source)).toEqual([[name, source, target]]);
  });

  it('of other names or other folders are no pair', () => {
    for (const [one, other] of [
      ['talks.ja.txt', 'budget.en.txt'],
      ['a/talks.ja.txt', 'b/talks.en.txt'],
      ['talks.ja.txt', 'talks.ja.docx'],
      ['talks.txt', 'talks.docx'],
    ] as const) {
      expect(pairByName([one, other])).toMatchObject({ pairs: [], alone: [0, 1] });
    }
  });

  it('are told apart: pairs, files with both texts, texts without another side, and others', () => {
    const paths = [
      'a.ja.txt',
      'a.en.txt',
      'b.ja.txt',
      'c.xlf',
      'd.tmx',
      'photo.jpg',
      '.hidden.txt',
      '~$a.docx',
      'a.en.docx',
    ];
    expect(pairByName(paths)).toEqual({
      pairs: [{ name: 'a', source: 0, target: 1 }],
      bilingual: [3, 4],
      alone: [2, 8],
      unread: [5, 6, 7],
    });
  });
});
