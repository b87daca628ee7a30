/**
 * The aligner alone, in this process: what a long pair costs and how that grows, what repetition costs and what the
 * lexicon does. With a file of cases (JSON Lines of {id, level, source, target, gold}) also how often it is right and
 * how well it knows.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLexicon } from '../../electron/services/lexicon/load-lexicon.ts';
import { corpusFolder } from '../../electron/services/places.ts';
import { alignParagraphs } from '../../shared/alignment/align.ts';
import type { AlignContext } from '../../shared/alignment/aligned-text.ts';
import type { Bead } from '../../shared/alignment/bead.ts';
import { longPair, repeatedPair } from './alignment/long-pair.ts';
import type { AlignmentCase } from './alignment/parallel-text.ts';
import { scoreAlignments, sureness } from './alignment/score-alignment.ts';

export const about = 'ms a case, growth and memory of long pairs, load of the lexicon; with a file of cases, accuracy';

const LENGTHS = [2500, 5000, 10_000];
/** Of the cases; the fastest counts, when the program is warm and nothing else is in its way. */
const PASSES = 8;

type Figures = Readonly<Record<string, number | object>>;

/**
 * `--pair LENGTH` measures one long pair alone: what else ran in a process would count as its memory. `--cases FILE` measures
 * cases alone, in a process with as much room for the young as bin/taiyaku.js gives a batch.
 */
export async function run([file, wanted = '']: readonly string[]): Promise<Figures> {
  if (file === PAIR) return measurePair(Number(wanted));
  const { lexicon, ...loading } = await loadLexicon();
  const context: AlignContext = lexicon ? { lexicon } : {};
  if (file === CASES) return judge(wanted, context);
  const cases = file === undefined ? {} : inOwnProcess([CASES, file], ROOM_FOR_THE_YOUNG);
  return { ...loading, ...cases, ...growth(), ...repetition(context) };
}

const PAIR = '--pair';
const CASES = '--cases';
const ROOM_FOR_THE_YOUNG = ['--min-semi-space-size=16', '--max-semi-space-size=32'];

/** The figures of this benchmark with other arguments; what it prints before them is printed. */
function inOwnProcess(args: readonly string[], nodeFlags: readonly string[] = []): Figures {
  const program = [...nodeFlags, ...process.argv.slice(1, 4), ...args];
  const lines = execFileSync(process.execPath, program, { encoding: 'utf8' }).trim().split('\n');
  const { bench: _, ...figures } = JSON.parse(lines.pop() ?? '') as Figures;
  for (const line of lines) console.log(line);
  return figures;
}

async function loadLexicon() {
  const before = memory();
  const start = performance.now();
  const lexicon = await readLexicon(join(corpusFolder(), 'lexicon'));
  return { lexicon, lexiconMs: round(performance.now() - start), lexiconMb: round(memory() - before) };
}

/** Doubles the length twice, each in a process of its own: the last step shows the growth. */
function growth(): Figures {
  const measured = LENGTHS.map((length) => {
    const one = inOwnProcess([PAIR, String(length)]) as PairFigures;
    console.log(`${length} × ${length} paragraphs: ${one.ms} ms, ${one.mb} MB at most`);
    return one;
  });
  const [half, whole] = measured.slice(-2);
  return {
    longMs: whole?.ms ?? 0,
    longTimesAtDouble: round((whole?.ms ?? 0) / (half?.ms ?? 1)),
    longMb: whole?.mb ?? 0,
  };
}

/** `mb`: the most that the whole process had, with the program, the lexicon and both texts. */
type PairFigures = Readonly<Record<'ms' | 'mb', number>>;

async function measurePair(length: number): Promise<PairFigures> {
  const { lexicon } = await loadLexicon();
  const context: AlignContext = lexicon ? { lexicon } : {};
  align(longPair(500), context);
  const pair = longPair(length);
  return { ms: round(timeOf(() => align(pair, context))), mb: round(peak()) };
}

function repetition(context: AlignContext): Figures {
  const repeated = repeatedPair(1500, 30);
  const identical = repeatedPair(1000, 1);
  return {
    repetitiveMs: round(timeOf(() => align(repeated, context))),
    identicalMs: round(timeOf(() => align(identical, context))),
  };
}

function judge(file: string, context: AlignContext): Figures {
  const cases = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as AlignmentCase & { readonly level: string });
  let found: readonly (readonly Bead[])[] = [];
  const took = Array.from({ length: PASSES }, () =>
    timeOf(() => {
      found = cases.map((one) => align(one, context));
    }),
  );
  const answers = cases.map(({ gold, level }, i) => ({ gold, level, found: found[i] ?? [] }));
  for (const level of ['all', ...new Set(cases.map(({ level }) => level))]) {
    const { strict, nulls } = scoreAlignments(answers.filter((one) => level === 'all' || one.level === level));
    console.log(`${level.padEnd(6)}strict F1 ${strict.toFixed(4)}  nulls F1 ${nulls.toFixed(4)}`);
  }
  const sure = sureness(answers);
  for (const { from, links, right } of sure) console.log(`score from ${from}: ${right} of ${links} right`);
  return { msPerCase: round(Math.min(...took) / cases.length), ...scoreAlignments(answers), sureness: sure };
}

function align({ source, target }: Pick<AlignmentCase, 'source' | 'target'>, context: AlignContext): readonly Bead[] {
  const texts = (side: readonly string[]) => side.map((text) => ({ text }));
  return alignParagraphs(texts(source), texts(target), context);
}

/** Milliseconds of processor time. */
function timeOf(run: () => void): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Megabytes in use; the most that this process has had. */
const memory = () => process.memoryUsage().rss / 2 ** 20;
const peak = () => process.resourceUsage().maxRSS / 2 ** 10;
const round = (value: number) => Math.round(value * 100) / 100;
