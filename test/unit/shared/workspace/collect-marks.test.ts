import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../../shared/checks/finding.ts';
import type { EventBody } from '../../../../shared/review/event.ts';
import { foldEvents } from '../../../../shared/review/fold.ts';
import { collectMarks, markKey } from '../../../../shared/workspace/collect-marks.ts';
import { documentOf, stamped } from '../../../support/events.ts';

const finding: Finding = {
  rule: 'figure-mismatch',
  type: 'number',
  severity: 'error',
  source: [{ paragraph: 's1', start: 0, end: 2 }],
  target: [{ paragraph: 't1', start: 4, end: 9 }],
  explanation: { key: 'value', values: {} },
  fixes: [],
  fingerprint: 'figure-mismatch:1:0',
};
const anchor = {
  on: 'span',
  side: 'target',
  paragraph: 't1',
  start: 0,
  end: 3,
  exact: 'The',
  prefix: '',
  suffix: '',
} as const;
const events: readonly EventBody[] = [
  { type: 'document.imported', data: { side: 'target', document: documentOf('en', ['The yen fell.', 'It rose.']) } },
  { type: 'comment.added', data: { comment: 'c1', anchor, text: 'why?' } },
  {
    type: 'comment.added',
    data: { comment: 'c2', anchor: { on: 'paragraph', side: 'target', paragraph: 't2' }, text: '?' },
  },
  { type: 'suggestion.made', data: { suggestion: 'g1', anchor, replacement: 'A' } },
];
const kinds = (bodies: readonly EventBody[], judged = [{ finding }]) =>
  Object.fromEntries(
    [...collectMarks(new Map(), judged, foldEvents(stamped(bodies)))].map(([key, marks]) => [
      key,
      marks.map(({ kind }) => kind),
    ]),
  );

describe('the marks of a review', () => {
  it('stand by side and paragraph, a whole paragraph as an empty range', () => {
    expect(kinds(events)).toEqual({
      'source s1': ['finding'],
      'target t1': ['finding', 'comment', 'suggestion'],
      'target t2': ['comment'],
    });
  });

  it('leave out what was dismissed, deleted and decided', () => {
    const by = { id: 'hanako', name: '佐藤 花子' };
    const dismissal = { fingerprint: finding.fingerprint, rule: finding.rule, scope: 'here', by, at: '' } as const;
    const settled: readonly EventBody[] = [
      ...events,
      { type: 'comment.deleted', data: { comment: 'c1' } },
      { type: 'suggestion.rejected', data: { suggestion: 'g1' } },
    ];
    expect(Object.keys(collectMarksOf(settled, [{ finding, dismissal }]))).toEqual(['target t2']);
  });

  it('keep their array where nothing changed, so that the paragraph is not drawn again', () => {
    const before = collectMarks(new Map(), [{ finding }], foldEvents(stamped(events)));
    const after = collectMarks(before, [], foldEvents(stamped(events)));
    const kept = (paragraph: string) =>
      before.get(markKey('target', paragraph)) === after.get(markKey('target', paragraph));
    expect([kept('t1'), kept('t2')]).toEqual([false, true]);
  });
});

function collectMarksOf(bodies: readonly EventBody[], judged: Parameters<typeof collectMarks>[1]) {
  return Object.fromEntries(collectMarks(new Map(), judged, foldEvents(stamped(bodies))));
}
