/**
 * npm run fuzz -- --seconds N [--seed S]: damaged files for every parser, as long as a person likes. With --inputs N as
 * many for each parser, the same every time.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { appRoot } from '../../electron/services/places.ts';
import { damaged } from './damage.ts';
import { PARSERS, type Parser } from './parsers.ts';

/** Longer than any file of this size may take; of the processor's time, which other programs do not add to. */
const HANG_MS = 1000;
/** So many files are drawn at a time; each draw goes on from its own seed. */
const DRAW = 50;

/** Whichever is reached first. */
interface Limits {
  readonly ms: number;
  readonly inputs: number;
}

interface Tally {
  inputs: number;
  crashes: number;
  hangs: number;
  longestMs: number;
}

/** Where an input that broke a parser is kept, to become a test. */
const FOUND = join(appRoot(), '.fuzz-found');

async function fuzz(parser: Parser, { ms, inputs }: Limits, seed: number): Promise<Tally> {
  const tally: Tally = { inputs: 0, crashes: 0, hangs: 0, longestMs: 0 };
  const files = damaged(parser.seeds);
  const untilMs = performance.now() + ms;
  for (let draw = 0; performance.now() < untilMs && tally.inputs < inputs; draw++) {
    for (const bytes of fc.sample(files, { seed: seed + draw, numRuns: DRAW })) await feed(parser, bytes, tally);
  }
  return tally;
}

async function feed(parser: Parser, bytes: Uint8Array, tally: Tally): Promise<void> {
  const began = process.cpuUsage();
  tally.inputs += 1;
  try {
    await parser.parse(bytes);
  } catch (error) {
    tally.crashes += 1;
    keep(parser, bytes, error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
  const { user, system } = process.cpuUsage(began);
  const took = (user + system) / 1000;
  tally.longestMs = Math.max(tally.longestMs, took);
  if (took <= HANG_MS) return;
  tally.hangs += 1;
  keep(parser, bytes, `${Math.round(took)} ms`);
}

function keep({ name }: Parser, bytes: Uint8Array, why: string): void {
  mkdirSync(FOUND, { recursive: true });
  const file = join(FOUND, `${name.replace(/\W+/g, '-')}-${bytes.length}-${Math.round(performance.now())}`);
  writeFileSync(file, bytes);
  console.error(`${name}: ${why}\n  input: ${file}`);
}

const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '120' }, inputs: { type: 'string' }, seed: { type: 'string' } },
});
const seed = Number(values.seed ?? (values.inputs ? 1 : Date.now() % 2 ** 31));
const limits: Limits = values.inputs
  ? { ms: Number.POSITIVE_INFINITY, inputs: Number(values.inputs) }
  : { ms: (Number(values.seconds) * 1000) / PARSERS.length, inputs: Number.POSITIVE_INFINITY };
console.log(`seed ${seed}`);
let failures = 0;
let inputs = 0;
for (const parser of PARSERS) {
  const tally = await fuzz(parser, limits, seed);
  failures += tally.crashes + tally.hangs;
  inputs += tally.inputs;
  const { crashes, hangs, longestMs } = tally;
  console.log(
    `${parser.name}: ${tally.inputs} inputs, ${crashes} crashes, ${hangs} hangs, longest ${Math.round(longestMs)} ms`,
  );
}
console.log(`${inputs} inputs, ${failures} failures`);
process.exit(failures === 0 ? 0 : 1);
