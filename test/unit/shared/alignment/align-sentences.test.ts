import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../../../electron/services/lexicon/load-lexicon.ts';
import { alignSentences } from '../../../../shared/alignment/align-sentences.ts';
import { createUnitReader } from '../../../../shared/alignment/read-units.ts';
import type { ReadParagraph } from '../../../../shared/alignment/split-sentences.ts';
import { unansweredWords } from '../../../../shared/alignment/unanswered-words.ts';
import { packFor } from '../../../../shared/languages/packs.ts';

const lexicon = await loadLexicon();

function read(text: string, language: 'ja' | 'en'): ReadParagraph {
  const pack = packFor(language);
  return { text, sentences: pack.findSentences(text), units: createUnitReader(pack, lexicon ? { lexicon } : {})(text) };
}

const align = (source: readonly string[], target: readonly string[]) =>
  alignSentences(
    source.map((text) => read(text, 'ja')),
    target.map((text) => read(text, 'en')),
  );

const shapes = ({ beads }: ReturnType<typeof align>) =>
  beads.map(({ source, target }) => `${source.join('+')}=${target.join('+')}`);

describe('the sentences of a row', () => {
  it('answer each other one for one', () => {
    const row = align(
      ['同社は工場を閉鎖する。約300人の従業員は近くの拠点に移る。'],
      ['The company will close the factory. About 300 employees will move to nearby sites.'],
    );
    expect(shapes(row)).toEqual(['0=0', '1=1']);
  });

  it('may be joined or cut in two by the translator', () => {
    const row = align(
      ['外相は記者団の取材に応じた。日程を調整すると話した。委員会は報告書をまとめ、監視体制の強化を求めた。'],
      [
        'The foreign minister met reporters and said the schedule would be arranged. The committee compiled a report. It called for stronger monitoring.',
      ],
    );
    expect(shapes(row)).toEqual(['0+1=0', '2=1+2']);
  });

  it('are found across the paragraphs of a side', () => {
    const row = align(
      ['同社は工場を閉鎖する。', '約300人の従業員は近くの拠点に移る。株価は8％下がった。'],
      [
        'The company will close the factory. About 300 employees will move to nearby sites.',
        'Its shares fell 8 percent.',
      ],
    );
    expect(shapes(row)).toEqual(['0=0', '1=1', '2=2']);
    expect(row.source.paragraphs).toEqual([0, 1, 1]);
    expect(row.target.ranges[2]).toEqual({ start: 0, end: 'Its shares fell 8 percent.'.length });
  });

  it('stand alone when they have no answer, and the words that have none either are known', () => {
    const source = '市は予算案を公表した。老朽化した橋の補修費として12億円を計上している。市議会は3月に採決する。';
    const row = align([source], ['The city released its budget plan. The city assembly will vote in March.']);
    expect(shapes(row)).toEqual(['0=0', '1=', '2=1']);
    expect(row.loose.source[1]).toBeGreaterThan(0.9);
    const words = unansweredWords(row, 'source', 1).map(({ start, end }) => source.slice(start, end));
    expect(words).toContain('12億円');
    expect(words).toContain('補修');
  });
});
