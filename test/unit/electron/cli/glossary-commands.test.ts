import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { glossary } from '../../../../electron/cli/commands/glossary.ts';
import { createLog } from '../../../../electron/services/log-store/log-store.ts';
import { documentOf, stamped } from '../../../support/events.ts';

let folder = '';
let printed = '';
let complaints = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'taiyaku-glossary-'));
  process.env.TAIYAKU_CONFIG = folder;
  printed = '';
  complaints = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += text.toString();
    return true;
  });
  vi.spyOn(console, 'error').mockImplementation((text: string) => {
    complaints += text;
  });
});

const place = (name: string) => join(folder, name);
const run = (...args: string[]) => glossary([...args, '--lang', 'en']);

async function imported(name: string, csv: string): Promise<void> {
  await writeFile(place(`${name}.csv`), csv);
  expect(await run('import', place(`${name}.csv`), '--into', place(`${name}.taiyaku-glossary`))).toBe(0);
  printed = '';
}

const CSV =
  'ja,en,reading\n外務省,Ministry of Foreign Affairs,がいむしょう\n防衛省,Ministry of Defense,ぼうえいしょう\n';

describe('taiyaku glossary', () => {
  it('imports a table, exports it as TBX and says what is lost', async () => {
    await imported('desk', CSV);

    expect(await run('export', place('desk.taiyaku-glossary'), '-o', place('desk.tbx'), '--json')).toBe(0);
    expect(JSON.parse(printed)).toEqual({ concepts: 2, losses: [] });
    expect(await readFile(place('desk.tbx'), 'utf8')).toContain('<term>外務省</term>');
  });

  it('imports into a glossary that is there without overwriting its entries', async () => {
    await imported('desk', CSV);
    await writeFile(place('more.csv'), 'ja,en\n外務省,Foreign Ministry\n環境省,Ministry of the Environment\n');

    expect(await run('import', place('more.csv'), '--into', place('desk.taiyaku-glossary'), '--json')).toBe(0);
    expect(JSON.parse(printed).classes).toMatchObject({ conflict: 1, new: 1 });
    printed = '';
    await run('export', place('desk.taiyaku-glossary'), '--format', 'tsv', '-o', place('out.tsv'));
    const table = await readFile(place('out.tsv'), 'utf8');
    expect(table).toContain('Ministry of the Environment');
    expect(table).not.toContain('Foreign Ministry');
  });

  it('merges glossaries into one, and copies of one log by their events', async () => {
    await imported('desk', CSV);
    await imported('other', 'ja,en\n環境省,Ministry of the Environment\n');
    const [desk, other] = [place('desk.taiyaku-glossary'), place('other.taiyaku-glossary')];

    expect(await run('merge', desk, other, '-o', place('all.taiyaku-glossary'), '--json')).toBe(0);
    expect(JSON.parse(printed)).toEqual({ concepts: 3 });
    printed = '';
    await writeFile(place('copy.taiyaku-glossary'), await readFile(desk));
    expect(
      await run('merge', desk, place('copy.taiyaku-glossary'), '-o', place('one.taiyaku-glossary'), '--json'),
    ).toBe(0);
    expect(JSON.parse(printed)).toEqual({ events: 2, conflicts: [] });
    expect(await readFile(place('one.taiyaku-glossary'), 'utf8')).toBe(await readFile(desk, 'utf8'));
  });

  it('never merges into a file that is there', async () => {
    await imported('desk', CSV);
    const before = await readFile(place('desk.taiyaku-glossary'), 'utf8');

    expect(await run('merge', place('desk.csv'), place('desk.csv'), '-o', place('desk.taiyaku-glossary'))).toBe(2);
    expect(complaints).toContain('desk.taiyaku-glossary');
    expect(await readFile(place('desk.taiyaku-glossary'), 'utf8')).toBe(before);
  });

  it('says what two copies of one log settled differently', async () => {
    await imported('desk', CSV);
    const [desk, copy] = [place('desk.taiyaku-glossary'), place('copy.taiyaku-glossary')];
    await writeFile(copy, await readFile(desk));
    // The copy is changed twice, so its last word is the later one.
    for (const [path, rendering] of [
      [desk, 'Foreign Ministry'],
      [copy, 'Office for Foreign Affairs'],
      [copy, 'Foreign Office'],
    ] as const) {
      await writeFile(place('change.csv'), `ja,en\n外務省,${rendering}\n`);
      await run('import', place('change.csv'), '--into', path, '--prefer', 'theirs');
    }
    printed = '';

    expect(await run('merge', desk, copy, '-o', place('one.taiyaku-glossary'))).toBe(0);
    expect(printed).toContain('“外務省” was added differently');
    expect(await run('merge', desk, copy, '-o', place('two.taiyaku-glossary'), '--json')).toBe(0);
    expect(JSON.parse(printed.slice(printed.indexOf('{')))).toMatchObject({
      conflicts: [{ kind: 'entry', term: '外務省', prevails: 'theirs' }],
    });
  });

  it('ends with 1 where glossaries contradict themselves', async () => {
    await writeFile(place('a.csv'), 'ja,en,reading\n総裁,governor,そうさい\n');
    await writeFile(place('b.csv'), 'ja,en,reading\n総裁,president,そうさい\n');

    expect(await run('check', place('a.csv'))).toBe(0);
    expect(await run('check', place('a.csv'), place('b.csv'))).toBe(1);
    expect(printed).toContain('governor / president');
  });

  it('mines reviews for pairs that recur', async () => {
    const texts = [
      ['海上保安庁は巡視船を出した。', 'The Japan Coast Guard sent a ship.'],
      ['海上保安庁によると転覆した。', 'It capsized, the Japan Coast Guard said.'],
    ] as const;
    const links = texts.map((_, at) => ({
      source: [`s${at + 1}`],
      target: [`t${at + 1}`],
      score: 1,
      reasons: [],
      pinned: false,
    }));
    const events = stamped([
      {
        type: 'document.imported',
        data: {
          side: 'source',
          document: documentOf(
            'ja',
            texts.map(([ja]) => ja),
          ),
        },
      },
      {
        type: 'document.imported',
        data: {
          side: 'target',
          document: documentOf(
            'en',
            texts.map(([, en]) => en),
          ),
        },
      },
      { type: 'links.changed', data: { links } },
    ]);
    await createLog(place('r.taiyaku'), { events });

    expect(await run('mine', place('r.taiyaku'), '--json')).toBe(0);
    expect(JSON.parse(printed)).toMatchObject([{ source: '海上保安庁', target: 'Japan Coast Guard', together: 2 }]);
  });

  it.each([
    [['import', 'x.csv'], '--into'],
    [['export', 'x.csv'], '-o'],
    [['merge', 'x.csv'], 'two or more'],
    [['import', 'x.csv', '--into', 'y.csv'], '.taiyaku-glossary'],
    [['merge', 'x.csv', 'y.csv', '-o', 'z.csv'], '.taiyaku-glossary'],
    [['mine', '--least', 'few'], '--least'],
    [['nonsense'], 'glossary nonsense'],
    [['import', 'gone.csv', '--into', 'y.taiyaku-glossary'], 'could not be found'],
  ])('says in one sentence what is missing: %j', async (args, sentence) => {
    expect(await run(...args)).toBe(2);
    expect(complaints).toContain(sentence);
  });
});
