import { describe, expect, it } from 'vitest';
import { mineTerms } from '../../../../shared/glossary/mine-terms.ts';

const LINKS = [
  { source: '海上保安庁は巡視船を派遣した。', target: 'The Japan Coast Guard sent a patrol ship.' },
  { source: '海上保安庁によると、漁船が転覆した。', target: 'A fishing boat capsized, the Japan Coast Guard said.' },
  {
    source: '政府は海上保安庁の予算を増やす。',
    target: 'The government will raise the budget of the Japan Coast Guard.',
  },
  { source: '政府は補正予算を組む。', target: 'The government will draw up an extra budget.' },
];
const ALL = { isKnown: () => false, isRejected: () => false };

describe('mining terms', () => {
  it('proposes the whole name that recurs beside a word, with examples', () => {
    const pair = mineTerms(LINKS, ALL).find(({ source }) => source === '海上保安庁');

    expect(pair).toMatchObject({
      target: 'Japan Coast Guard',
      together: 3,
      sourceCount: 3,
      targetCount: 3,
      logDice: 14,
    });
    expect(pair?.examples[0]?.target).toContain('Japan Coast Guard');
    // Three of four links have both and the fourth neither: 2·(3·ln(4/3) + 1·ln 4).
    expect(pair?.logLikelihood).toBeCloseTo(2 * (3 * Math.log(4 / 3) + Math.log(4)), 2);
  });

  it('leaves out what is known and what was rejected', () => {
    expect(
      mineTerms(LINKS, { ...ALL, isKnown: (word) => word === '海上保安庁' }).map(({ source }) => source),
    ).not.toContain('海上保安庁');
    const rejected = mineTerms(LINKS, { ...ALL, isRejected: (_, target) => target === 'Japan Coast Guard' });
    expect(rejected.map(({ target }) => target)).not.toContain('Japan Coast Guard');
  });

  it('says nothing on the ground of a single link', () => {
    expect(mineTerms(LINKS.slice(0, 1), ALL)).toEqual([]);
  });
});
