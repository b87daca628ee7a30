import { describe, expect, it } from 'vitest';
import { createLedger } from '../../../../shared/glossary/glossary-ledger.ts';
import { HANAKO } from '../../../support/events.ts';
import { acts, conceptOf, term } from '../../../support/glossary-events.ts';

const MINISTRY = conceptOf('1', '外務省', 'Ministry of Foreign Affairs');
const ADDED = { type: 'concepts.added' as const, data: { concepts: [MINISTRY] } };
const RENAMED = {
  type: 'term.changed' as const,
  data: {
    concept: '1',
    language: 'en' as const,
    text: 'Ministry of Foreign Affairs',
    term: term('en', 'Foreign Ministry'),
  },
};
const EXPLAINED = { type: 'concepts.changed' as const, data: { concepts: ['1'], set: { note: '正式名' } } };

const wordings = (ledger: ReturnType<typeof createLedger>) => ledger.concepts.get('1')?.terms.map(({ text }) => text);

describe('a glossary as a log', () => {
  it('says who made a concept and who changed it last', () => {
    const { concepts } = createLedger(acts([ADDED, EXPLAINED]));

    expect(concepts.get('1')).toMatchObject({
      created: { by: HANAKO.name, at: '2025-06-12T09:01:00.000Z' },
      changed: { by: HANAKO.name, at: '2025-06-12T09:02:00.000Z' },
    });
  });

  it('takes back one act and leaves what came after it', () => {
    const ledger = createLedger(
      acts([ADDED, RENAMED, EXPLAINED, { type: 'events.undone', data: { events: ['hanako-2'] } }]),
    );

    expect(wordings(ledger)).toEqual(['外務省', 'Ministry of Foreign Affairs']);
    expect(ledger.concepts.get('1')?.note).toBe('正式名');
    expect(ledger.historyOf('1').map(({ undone }) => undone)).toEqual([false, true, false]);
  });

  it('undoes act by act over sittings, and does again what was undone', () => {
    const events = [...acts([ADDED, RENAMED])];
    for (const clock of [3, 4]) {
      const [undo] = acts(
        [{ type: 'events.undone', data: { events: [...createLedger(events).lastAct()] } }],
        HANAKO,
        clock,
      );
      if (undo) events.push(undo);
    }
    expect([...createLedger(events).concepts]).toEqual([]);
    expect(createLedger(events).lastAct()).toEqual([]);

    const redone = [...createLedger(events).lastUndone()];
    const ledger = createLedger([...events, ...acts([{ type: 'events.redone', data: { events: redone } }], HANAKO, 5)]);
    expect(wordings(ledger)).toEqual(['外務省', 'Ministry of Foreign Affairs']);
  });

  it('takes an import of many lines back as one act', () => {
    const [first, second] = acts([
      ADDED,
      { type: 'concepts.added', data: { concepts: [conceptOf('2', '防衛省', 'MOD')] } },
    ]);
    const ledger = createLedger([first!, { ...second!, at: first!.at }]);

    expect(ledger.lastAct()).toEqual(['hanako-1', 'hanako-2']);
  });

  it('keeps a concept whose last term is taken out', () => {
    const bare = { ...MINISTRY, terms: [term('en', 'MOFA')] };
    const ledger = createLedger(
      acts([
        { type: 'concepts.added', data: { concepts: [bare] } },
        { type: 'term.removed', data: { concept: '1', language: 'en', text: 'MOFA' } },
      ]),
    );

    expect(wordings(ledger)).toEqual(['MOFA']);
  });
});
