import { describe, expect, it } from 'vitest';
import type { StatusMark } from '../../../../shared/review/review.ts';
import type { TextRow } from '../../../../shared/workspace/lay-rows.ts';
import { countProgress, findUntouched, rowStatus, statusParagraphs } from '../../../../shared/workspace/progress.ts';
import { HANAKO } from '../../../support/events.ts';

const paragraphs = (ids: readonly string[]) => ids.map((id) => ({ id, role: 'body' as const, text: id, lead: '' }));
const row = (source: readonly string[], target: readonly string[]): TextRow => ({
  key: `${source}|${target}`,
  link: { source: [...source], target: [...target], score: 1, reasons: [], pinned: false },
  source: paragraphs(source),
  target: paragraphs(target),
});
const marked = (states: Readonly<Record<string, StatusMark['status']>>) =>
  new Map(Object.entries(states).map(([id, status]) => [id, { status, by: HANAKO, at: '2025-06-12T09:00:00.000Z' }]));

describe('the state of a row', () => {
  it('is kept on the translation, or on the source where nothing answers it', () => {
    expect([statusParagraphs(row(['s1'], ['t1', 't2'])), statusParagraphs(row(['s1'], []))]).toEqual([
      ['t1', 't2'],
      ['s1'],
    ]);
  });

  it('is untouched until all its paragraphs were looked at', () => {
    const both = row(['s1'], ['t1', 't2']);
    expect([
      rowStatus(both, marked({ t1: 'reviewed' })),
      rowStatus(both, marked({ t1: 'reviewed', t2: 'reviewed' })),
      rowStatus(both, marked({ t1: 'approved', t2: 'reviewed' })),
      rowStatus(both, marked({ t1: 'approved', t2: 'needs-work' })),
    ]).toEqual(['untouched', 'reviewed', 'reviewed', 'needs-work']);
  });
});

describe('progress', () => {
  const rows = [row(['s1'], ['t1']), { key: 'page', source: paragraphs(['s2']), target: [] }, row(['s3'], ['t3'])];

  it('counts links and not the furniture of the page', () => {
    const { rows: total, seen, counts } = countProgress(rows, marked({ t1: 'needs-work' }));
    expect({ total, seen, counts }).toEqual({
      total: 2,
      seen: 1,
      counts: { untouched: 1, reviewed: 0, 'needs-work': 1, approved: 0 },
    });
  });

  it('goes on to the next row that nobody has looked at, from the top again at the end', () => {
    expect(findUntouched(rows, marked({}), 's1|t1')?.key).toBe('s3|t3');
    expect(findUntouched(rows, marked({ t3: 'reviewed' }), 's3|t3')?.key).toBe('s1|t1');
    expect(findUntouched(rows, marked({ t1: 'reviewed', t3: 'reviewed' }), 's1|t1')).toBeUndefined();
  });
});
