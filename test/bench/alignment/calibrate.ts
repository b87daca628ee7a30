/**
 * Fits the aligner's constants and writes them to shared/alignment/calibration.json:
 * npm run calibrate -- --source JA --target EN --ids IDS [--name TEXT] [--cases 450] [--check]
 * The files hold a segment a line. With --check nothing is written: half of the articles are fitted and the other half is scored.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readLexicon } from '../../../electron/services/lexicon/load-lexicon.ts';
import { alignWith } from '../../../shared/alignment/align.ts';
import type { AlignContext } from '../../../shared/alignment/aligned-text.ts';
import type { Calibration } from '../../../shared/alignment/calibration.ts';
import { fitCalibration, makeCases } from './fit-calibration.ts';
import { fitSureness } from './fit-sureness.ts';
import { ALL_DEGREES } from './make-cases.ts';
import { type Article, createRandom, readArticles } from './parallel-text.ts';
import { judgeBeads, scoreAlignments } from './score-alignment.ts';

const ROOT = join(import.meta.dirname, '../../..');
const FIT_SEED = 5;
const CHECK_SEED = 77;

const { values } = parseArgs({
  options: {
    source: { type: 'string' },
    target: { type: 'string' },
    ids: { type: 'string' },
    name: { type: 'string', default: 'unnamed text' },
    cases: { type: 'string', default: '450' },
    check: { type: 'boolean', default: false },
  },
});
const { source, target, ids } = values;
if (source === undefined || target === undefined || ids === undefined) {
  throw new Error('Name the files: --source JA --target EN --ids IDS');
}
const articles = readArticles({ source, target, ids });
const lexicon = await readLexicon(join(ROOT, 'corpus/lexicon'));
const context: AlignContext = lexicon ? { lexicon } : {};
const options = { context, cases: Number(values.cases), seed: FIT_SEED };
const halves = [0, 1].map((half) => articles.filter((_, i) => i % 2 === half));

/** What a fit to one half of the articles makes of the other. */
const crossed = halves.map((half, i) => judge(halves[1 - i] ?? [], fitCalibration(half, options)));
const crossScores = crossed.map(scoreAlignments);
const sureness = fitSureness(crossed.flat().flatMap(judgeBeads));
process.stdout.write(`${JSON.stringify({ crossScores, sureness })}\n`);
if (!values.check) {
  const fitted = fitCalibration(articles, options);
  const fittedTo = { text: values.name, articles: articles.length, cases: options.cases, crossScores };
  const file = join(ROOT, 'shared/alignment/calibration.json');
  writeFileSync(file, `${JSON.stringify({ fittedTo, ...fitted, sureness }, null, 2)}\n`);
}

function judge(held: readonly Article[], calibration: Calibration) {
  const cases = makeCases(held, { count: options.cases, degrees: ALL_DEGREES }, createRandom(CHECK_SEED));
  return cases.map(({ source, target, gold }) => {
    const texts = (side: readonly string[]) => side.map((text) => ({ text }));
    return { gold, found: alignWith(calibration, texts(source), texts(target), context) };
  });
}
