/** The sample articles, clean and faulty, many times over through one batch of each command. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { appRoot, corpusFolder } from '../../electron/services/places.ts';
import { runCli } from '../support/built-cli.ts';

export const about = 'milliseconds per article pair of align --batch and check --batch';

const CLI = join(appRoot(), 'dist', 'main', 'cli.js');
const ARTICLES = join(corpusFolder(), 'articles');
const REPEATS = 20;

interface Aligned {
  readonly source: readonly { readonly text: string }[];
  readonly target: readonly { readonly text: string }[];
  readonly links: readonly { readonly source: readonly number[]; readonly target: readonly number[] }[];
}

/** The texts of the paragraphs that are translated, without the furniture of the pages. */
async function pairOf(slug: string, target: string) {
  const files = [join(ARTICLES, slug, 'source.ja.txt'), join(ARTICLES, slug, target)];
  const pair = JSON.parse((await runCli(CLI, ['align', ...files, '--json'])).stdout) as Aligned;
  const linked = (side: 'source' | 'target') =>
    pair.links.flatMap((link) => link[side]).map((index) => pair[side][index]?.text);
  return { source: linked('source'), target: linked('target') };
}

export async function run(): Promise<Readonly<Record<string, number>>> {
  const pairs: object[] = [];
  for (const slug of await readdir(ARTICLES)) {
    for (const target of ['target.en.txt', 'faulty.en.txt']) pairs.push(await pairOf(slug, target));
  }
  const rounds = Array.from({ length: REPEATS }, (_, n) =>
    pairs.map((pair, i) => JSON.stringify({ id: `${n}-${i}`, ...pair })),
  );
  const cases = REPEATS * pairs.length;
  const input = `${rounds.flat().join('\n')}\n`;
  return {
    cases,
    alignMsPerPair: await measure('align', input, cases),
    checkMsPerPair: await measure('check', input, cases),
  };
}

/** Start of the program included. */
async function measure(command: string, input: string, cases: number): Promise<number> {
  const began = performance.now();
  const { stdout } = await runCli(CLI, [command, '--batch'], { input });
  const answered = stdout.trim().split('\n').length;
  if (answered !== cases) throw new Error(`${command}: ${answered} of ${cases} answered`);
  return Math.round(((performance.now() - began) / cases) * 100) / 100;
}
