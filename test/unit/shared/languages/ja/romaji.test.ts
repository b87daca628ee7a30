import { describe, expect, it } from 'vitest';
import { foldRomaji, soundOfKana } from '../../../../../shared/languages/ja/romaji.ts';

describe('Latin letters find kana by sound', () => {
  it.each([
    ['がいむしょう', 'gaimusho'],
    ['がいむしょう', 'gaimushō'],
    ['がいむしょう', 'gaimusyou'],
    ['しんぶん', 'shimbun'],
    ['しんぶん', 'shinbun'],
    ['とうきょう', 'tokyo'],
    ['まっちゃ', 'matcha'],
    ['けっちゃく', 'kecchaku'],
    ['ふじ', 'huzi'],
    ['ふじ', 'fuji'],
    ['つなみ', 'tsunami'],
    ['じゅうみん', 'jumin'],
    ['じゅうみん', 'juumin'],
    ['サイバー', 'saiba'],
    ['ゆうびん', 'yuubin'],
    ['おおさか', 'osaka'],
    ['きんいつ', "kin'itsu"],
  ])('%s is found by %s', (kana, letters) => {
    expect(soundOfKana(kana)).toBe(foldRomaji(letters));
  });

  it.each([
    ['がいむしょう', 'kaimusho'],
    ['しょうひぜい', 'shohize'],
  ])('%s is not the same as %s', (kana, letters) => {
    expect(soundOfKana(kana)).not.toBe(foldRomaji(letters));
  });
});
