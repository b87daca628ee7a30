/** A glossary of 50,000 concepts: taken in, opened, filtered, matched, and edited under an open review. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { corpusFolder } from '../../electron/services/places.ts';
import { createServices } from '../../electron/services/services.ts';
import { createChecker } from '../../shared/checks/run-checks.ts';
import { DEFAULT_CHECK_SETTINGS } from '../../shared/checks/settings.ts';
import type { Concept, Glossary } from '../../shared/glossary/concept.ts';
import { writeCsv } from '../../shared/glossary/formats/csv.ts';
import { applyChange } from '../../shared/glossary/glossary-change.ts';
import { CAUTIOUS_RULE } from '../../shared/glossary/merge-concepts.ts';
import { createTermIndex } from '../../shared/glossary/term-index.ts';
import type { Result } from '../../shared/result.ts';
import { foldEvents } from '../../shared/review/fold.ts';
import { ARTICLE_SLUGS, readArticle } from '../support/corpus.ts';

export const about = 'milliseconds to import, open, filter, match and edit 50,000 concepts';

const CONCEPTS = 50_000;
const KANJI =
  '国会政府外務防衛経済金融会社銀行学校病院市町村都道府県委員長官大臣総理副議員選挙投票法案予算税制度改革安全保障条約協定交渉会談首脳声明';
const KANA = 'がぎぐげごさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろ';
const QUERIES = [
  'g',
  'ga',
  'gai',
  'gaim',
  '外',
  '外務',
  'が',
  'がい',
  'min',
  'ministry of',
  'ministry of 3',
  '安全保障',
  'zzz',
  'sho',
  'kok',
];

export async function run(): Promise<Readonly<Record<string, number>>> {
  const folder = await mkdtemp(join(tmpdir(), 'taiyaku-bench-'));
  const services = openServices(folder);
  const csv = new TextEncoder().encode(writeCsv(concepts(), ','));
  const { id } = need(await services.glossaries.create('bench', []));
  const order = { glossary: id, rule: CAUTIOUS_RULE, decisions: [] };
  const file = services.files.receiveBytes('bench.csv', csv);
  const importMs = await time(async () => need(await services.imports.run(file, order)));
  await services.glossaries.dispose();

  const again = openServices(folder);
  const query = { text: '', sort: 'source' as const, offset: 0, limit: 100 };
  const openMs = await time(async () => need(await again.glossaries.browse(id, query)));
  // The reader looks at the list before typing.
  await new Promise((resolve) => setTimeout(resolve, 3000));
  const filters: number[] = [];
  for (let round = 0; round < 5; round++) {
    for (const text of QUERIES) {
      filters.push(await time(async () => need(await again.glossaries.browse(id, { ...query, text }))));
    }
  }
  const glossary = need(await again.glossaries.read(id));
  let index = createTermIndex([]);
  const matcherMs = await time(async () => {
    index = createTermIndex([glossary]);
  });
  const text = megabyte();
  // A second text of the same size, so that nothing is remembered from the warming up.
  index.findTerms(`${text}。`, 'ja');
  const scanMs = await time(async () => void index.findTerms(text, 'ja'));
  const editMs = await timeEdits(again, id);
  await again.glossaries.dispose();
  await rm(folder, { recursive: true, force: true });
  filters.sort((a, b) => a - b);
  return {
    concepts: CONCEPTS,
    importMs: round(importMs),
    openMs: round(openMs),
    filter95Ms: round(filters[Math.floor(filters.length * 0.95)] ?? 0),
    matcherMs: round(matcherMs),
    scanMegabyteMs: round(scanMs),
    editEffectiveMs: round(editMs),
  };
}

function openServices(folder: string) {
  return createServices(
    {
      kind: 'loopback',
      libraryFolder: join(folder, 'library'),
      settingsFile: join(folder, 'settings.json'),
      corpusFolder: corpusFolder(),
      reportFault: (error) => {
        throw error;
      },
    },
    () => undefined,
  );
}

/** From an edit that arrives in the page to the findings of the open review, the middle one of ten edits. */
async function timeEdits(services: ReturnType<typeof openServices>, id: string): Promise<number> {
  const { glossaries, samples, createFromSample } = services;
  const [sample] = await samples.list();
  const { events } = need(await createFromSample({ sample: sample?.sample ?? '', faulty: true }, 'bench'));
  const { source, target, links } = foldEvents(events);
  if (!source || !target) throw new Error('The sample has two sides');
  const ids = [id, ...(await glossaries.starters()).map((one) => one.id)];
  let attached: readonly Glossary[] = await Promise.all(ids.map(async (one) => need(await glossaries.read(one))));
  const checker = createChecker();
  const check = () => checker.check({ source, target, links, settings: DEFAULT_CHECK_SETTINGS, glossaries: attached });
  check();
  const took: number[] = [];
  for (let n = 0; n < EDITS; n++) {
    const [large, ...others] = attached;
    const concept = large?.concepts[n * 100];
    if (!large || !concept) throw new Error('The glossary has concepts');
    const change = { concepts: [{ ...concept, note: `edit ${n}` }], removed: [] };
    took.push(
      await time(async () => {
        attached = [applyChange(large, change), ...others];
        check();
      }),
    );
  }
  return took.sort((a, b) => a - b)[EDITS / 2] ?? 0;
}

const EDITS = 10;

function concepts(): readonly Concept[] {
  const of = (letters: string, n: number, length: number) =>
    Array.from({ length }, (_, i) => letters.charAt(Math.floor(n / letters.length ** i + i * 7) % letters.length)).join(
      '',
    );
  return Array.from({ length: CONCEPTS }, (_, n) => ({
    id: `c${n}`,
    terms: [
      { language: 'ja', text: `${of(KANJI, n, 4)}第${n}`, reading: of(KANA, n, 7), status: 'preferred', kind: 'full' },
      { language: 'en', text: `Ministry of ${n} ${of('aeioust', n, 6)}`, status: 'preferred', kind: 'full' },
      { language: 'en', text: `Bureau ${n}`, status: 'deprecated', kind: 'variant' },
    ],
    domain: `domain ${n % 40}`,
    note: `備考 ${n}`,
  }));
}

/** A megabyte of Japanese in UTF-8: the sample articles over and over. */
function megabyte(): string {
  const articles = ARTICLE_SLUGS.map((slug) => readArticle(slug).source).join('\n');
  return articles.repeat(Math.ceil(1_000_000 / Buffer.byteLength(articles)));
}

/** Milliseconds of processor time: other programs slow the clock's down. */
async function time(work: () => Promise<unknown>): Promise<number> {
  const began = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}

function need<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
