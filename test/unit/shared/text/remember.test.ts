import { describe, expect, it, vi } from 'vitest';
import { remember } from '../../../../shared/text/remember.ts';

describe('remembering answers', () => {
  it('asks once for each key', () => {
    const answer = vi.fn((key: string) => key.length);
    const known = remember(answer);
    expect([known('経済'), known('経済'), known('a')]).toEqual([2, 2, 1]);
    expect(answer).toHaveBeenCalledTimes(2);
  });

  it('begins anew rather than hold more than it may', () => {
    const answer = vi.fn((key: string) => key);
    const known = remember(answer, 2);
    for (const key of ['a', 'b', 'c', 'c', 'a']) expect(known(key)).toBe(key);
    expect(answer.mock.calls.flat()).toEqual(['a', 'b', 'c', 'a']);
  });
});
