import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layList } from '../../../../shared/glossary/lay-list.ts';

const GROUPS = [
  { domain: '外交', count: 2 },
  { domain: '経済', count: 3 },
  { domain: '', count: 1 },
];

const linesOf = (layout: ReturnType<typeof layList>) =>
  Array.from({ length: layout.count }, (_, index) => layout.lineAt(index));

describe('the lines of the concept list', () => {
  it('are the concepts alone where they are not grouped', () => {
    expect(linesOf(layList(2, [], new Set()))).toEqual([
      { kind: 'concept', place: 0 },
      { kind: 'concept', place: 1 },
    ]);
  });

  it('begin with a heading for each domain; a closed one keeps its heading alone', () => {
    expect(linesOf(layList(6, GROUPS, new Set(['経済'])))).toEqual([
      { kind: 'group', domain: '外交', count: 2, isOpen: true },
      { kind: 'concept', place: 0 },
      { kind: 'concept', place: 1 },
      { kind: 'group', domain: '経済', count: 3, isOpen: false },
      { kind: 'group', domain: '', count: 1, isOpen: true },
      { kind: 'concept', place: 5 },
    ]);
  });

  it('have an end', () => {
    expect(layList(6, GROUPS, new Set()).lineAt(9)).toBeUndefined();
    expect(layList(6, GROUPS, new Set()).indexOf(6)).toBeUndefined();
  });

  it('lead from a concept to its line and back, whatever is closed', () => {
    const sizes = fc.array(fc.record({ count: fc.integer({ min: 1, max: 5 }), isClosed: fc.boolean() }));
    fc.assert(
      fc.property(sizes, (parts) => {
        const groups = parts.map(({ count }, at) => ({ domain: `d${at}`, count }));
        const closed = new Set(parts.flatMap(({ isClosed }, at) => (isClosed ? [`d${at}`] : [])));
        const matching = parts.reduce((sum, { count }) => sum + count, 0);
        const layout = layList(matching, groups, closed);
        for (let place = 0; place < matching; place++) {
          const index = layout.indexOf(place);
          if (index !== undefined) expect(layout.lineAt(index)).toEqual({ kind: 'concept', place });
        }
        const open = linesOf(layout).filter((line) => line?.kind === 'concept').length;
        const hidden = parts.reduce((sum, { count, isClosed }) => sum + (isClosed ? count : 0), 0);
        expect(open).toBe(matching - hidden);
      }),
    );
  });
});
