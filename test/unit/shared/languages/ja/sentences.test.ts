import { describe, expect, it } from 'vitest';
import { findJapaneseSentences } from '../../../../../shared/languages/ja/sentences.ts';

/** `|` stands between sentences. */
const CASES = [
  '会談した。|合意はなかった。',
  '首相は「行く。」と述べた。|次の質問には答えなかった。',
  '「行きます。|でも急ぎません」と語った。',
  '事実ではない。」|会社は声明を出した。',
  '「え！」と驚いた。|なぜか？！|誰も知らない。',
  '（以下同じ。詳細は別紙）発表した。|終わり',
  '彼は『新しい朝。』を書いた。|好評だった。',
  '「賛成だ。」|ところが、党内には異論がある。',
  '見出し\n|本文が始まる。',
  '「閉じない引用。|続きがある。',
];

describe('Japanese sentences', () => {
  it.each(CASES)('are cut at the marks of %s', (marked) => {
    const text = marked.replaceAll('|', '');
    const cut = findJapaneseSentences(text).map(({ start, end }) => text.slice(start, end));
    expect(cut).toEqual(marked.split('|').map((sentence) => sentence.trim()));
  });

  it('are none where there is no text', () => {
    expect(findJapaneseSentences(' \n ')).toEqual([]);
  });
});
