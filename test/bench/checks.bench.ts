/** The checks alone, in this process: a thousand articles, one key press, and what a very large glossary costs. */
import { loadLexicon } from '../../electron/services/lexicon/load-lexicon.ts';
import type { Link } from '../../shared/alignment/link.ts';
import { type CheckInput, createChecker } from '../../shared/checks/run-checks.ts';
import { DEFAULT_CHECK_SETTINGS } from '../../shared/checks/settings.ts';
import { type Document, isAlignedRole, type Paragraph } from '../../shared/document/document.ts';
import { parsePage } from '../../shared/document/parse-page.ts';
import type { Glossary } from '../../shared/glossary/concept.ts';
import { readGlossaryCsv } from '../../shared/glossary/formats/csv.ts';
import { createTermIndex, type TermIndex } from '../../shared/glossary/term-index.ts';
import { ARTICLE_SLUGS, GLOSSARY_FILES, readArticle, readGlossaryFile } from '../support/corpus.ts';

export const about = 'milliseconds per article, per key press, and the share that 50,000 more concepts add';

const ARTICLES = 1000;
const ROUND = 50;
const PARAGRAPHS = 12;
const KEY_PRESSES = 100;
const MORE_CONCEPTS = 50_000;

export async function run(): Promise<Readonly<Record<string, number>>> {
  const lexicon = await loadLexicon();
  const glossaries = starterGlossaries();
  const index = createTermIndex(glossaries);
  const articles = Array.from({ length: ARTICLES }, (_, n) => ({ ...articleOf(n, PARAGRAPHS, index), lexicon }));
  const large = createTermIndex([...glossaries, hugeGlossary()]);
  timeAll(articles.slice(0, 50));
  let [small, more] = [0, 0];
  // In turns, because other programs slow the processor down now and then.
  for (let from = 0; from < ARTICLES; from += ROUND) {
    const round = articles.slice(from, from + ROUND);
    small += timeAll(round);
    more += timeAll(round.map((article) => ({ ...article, glossaries: large })));
  }
  return {
    articles: ARTICLES,
    msPerArticle: round(small / ARTICLES),
    msPerKeyPress: round(timeKeyPresses({ ...articleOf(0, 14, index), lexicon })),
    moreConcepts: MORE_CONCEPTS,
    glossaryAddsPercent: round((more / small - 1) * 100),
  };
}

function timeAll(articles: readonly CheckInput[]): number {
  const checker = createChecker();
  return timeOf(() => {
    for (const article of articles) checker.check(article);
  });
}

/** Milliseconds of processor time. */
function timeOf(run: () => void): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** The median over presses in every paragraph. */
function timeKeyPresses(article: CheckInput): number {
  const checker = createChecker();
  checker.check(article);
  const took = Array.from({ length: KEY_PRESSES }, (_, n) => {
    const place = n % article.target.paragraphs.length;
    const edited = article.target.paragraphs.map((paragraph, i) =>
      i === place ? { ...paragraph, text: `${paragraph.text.slice(0, 20)}x${paragraph.text.slice(20)}` } : paragraph,
    );
    return timeOf(() => checker.check({ ...article, target: { ...article.target, paragraphs: edited } }));
  });
  return took.sort((a, b) => a - b)[KEY_PRESSES / 2] ?? 0;
}

/** Paragraphs of the sample articles in turn; each text differs from those of the other articles by its number. */
function articleOf(n: number, paragraphs: number, glossaries: TermIndex): CheckInput {
  const { source, target, date } = SAMPLES[n % SAMPLES.length] ?? { source: [], target: [], date: '' };
  const repeat = (texts: readonly Paragraph[], side: string, mark: string): readonly Paragraph[] =>
    Array.from({ length: paragraphs }, (_, i) => ({
      id: `${side}${i}`,
      role: 'body',
      text: `${texts[i % texts.length]?.text ?? ''}${mark}${n}-${i}`,
      lead: '\n\n',
    }));
  const links: readonly Link[] = Array.from({ length: paragraphs }, (_, i) => ({
    source: [`s${i}`],
    target: [`t${i}`],
    score: 0.9,
    reasons: [],
    pinned: false,
  }));
  return {
    source: documentOf('ja', repeat(source, 's', '　記事')),
    target: documentOf('en', repeat(target, 't', ' Item ')),
    links,
    glossaries,
    settings: DEFAULT_CHECK_SETTINGS,
    date,
  };
}

function documentOf(language: 'ja' | 'en', paragraphs: readonly Paragraph[]): Document {
  return { language, paragraphs: [...paragraphs], trail: '\n', origin: { name: language, format: 'text' } };
}

const SAMPLES = ARTICLE_SLUGS.map((slug) => {
  const { source, target, article } = readArticle(slug);
  const body = (text: string, language: 'ja' | 'en') =>
    parsePage(text, language, { name: slug, format: 'text' }).document.paragraphs.filter(({ role }) =>
      isAlignedRole(role),
    );
  return { source: body(source, 'ja'), target: body(target, 'en'), date: article.date };
});

function starterGlossaries(): readonly Glossary[] {
  return GLOSSARY_FILES.map((name) => {
    const read = readGlossaryCsv(readGlossaryFile(name), { id: name, name });
    if (!read.ok) throw new Error(`The starter glossary ${name} cannot be read`);
    return read.value.glossary;
  });
}

/** Pairs of kanji and of invented words: as many ways for a key to begin as a real glossary has. */
function hugeGlossary(): Glossary {
  const kanji = [...'経済政策外交防衛予算会議委員長官大臣知事市長国際機構条約協定文書研究開発資源環境教育医療'];
  const concepts = Array.from({ length: MORE_CONCEPTS }, (_, n) => {
    const at = (step: number) => kanji[Math.floor(n / step) % kanji.length] ?? '';
    const word = (number: number) => `${String.fromCharCode(97 + (number % 26))}${number.toString(36)}`;
    return {
      id: `huge/${n}`,
      terms: [
        {
          language: 'ja' as const,
          text: `${at(1)}${at(47)}${at(2209)}庁`,
          status: 'preferred' as const,
          kind: 'full' as const,
        },
        {
          language: 'en' as const,
          text: `${word(n)} agency of ${word(n * 7)}`,
          status: 'preferred' as const,
          kind: 'full' as const,
        },
      ],
    };
  });
  return { id: 'huge', name: 'huge', concepts };
}

const round = (value: number) => Math.round(value * 100) / 100;
