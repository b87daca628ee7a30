import { describe, expect, it } from 'vitest';
import type { EventBody, ReviewEvent } from '../../../../shared/review/event.ts';
import { foldEvents } from '../../../../shared/review/fold.ts';
import { filterHistory, listHistory } from '../../../../shared/review/history.ts';
import { documentOf, HANAKO, JOHN, stamped } from '../../../support/events.ts';

const pair: readonly EventBody[] = [
  { type: 'document.imported', data: { side: 'source', document: documentOf('ja', ['一。', '二。']) } },
  { type: 'document.imported', data: { side: 'target', document: documentOf('en', ['One.', 'Two.']) } },
];
const comment: EventBody = {
  type: 'comment.added',
  data: { comment: 'c1', anchor: { on: 'paragraph', side: 'target', paragraph: 't2' }, text: 'Is this two?' },
};
const dismissal = (fingerprint: string): EventBody => ({
  type: 'finding.dismissed',
  data: { fingerprint, rule: 'figure-missing', scope: 'here' },
});
const reviewed: EventBody = {
  type: 'paragraph.statusSet',
  data: { paragraphs: ['t1'], status: 'reviewed' },
};

/** As the host stamps what is written at once. */
const atOnce = (events: readonly ReviewEvent[]) => events.map((event) => ({ ...event, at: events[0]!.at }));

const log = [
  ...atOnce(stamped(pair)),
  ...stamped([comment], JOHN, 3),
  ...atOnce(stamped([dismissal('a'), dismissal('b')], HANAKO, 4)),
  ...stamped([reviewed], JOHN, 6),
];
const entries = listHistory(log, foldEvents(log), (fingerprint) => (fingerprint === 'a' ? ['t2'] : []));

describe('the history of a review', () => {
  it('lists acts, the newest first, with who did them and what they were about', () => {
    expect(entries.map(({ by, steps }) => [by.name, steps])).toEqual([
      ['John Smith', [{ type: 'paragraph.statusSet', count: 1, about: 'reviewed' }]],
      ['佐藤 花子', [{ type: 'finding.dismissed', count: 2, about: 'figure-missing' }]],
      ['John Smith', [{ type: 'comment.added', count: 1, about: 'Is this two?' }]],
      ['佐藤 花子', [{ type: 'document.imported', count: 2, about: 'en.txt' }]],
    ]);
  });

  it('is narrowed by person, kind and paragraph, also by all of them', () => {
    const kinds = (filter: Parameters<typeof filterHistory>[1]) =>
      filterHistory(entries, filter).flatMap((entry) => entry.kinds);
    expect(kinds({ person: JOHN.id })).toEqual(['paragraph', 'comment']);
    expect(kinds({ kind: 'finding' })).toEqual(['finding']);
    expect(kinds({ paragraphs: ['t2', 's2'] })).toEqual(['finding', 'comment']);
    expect(kinds({ person: JOHN.id, paragraphs: ['t2'] })).toEqual(['comment']);
    expect(kinds({ person: JOHN.id, kind: 'finding' })).toEqual([]);
  });
});
