/**
 * Fits the constants for the sentences of a row and writes them to shared/alignment/row-calibration.json:
 * npm run calibrate-rows -- --source JA --target EN --ids IDS [--name TEXT] [--check]
 * The files hold a segment a line. First half of the articles is fitted and the other half scored: how many left-out
 * segments are seen at a given number of alarms in whole rows. With --check nothing is written.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readLexicon } from '../../../electron/services/lexicon/load-lexicon.ts';
import { alignSentencesWith, atRatio } from '../../../shared/alignment/align-sentences.ts';
import { createAnswerTable } from '../../../shared/alignment/answer-table.ts';
import type { LevelCalibration } from '../../../shared/alignment/calibration.ts';
import { createUnitReader } from '../../../shared/alignment/read-units.ts';
import { packFor } from '../../../shared/languages/packs.ts';
import { fitLevel, type ReadCase } from './level-fit.ts';
import { type Fault, type GoldRow, makeRows, sidesOf } from './make-rows.ts';
import { type Article, createRandom, readArticles } from './parallel-text.ts';

const ROOT = join(import.meta.dirname, '../../..');
const ROUNDS = 120;
const FIT_SEEDS = [1, 2, 3];
const CHECK_SEEDS = [11, 12, 13];
const ALARMS = [1, 2, 3, 5, 10];

const { values } = parseArgs({
  options: {
    source: { type: 'string' },
    target: { type: 'string' },
    ids: { type: 'string' },
    name: { type: 'string', default: 'unnamed text' },
    check: { type: 'boolean', default: false },
  },
});
const { source, target, ids } = values;
if (source === undefined || target === undefined || ids === undefined) {
  throw new Error('Name the files: --source JA --target EN --ids IDS');
}
const articles = readArticles({ source, target, ids });
const lexicon = await readLexicon(join(ROOT, 'corpus/lexicon'));
const context = lexicon ? { lexicon: { headwords: lexicon.headwords } } : {};
const readers = {
  source: createUnitReader(packFor('ja'), context),
  target: createUnitReader(packFor('en'), context),
};

const halves = [0, 1].map((half) => articles.filter((_, i) => i % 2 === half));
const crossScores = { inArticle: scoreHalves(false), alone: scoreHalves(true) };
process.stdout.write(`${JSON.stringify(crossScores, null, 1)}\n`);
if (!values.check) {
  const fittedTo = { text: values.name, articles: articles.length, crossScores };
  const file = join(ROOT, 'shared/alignment/row-calibration.json');
  writeFileSync(file, `${JSON.stringify({ fittedTo, ...fitRows(articles) }, null, 2)}\n`);
}

function rowsOf(some: readonly Article[], seeds: readonly number[], alone = false): readonly GoldRow[] {
  return seeds.flatMap((seed) => {
    const random = createRandom(seed);
    return some.flatMap((article) => makeRows(article, readers, random, alone));
  });
}

function fitRows(some: readonly Article[]): LevelCalibration {
  return fitLevel(rowsOf(some, FIT_SEEDS).map(toCase), ROUNDS);
}

function toCase(row: GoldRow): ReadCase {
  const { source, target } = sidesOf(row);
  return {
    source: source.texts,
    target: target.texts,
    looks: { source: source.looks, target: target.looks },
    answers: createAnswerTable(source.units, target.units, { keepLoose: true }),
    gold: row.gold,
    adapt: (calibration) => atRatio(calibration, row.ratio),
  };
}

/** Of both halves together: by the alarms in 1,000 whole rows, the threshold and the share of faults that is above it. */
function scoreHalves(alone: boolean) {
  const judged = halves.flatMap((half, i) => {
    const calibration = fitRows(half);
    return rowsOf(halves[1 - i] ?? [], CHECK_SEEDS, alone).map((row) => {
      const { source, target, ratio, fault } = row;
      const { loose } = alignSentencesWith(calibration, { source: [source], target: [target], ratio });
      return { fault, omission: Math.max(0, ...loose.source), addition: Math.max(0, ...loose.target) };
    });
  });
  const scoreOf = (kind: Exclude<Fault, 'none'>) => {
    const clean = judged.filter(({ fault }) => fault === 'none').map((one) => one[kind]);
    const faulty = judged.filter(({ fault }) => fault === kind).map((one) => one[kind]);
    clean.sort((a, b) => b - a);
    return ALARMS.map((alarms) => {
      const threshold = clean[Math.floor((alarms * clean.length) / 1000)] ?? 0;
      const recall = faulty.filter((chance) => chance > threshold).length / faulty.length;
      return `${alarms}/1000: ${recall.toFixed(3)} above ${threshold.toFixed(3)}`;
    });
  };
  return { omission: scoreOf('omission'), addition: scoreOf('addition') };
}
