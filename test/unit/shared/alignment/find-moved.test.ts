import { describe, expect, it } from 'vitest';
import { findMoved } from '../../../../shared/alignment/find-moved.ts';
import type { Link } from '../../../../shared/alignment/link.ts';
import type { Document } from '../../../../shared/document/document.ts';

function document(language: 'ja' | 'en', ids: readonly string[]): Document {
  const paragraphs = ids.map((id) => ({ id, role: 'body' as const, text: `text of ${id}`, lead: '' }));
  return { language, paragraphs, trail: '', origin: { name: 'test', format: 'text' } };
}

const link = (source: string[], target: string[], more: Partial<Link> = {}): Link => ({
  source,
  target,
  score: 0.1,
  reasons: [],
  pinned: false,
  ...more,
});
const source = document('ja', ['s0', 's1']);
const target = document('en', ['t0', 't1']);
const moved = link(['s1'], [], { moved: ['t0'] });

describe('where a moved paragraph has gone', () => {
  it('is the paragraph of the other side, with its language', () => {
    const links = [link([], ['t0']), link(['s0'], ['t1']), moved];
    expect(findMoved(moved, { source, target, links })).toMatchObject({ paragraph: { id: 't0' }, language: 'en' });
  });

  it.each<[string, Link, readonly Link[]]>([
    ['the other has found a counterpart', moved, [link(['s0'], ['t0']), moved]],
    ['the reviewer says that it stands alone', { ...moved, pinned: true }, [link([], ['t0'])]],
    ['it has a counterpart itself', link(['s1'], ['t1'], { moved: ['t0'] }), [link([], ['t0'])]],
    ['it was never moved', link(['s1'], []), [link([], ['t0'])]],
    ['the other is gone', link(['s1'], [], { moved: ['t9'] }), [link([], ['t9'])]],
  ])('is not told when %s', (_, one, links) => {
    expect(findMoved(one, { source, target, links })).toBeUndefined();
  });
});
