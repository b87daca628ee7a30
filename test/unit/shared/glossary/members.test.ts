import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Concept } from '../../../../shared/glossary/concept.ts';
import { changedMembers, createMembers, differenceOf } from '../../../../shared/glossary/members.ts';

const POOL: readonly Concept[] = Array.from({ length: 12 }, (_, at) => ({ id: `c${at % 8}`, terms: [] }));
const list = fc.uniqueArray(fc.constantFrom(...POOL), { selector: (concept) => concept });
const lists = fc.uniqueArray(list, { minLength: 2, maxLength: 2 });

describe('the members of an edited glossary', () => {
  it('are those that its list has, whatever the list was before', () => {
    fc.assert(
      fc.property(lists, ([before = [], after = []]) => {
        const members = changedMembers(createMembers(before), differenceOf(before, after));
        expect(POOL.filter((concept) => members.has(concept))).toEqual(POOL.filter((one) => after.includes(one)));
      }),
    );
  });

  it('keep what stands on both sides of an edit out of the difference', () => {
    const [a, b, c, d] = POOL as [Concept, Concept, Concept, Concept];
    expect(differenceOf([a, b, c], [a, d, c])).toEqual({ gone: [b], added: [d] });
    expect(differenceOf([a, b, c], [a, c])).toEqual({ gone: [b], added: [] });
    expect(differenceOf([a, c], [a, c, d])).toEqual({ gone: [], added: [d] });
    expect(differenceOf([a, a], [a])).toEqual({ gone: [a], added: [] });
  });
});
