import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeFileName } from '../../../../electron/services/library/file-name.ts';

describe('a file name out of a title', () => {
  it.each([
    ['北朝鮮が弾道ミサイル2発　EEZ外に落下', '北朝鮮が弾道ミサイル2発 EEZ外に落下'],
    ['日米首脳会談：共同声明の全文', '日米首脳会談：共同声明の全文'],
    ['A/B: "C" <D>?', 'A B C D'],
    ['../../etc/passwd', 'etc passwd'],
    ['..', 'Review'],
    ['  ...hidden. ', 'hidden'],
    ['CON', '_CON'],
    ['nul.txt', '_nul.txt'],
    ['Console', 'Console'],
    ['evil\u202egnp.exe', 'evil gnp.exe'],
    ['a\u0000b\nc', 'a b c'],
    ['', 'Review'],
    ['　', 'Review'],
    ['か\u3099', 'が'],
  ])('%j gives %j', (title, name) => {
    expect(safeFileName(title, 'Review')).toBe(name);
  });

  it('is cut between characters and fits where names have 255 bytes', () => {
    const name = safeFileName('👨‍👩‍👧'.repeat(100), 'Review');
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(180);
    expect(name).toMatch(/^(?:👨 👩 👧)+/u);
  });

  it('is one that every platform takes, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
        const name = safeFileName(title, 'Review');
        expect(name).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}<>:"/\\|?*]|^[\s.]|[\s.]$|^$/u);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(181);
        expect(safeFileName(name, 'Review')).toBe(name);
      }),
    );
  });
});
