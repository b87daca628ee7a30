/** A long review with many comments to every format, and a library of small ones to HTML by the command line. */
import { execFile } from 'node:child_process';
import { copyFile, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createLog } from '../../electron/services/log-store/log-store.ts';
import { appRoot } from '../../electron/services/places.ts';
import { createSpanAnchor } from '../../shared/anchor/create-anchor.ts';
import { exportFormatSchema } from '../../shared/handover/formats.ts';
import type { EventBody } from '../../shared/review/event.ts';
import { documentOf, stamped } from '../support/events.ts';

export const about = 'seconds to hand over 1,000 paragraphs with 2,000 comments in each format, and 1,000 reviews';

const PARAGRAPHS = 1000;
const COMMENTS_EACH = 2;
const REVIEWS = 1000;
const runFile = promisify(execFile);

export async function run(): Promise<Readonly<Record<string, number>>> {
  const figures: Record<string, number> = {};
  const folder = await mkdtemp(join(tmpdir(), 'taiyaku-bench-'));
  const review = join(folder, 'long.taiyaku');
  await createLog(review, { events: longReview() });
  let peak = 0;
  for (const format of exportFormatSchema.options) {
    const began = performance.now();
    const { stderr } = await exportByCommand([review, '--format', format, '-o', join(folder, `long.${format}`)]);
    figures[`${format}Seconds`] = seconds(began);
    peak = Math.max(peak, Number(/peak (\d+)/.exec(stderr)?.[1]));
  }
  figures.peakMegabytes = Math.round(peak / 1024);
  figures.thousandReviewsSeconds = await exportLibrary(folder);
  await rm(folder, { recursive: true });
  return figures;
}

const TELL_PEAK =
  "data:text/javascript,process.on('exit',()=>process.stderr.write('peak '+process.resourceUsage().maxRSS))";

/** The built command line, as a manager's script would use it, which tells at its end how much memory it took. */
function exportByCommand(args: readonly string[]) {
  const cli = join(appRoot(), 'dist', 'main', 'cli.js');
  return runFile(process.execPath, ['--import', TELL_PEAK, cli, 'export', ...args]);
}

function longReview() {
  const numbers = Array.from({ length: PARAGRAPHS }, (_, index) => index);
  const source = documentOf(
    'ja',
    numbers.map((n) => `第${n}段落。市は${(n % 28) + 1}日、約${n + 1}億円の予算案をまとめた。`),
  );
  const target = documentOf(
    'en',
    numbers.map(
      (n) =>
        `Paragraph ${n}. The city put together a budget of about ¥${((n + 1) * 100).toLocaleString('en-US')} million on the ${(n % 28) + 1}th.`,
    ),
  );
  const links = numbers.map((n) => ({
    source: [`s${n + 1}`],
    target: [`t${n + 1}`],
    score: 1,
    reasons: [],
    pinned: false,
  }));
  const comments = target.paragraphs.flatMap((paragraph, n) =>
    Array.from({ length: COMMENTS_EACH }, (_, index): EventBody => {
      const anchor = createSpanAnchor('target', paragraph, { start: index * 4, end: 12 + index * 6 });
      return {
        type: 'comment.added',
        data: { comment: `c${n}-${index}`, anchor, text: `Remark ${index} on ${n}: 確認してください。` },
      };
    }),
  );
  return stamped([
    { type: 'document.imported', data: { side: 'source', document: source } },
    { type: 'document.imported', data: { side: 'target', document: target } },
    { type: 'links.changed', data: { links } },
    ...comments,
  ]);
}

async function exportLibrary(folder: string): Promise<number> {
  const sample = join(appRoot(), 'test', 'fixtures', 'reviews', 'version-1.taiyaku');
  const files = Array.from({ length: REVIEWS }, (_, n) => join(folder, `r${n}.taiyaku`));
  for (const file of files) await copyFile(sample, file);
  const out = join(folder, 'out');
  const began = performance.now();
  await exportByCommand([...files, '--format', 'html', '-o', out]);
  const took = seconds(began);
  const made = (await readdir(out)).length;
  if (made !== REVIEWS) throw new Error(`${made} of ${REVIEWS} copies were made`);
  return took;
}

const seconds = (began: number) => Math.round(performance.now() - began) / 1000;
