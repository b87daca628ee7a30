import { describe, expect, it } from 'vitest';
import { alignDocuments } from '../../../../shared/alignment/align-documents.ts';
import type { Document, Role } from '../../../../shared/document/document.ts';
import { packFor } from '../../../../shared/languages/packs.ts';

const context = { sourcePack: packFor('ja'), targetPack: packFor('en'), articleDate: '2016-08-09' };

function document(language: 'ja' | 'en', paragraphs: readonly (readonly [Role, string])[]): Document {
  return {
    language,
    paragraphs: paragraphs.map(([role, text], i) => ({ id: `${language}${i}`, role, text, lead: '' })),
    trail: '',
    origin: { name: 'test', format: 'text' },
  };
}

const source = document('ja', [
  ['headline', '防衛費89億円を計上　NATOと協議へ'],
  ['body', '防衛省は9日、約89億円を来年度の予算に計上すると発表した。'],
  ['body', '担当者は「北大西洋条約機構（NATO）との協議を続ける」と語った。'],
  ['body', '2014年に始まった計画には、これまでに1200人が参加している。'],
]);
const target = document('en', [
  ['furniture', 'print PRINT'],
  ['headline', 'Ministry budgets 8.9 billion yen, to hold talks with NATO'],
  [
    'body',
    'The Defense Ministry announced on Aug. 9 that it would set aside about 8.9 billion yen in the budget for the next fiscal year.',
  ],
  ['body', 'An official in charge said that talks with the North Atlantic Treaty Organization (NATO) would go on.'],
  ['body', 'So far 1,200 people have taken part in the program, which began in 2014.'],
  ['tags', 'defense'],
]);
const pairs = (links: ReturnType<typeof alignDocuments>) =>
  links.map(({ source, target }) => [...source, ...target].join(' '));

describe('aligning two documents', () => {
  it('links what is translated and leaves the furniture of the page out', () => {
    expect(pairs(alignDocuments(source, target, context))).toEqual(['ja0 en1', 'ja1 en2', 'ja2 en3', 'ja3 en4']);
  });

  it('answers a crosshead by a crosshead, however short it is and whatever it says', () => {
    const page = (role: Role) => ({
      source: document('ja', [
        ['body', '県は16日、142世帯に避難指示を出した。'],
        [role, '迷う住民'],
        ['body', '消防団員の黒沢さんは、3回呼びかけたが誰も出てこなかったと話した。'],
      ]),
      target: document('en', [
        ['body', 'On Aug. 16, the prefecture issued an evacuation order to 142 households.'],
        [role, 'Hard to decide'],
        ['body', 'Fire corps member Kurosawa said he called three times, but nobody came out.'],
      ]),
    });
    const aligned = (role: Role) => {
      const { source, target } = page(role);
      return pairs(alignDocuments(source, target, context));
    };
    expect(aligned('crosshead')).toEqual(['ja0 en0', 'ja1 en1', 'ja2 en2']);
    expect(aligned('body')).not.toEqual(aligned('crosshead'));
  });

  it('puts two texts of one paragraph each side by side, and says when that is doubtful', () => {
    const [link, ...others] = alignDocuments(
      document('ja', [['body', 'それが悪評を買う']]),
      document('en', [['body', 'It Didn’t Go Well']]),
      context,
    );
    expect(link).toMatchObject({ source: ['ja0'], target: ['en0'] });
    expect(link?.score).toBeLessThan(0.5);
    expect(others).toEqual([]);
  });

  it('keeps a pinned link and says so', () => {
    const pinned = [{ source: ['ja2', 'gone'], target: ['en2'], score: 0.3, reasons: [], pinned: true }];
    const links = alignDocuments(source, target, { ...context, pinned });
    expect(links.filter(({ pinned }) => pinned)).toEqual([
      { source: ['ja2'], target: ['en2'], score: 1, reasons: [], pinned: true },
    ]);
  });

  it('leaves each paragraph alone when the other side is empty', () => {
    const links = alignDocuments(source, document('en', []), context);
    expect(pairs(links)).toEqual(['ja0', 'ja1', 'ja2', 'ja3']);
  });
});
