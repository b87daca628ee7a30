import { describe, expect, it } from 'vitest';
import {
  type LinkMember,
  mergeLinks,
  moveMembers,
  moveToNeighbour,
  setPinned,
  splitLink,
  unlink,
} from '../../../../shared/alignment/edit-links.ts';
import type { Link } from '../../../../shared/alignment/link.ts';

/** `s1+s2~t1` as a link; `!` marks a pin. */
function linkOf(text: string): Link {
  const [source = '', target = ''] = text.replace('!', '').split('~');
  const ids = (side: string) => side.split('+').filter((id) => id !== '');
  return { source: ids(source), target: ids(target), score: 0.5, reasons: [], pinned: text.includes('!') };
}
const linksOf = (text: string) => text.split(' ').map(linkOf);
const shown = (links: readonly Link[] | undefined) =>
  links?.map(({ source, target, pinned }) => `${source.join('+')}~${target.join('+')}${pinned ? '!' : ''}`).join(' ');
const member = (id: string): LinkMember => ({ side: id.startsWith('s') ? 'source' : 'target', paragraph: id });
const sameLength = () => 10;

describe('merging two rows', () => {
  it.each([
    ['s1~t1', 's2~t2', 's1+s2~t1+t2!'],
    ['s1~t1', '~t2', 's1~t1+t2!'],
    ['s1~', '~t1', 's1~t1!'],
  ])('puts %s and %s together by hand', (one, other, merged) => {
    expect(shown(mergeLinks(linkOf(one), linkOf(other)))).toBe(merged);
  });

  it('leaves two paragraphs of one side apart: that is no link', () => {
    expect(mergeLinks(linkOf('s1~'), linkOf('s2~'))).toBeUndefined();
  });

  it('changes nothing at the end of the text', () => {
    expect(mergeLinks(linkOf('s1~t1'), undefined)).toBeUndefined();
  });
});

describe('unlinking a row', () => {
  it('leaves each paragraph alone, and means it', () => {
    expect(shown(unlink(linkOf('s1+s2~t1')))).toBe('s1~! s2~! ~t1!');
  });

  it('changes nothing where nothing is linked', () => {
    expect(unlink(linkOf('s1~'))).toBeUndefined();
  });
});

describe('moving a paragraph to the row above or below', () => {
  it.each([
    ['s1~t1 s2~t2+t3', 't2', -1, 's1~t1+t2! s2~t3!'],
    ['s1~t1 s2~t2', 't2', -1, 's1~t1+t2! s2~'],
    ['s1~t1+t2 s2~t3', 't2', 1, 's2~t3+t2! s1~t1!'],
    ['s1~ ~t1', 't1', -1, 's1~t1!'],
    ['s1+s2~t1 s3~t2', 's2', 1, 's3+s2~t2! s1~t1!'],
  ] as const)('of %s, %s by %i, gives %s', (links, id, by, moved) => {
    expect(shown(moveToNeighbour(linksOf(links), member(id), by))).toBe(moved);
  });

  it('takes along what stands between it and the neighbour, so that rows do not cross', () => {
    expect(shown(moveToNeighbour(linksOf('s1~t1 s2~t2+t3+t4'), member('t3'), -1))).toBe('s1~t1+t2+t3! s2~t4!');
  });

  it('changes nothing at the edge of the text', () => {
    expect(moveToNeighbour(linksOf('s1~t1'), member('t1'), -1)).toBeUndefined();
  });
});

describe('putting picked paragraphs down in another row', () => {
  it('takes them out of all the rows they stood in', () => {
    const links = linksOf('s1~t1 s2~t2+t3 s3~');
    const moved = moveMembers(links, [member('t1'), member('t3')], links[2]);
    expect(shown(moved)).toBe('s3~t1+t3! s1~ s2~t2!');
  });

  it('changes nothing in the row they are in', () => {
    const links = linksOf('s1~t1');
    expect(moveMembers(links, [member('t1')], links[0])).toBeUndefined();
  });
});

describe('splitting a row', () => {
  it('begins the lower row with the paragraph where the reader is', () => {
    expect(shown(splitLink(linkOf('s1+s2~t1+t2'), { lengthOf: sameLength }, member('t2')))).toBe('s1~t1! s2~t2!');
  });

  it('leaves a single counterpart with the longer part', () => {
    const lengthOf = ({ paragraph }: LinkMember) => (paragraph === 't2' ? 30 : 10);
    expect(shown(splitLink(linkOf('s1~t1+t2'), { lengthOf }, member('t2')))).toBe('~t1 s1~t2!');
  });

  it('cuts where the lengths fit when the reader is at the first paragraph', () => {
    const lengthOf = ({ paragraph }: LinkMember) => (paragraph === 's1' || paragraph === 't1' ? 90 : 10);
    expect(shown(splitLink(linkOf('s1+s2+s3~t1+t2+t3'), { lengthOf }, member('t1')))).toBe('s1~t1! s2+s3~t2+t3!');
  });

  it('cuts where no sentence is parted from its answer, whatever the lengths say', () => {
    const lengthOf = ({ paragraph }: LinkMember) => (paragraph === 't1' ? 90 : 10);
    const place = (paragraph: string, start: number) => ({ paragraph, start, end: start + 9 });
    const sentences = [
      { source: [place('s1', 0)], target: [place('t1', 0)], score: 1 },
      { source: [place('s2', 0)], target: [place('t1', 10)], score: 1 },
      { source: [place('s3', 0)], target: [place('t2', 0), place('t3', 0)], score: 1 },
    ];
    const cut = splitLink(linkOf('s1+s2+s3~t1+t2+t3'), { lengthOf, sentences }, member('t2'));
    expect(shown(cut)).toBe('s1+s2~t1! s3~t2+t3!');
  });

  it('has nothing to split in a row of one and one', () => {
    expect(splitLink(linkOf('s1~t1'), { lengthOf: sameLength })).toBeUndefined();
  });
});

describe('pinning', () => {
  it('keeps a link as it is, and lets it go again', () => {
    expect(shown(setPinned(linkOf('s1~t1'), true))).toBe('s1~t1!');
    expect(shown(setPinned(linkOf('s1~t1!'), false))).toBe('s1~t1');
    expect(setPinned(linkOf('s1~t1!'), true)).toBeUndefined();
  });
});
