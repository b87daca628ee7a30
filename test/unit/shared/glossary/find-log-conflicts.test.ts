import { describe, expect, it } from 'vitest';
import { findLogConflicts } from '../../../../shared/glossary/find-log-conflicts.ts';
import type { GlossaryBody, GlossaryEvent } from '../../../../shared/glossary/glossary-event.ts';
import { createLedger } from '../../../../shared/glossary/glossary-ledger.ts';
import { mergeLogs } from '../../../../shared/review/merge.ts';
import { HANAKO, JOHN } from '../../../support/events.ts';
import { conceptOf, term } from '../../../support/glossary-events.ts';

const MINISTRY = conceptOf('1', '外務省', 'Ministry of Foreign Affairs');
const at = (clock: number) => `2026-01-01T00:00:${String(clock).padStart(2, '0')}.000Z`;
const stamp = (bodies: readonly GlossaryBody[], actor: typeof HANAKO, from: number) =>
  bodies.map(
    (body, i): GlossaryEvent => ({
      id: `${actor.id}-${from + i}`,
      actor,
      at: at(from + i),
      clock: from + i,
      ...body,
    }),
  );
const COMMON = stamp([{ type: 'concepts.added', data: { concepts: [MINISTRY] } }], HANAKO, 0);

/** Hanako went on with `ours`, John with `theirs`; John wrote last. */
const copies = (ours: readonly GlossaryBody[], theirs: readonly GlossaryBody[]) =>
  [
    [...COMMON, ...stamp(ours, HANAKO, 5)],
    [...COMMON, ...stamp(theirs, JOHN, 20)],
  ] as const;

const noted = (note: string): GlossaryBody => ({ type: 'concepts.changed', data: { concepts: ['1'], set: { note } } });
const renamed = (text: string): GlossaryBody => ({
  type: 'term.changed',
  data: { concept: '1', language: 'en', text: 'Ministry of Foreign Affairs', term: term('en', text) },
});
const REMOVED: GlossaryBody = { type: 'concepts.removed', data: { concepts: ['1'] } };

describe('two copies of a glossary that were worked on apart', () => {
  it.each<[string, GlossaryBody, GlossaryBody]>([
    ['name', { type: 'glossary.titled', data: { name: 'a' } }, { type: 'glossary.titled', data: { name: 'b' } }],
    ['field', noted('one'), noted('two')],
    ['term', renamed('Foreign Ministry'), renamed('Foreign Office')],
    [
      'entry',
      { type: 'concepts.added', data: { concepts: [conceptOf('2', '省', 'ministry')] } },
      { type: 'concepts.added', data: { concepts: [conceptOf('2', '省', 'department')] } },
    ],
  ])('differ in a %s: shown, and the later word counts', (kind, ours, theirs) => {
    expect(findLogConflicts(...copies([ours], [theirs]))).toMatchObject([
      { kind, ours: { actor: HANAKO }, theirs: { actor: JOHN }, prevails: 'theirs' },
    ]);
  });

  it('show that an entry was removed which the other went on with, as the merge has it', () => {
    const [ours, theirs] = copies([REMOVED], [noted('two')]);

    expect(findLogConflicts(ours, theirs)).toMatchObject([{ kind: 'removed', concept: '1', prevails: 'ours' }]);
    expect(createLedger(mergeLogs(ours, theirs)).concepts.has('1')).toBe(false);
  });

  it.each<[string, GlossaryBody[], GlossaryBody[]]>([
    ['they came to the same', [noted('one')], [noted('one')]],
    ['each changed something else', [noted('one')], [renamed('Foreign Ministry')]],
    [
      'one took it back',
      [noted('one'), { type: 'events.undone', data: { events: [`${HANAKO.id}-5`] } }],
      [noted('two')],
    ],
  ])('do not differ where %s', (_why, ours, theirs) => {
    expect(findLogConflicts(...copies(ours, theirs))).toEqual([]);
  });
});
