/** The sample articles of the corpus: a Japanese article, its translation and a faulty copy of it in one folder each. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Reading } from '../../../shared/api/reading.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import type { Side } from '../../../shared/side.ts';
import { readProblem } from '../files/file-problem.ts';

export interface Sample {
  /** The name of its folder. */
  readonly sample: string;
  readonly title: { readonly en: string; readonly ja: string };
  /** Whether there is a copy with planted faults. */
  readonly faulty: boolean;
}

export interface Samples {
  list(): Promise<readonly Sample[]>;
  read(sample: string, faulty: boolean): Promise<Result<{ readonly source: Reading; readonly target: Reading }>>;
}

type ReadPage = (bytes: Uint8Array, file: { name: string; side: Side }) => Promise<Result<Reading>>;

const articleSchema = z.object({ title: z.object({ en: z.string(), ja: z.string() }) });

export function createSamples(corpus: string, readPage: ReadPage): Samples {
  const folder = join(corpus, 'articles');
  const list = async () => {
    const names = await readdir(folder).catch(() => []);
    const samples = await Promise.all(names.sort().map((name) => describe(folder, name)));
    return samples.flatMap((sample) => sample ?? []);
  };
  return {
    list,
    async read(wanted, faulty) {
      const sample = (await list()).find(({ sample }) => sample === wanted);
      if (!sample) return fail({ code: 'reference-unknown' });
      const [source, target] = await Promise.all([
        readSide(join(folder, sample.sample), 'source.ja.txt', 'source', readPage),
        readSide(join(folder, sample.sample), faulty ? 'faulty.en.txt' : 'target.en.txt', 'target', readPage),
      ]);
      if (!source.ok) return source;
      return target.ok ? ok({ source: source.value, target: target.value }) : target;
    },
  };
}

async function describe(folder: string, name: string): Promise<Sample | undefined> {
  try {
    const files = await readdir(join(folder, name));
    const article = articleSchema.safeParse(JSON.parse(await readFile(join(folder, name, 'article.json'), 'utf8')));
    return article.success
      ? { sample: name, title: article.data.title, faulty: files.includes('faulty.en.txt') }
      : undefined;
  } catch {
    // Beside the articles there may be a page that is none.
    return undefined;
  }
}

async function readSide(folder: string, name: string, side: Side, readPage: ReadPage): Promise<Result<Reading>> {
  try {
    return await readPage(await readFile(join(folder, name)), { name, side });
  } catch (error) {
    return fail(readProblem(error, name));
  }
}
