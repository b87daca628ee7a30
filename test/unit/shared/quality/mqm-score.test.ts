import { describe, expect, it } from 'vitest';
import { type ErrorCount, scoreText } from '../../../../shared/quality/mqm-score.ts';

const minor = (count: number): ErrorCount => ({ severity: 'minor', count });
const major = (count: number, weight = 1): ErrorCount => ({ severity: 'major', count, weight });
const critical = (count: number): ErrorCount => ({ severity: 'critical', count });
const neutral = (count: number): ErrorCount => ({ severity: 'neutral', count });

const USUAL = { passMark: 90, acceptablePenalty: 10 };
const STRICT = { passMark: 95, acceptablePenalty: 10 };

interface Example {
  readonly errors: readonly ErrorCount[];
  readonly words: number;
  readonly penalty: number;
  readonly perThousand: number;
  readonly raw: number;
  readonly usual: number;
  readonly strict: number;
  readonly passes: boolean;
}

const EXAMPLES: Readonly<Record<string, Example>> = {
  'ten minor errors in 1,000 words are just at the mark': {
    errors: [minor(10)],
    words: 1000,
    penalty: 10,
    perThousand: 10,
    raw: 99,
    usual: 90,
    strict: 95,
    passes: true,
  },
  'three minor and two major errors in 620 words fail': {
    errors: [minor(3), major(2)],
    words: 620,
    penalty: 13,
    perThousand: 20.9677,
    raw: 97.9032,
    usual: 79.0323,
    strict: 89.5161,
    passes: false,
  },
  'a critical error fails a short text': {
    errors: [minor(2), critical(1)],
    words: 410,
    penalty: 27,
    perThousand: 65.8537,
    raw: 93.4146,
    usual: 34.1463,
    strict: 67.0732,
    passes: false,
  },
  'a type of weight 2 counts twice, and neutral remarks not at all': {
    errors: [major(1, 2), minor(2), neutral(3)],
    words: 800,
    penalty: 12,
    perThousand: 15,
    raw: 98.5,
    usual: 85,
    strict: 92.5,
    passes: false,
  },
  'critical errors fail a long text too': {
    errors: [critical(2), major(3), minor(8)],
    words: 5000,
    penalty: 73,
    perThousand: 14.6,
    raw: 98.54,
    usual: 85.4,
    strict: 92.7,
    passes: false,
  },
  'a text without errors has all points': {
    errors: [],
    words: 700,
    penalty: 0,
    perThousand: 0,
    raw: 100,
    usual: 100,
    strict: 100,
    passes: true,
  },
};

describe('the MQM score', () => {
  it.each(Object.entries(EXAMPLES))('%s', (_, { errors, words, ...expected }) => {
    const score = scoreText(errors, words, USUAL);
    expect(score?.penalty).toBe(expected.penalty);
    expect(score?.penaltyPerThousand).toBeCloseTo(expected.perThousand, 4);
    expect(score?.raw).toBeCloseTo(expected.raw, 4);
    expect(score?.calibrated).toBeCloseTo(expected.usual, 4);
    expect(score?.passes).toBe(expected.passes);
    expect(scoreText(errors, words, STRICT)?.calibrated).toBeCloseTo(expected.strict, 4);
  });

  it.each([
    { perThousand: 20, scoring: { passMark: 90, acceptablePenalty: 10 }, expected: 80 },
    { perThousand: 2, scoring: { passMark: 98, acceptablePenalty: 2 }, expected: 98 },
    { perThousand: 3, scoring: { passMark: 98, acceptablePenalty: 2 }, expected: 97 },
  ])('is calibrated by what the desk accepts: $perThousand points in 1,000 words give $expected', (example) => {
    const score = scoreText([minor(example.perThousand)], 1000, example.scoring);
    expect(score?.calibrated).toBeCloseTo(example.expected, 9);
  });

  it('passes no text with a critical error, though its sum is small', () => {
    expect(scoreText([critical(1)], 100_000, USUAL)).toMatchObject({ passes: false, critical: 1 });
  });

  it('passes a text that is at the mark in spite of binary fractions', () => {
    const score = scoreText([minor(7)], 700, { passMark: 99.3, acceptablePenalty: 10 });
    expect(score?.passes).toBe(true);
  });

  it('keeps its true value below zero', () => {
    expect(scoreText([critical(4)], 100, USUAL)?.calibrated).toBe(-900);
  });

  it('calls a text of fewer than 500 words a small sample', () => {
    expect(scoreText([], 499, USUAL)?.isSmallSample).toBe(true);
    expect(scoreText([], 500, USUAL)?.isSmallSample).toBe(false);
  });

  it('says nothing of a text without words', () => {
    expect(scoreText([minor(1)], 0, USUAL)).toBeUndefined();
  });
});
