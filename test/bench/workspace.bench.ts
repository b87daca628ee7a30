/**
 * Whether the workspace keeps up with a very long article: 5,000 pairs with a finding each and 1,000 comments. Times are
 * what a reader waits for; frames are counted while the text is scrolled from end to end.
 */
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CDPSession, chromium, type Page } from '@playwright/test';
import settings from '../../playwright.config.ts';
import { createSpanAnchor } from '../../shared/anchor/create-anchor.ts';
import { formatLine } from '../../shared/log/log-format.ts';
import type { EventBody } from '../../shared/review/event.ts';
import { FORMAT_VERSION } from '../../shared/review/log-line.ts';
import { startServer } from '../e2e/host.ts';
import { documentOf, stamped } from '../support/events.ts';

export const about =
  '5,000 pairs: first text after the data is there, jumps, scrolled frames, typing while checks run, memory';

const PAIRS = 5000;
const COMMENTS = 1000;
const JUMPS = 30;
const KEYS = 60;

export async function run(): Promise<Readonly<Record<string, number>>> {
  const folder = await mkdtemp(join(tmpdir(), 'taiyaku-bench-'));
  const library = join(folder, 'library');
  await mkdir(library, { recursive: true });
  const file = join(library, 'long.taiyaku');
  const log = longReview();
  await writeFile(file, log);
  const server = await startServer({ library, config: join(folder, 'config') }, [file]);
  const browser = await chromium.launch(settings.use?.launchOptions);
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const measured = await measure(page, server.address);
  await browser.close();
  const ended = once(server.process, 'exit');
  server.process.kill('SIGTERM');
  await ended;
  await rm(folder, { recursive: true, force: true });
  return { pairs: PAIRS, logBytes: Buffer.byteLength(log), ...measured };
}

async function measure(page: Page, address: string) {
  const devtools = await page.context().newCDPSession(page);
  await page.addInitScript(watchForText);
  await page.goto(address);
  await page.locator('[data-row^="link"]').first().waitFor();
  const { arrived, painted } = await page.evaluate(whenPainted);
  await page.locator('[data-finding]').first().waitFor({ timeout: 120_000 });
  const firstFindingMs = Math.round(await page.evaluate(() => performance.now()));
  const scrolled = await page.evaluate(scrollThrough);
  const jumps: number[] = [];
  for (let at = 0; at < JUMPS; at++) jumps.push(await page.evaluate(pressAndPaint, 'F8'));
  const typing = await typeWhileChecking(page);
  return {
    firstTextMs: Math.round(painted - arrived),
    sinceAddressMs: Math.round(painted),
    firstFindingMs,
    frames: scrolled.length,
    framesOver33Ms: scrolled.filter((duration) => duration > 33.4).length,
    slowestFrameMs: Math.round(Math.max(...scrolled)),
    jumpMedianMs: quantile(jumps, 0.5),
    jump95Ms: quantile(jumps, 0.95),
    typing95Ms: quantile(typing, 0.95),
    heapMegabytes: await heapMegabytes(devtools),
  };
}

/** One figure in each pair is wrong by a power of ten. */
function longReview(): string {
  const numbers = Array.from({ length: PAIRS }, (_, at) => at + 2);
  const filler = {
    source: '関係者によると、各地の自治体は住民への説明を続けており、今後の手続きについても意見を聞くという。'.repeat(
      3,
    ),
    target: ' Officials said local governments keep explaining the plan to residents and will hear their views.'.repeat(
      3,
    ),
  };
  const source = documentOf(
    'ja',
    numbers.map((n) => `政府は第${n}次の計画に${n * 10}億円を充てる方針を決めた。${filler.source}`),
  );
  const target = documentOf(
    'en',
    numbers.map((n) => `The government decided to spend ${n / 10} billion yen on plan No. ${n}.${filler.target}`),
  );
  const links = numbers.map((_, at) => ({
    source: [`s${at + 1}`],
    target: [`t${at + 1}`],
    score: 0.9,
    reasons: [],
    pinned: false,
  }));
  const comments = target.paragraphs.slice(0, COMMENTS).map(
    (paragraph, at): EventBody => ({
      type: 'comment.added',
      data: {
        comment: `c${at}`,
        text: 'Is this the right figure?',
        anchor: createSpanAnchor('target', paragraph, { start: 4, end: 14 }),
      },
    }),
  );
  const events = stamped([
    { type: 'document.imported', data: { side: 'source', document: source } },
    { type: 'document.imported', data: { side: 'target', document: target } },
    { type: 'links.changed', data: { links } },
    ...comments,
  ]);
  const header = JSON.stringify({ format: 'taiyaku', version: FORMAT_VERSION, id: 'long' });
  return `${[header, ...events.map(formatLine)].join('\n')}\n`;
}

type Watched = { painted?: Promise<number> };

/** Notes when the frame with the first row of text is painted. Runs in the page before anything else. */
function watchForText(): void {
  (window as Watched).painted = new Promise((resolve) => {
    const seen = new MutationObserver(() => {
      if (!document.querySelector('[data-row^="link"]')) return;
      seen.disconnect();
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
    });
    seen.observe(document, { childList: true, subtree: true });
  });
}

/** When the last byte of the review was there, so far the largest answer, and when its text was: ms since the address was asked. */
async function whenPainted(): Promise<{ arrived: number; painted: number }> {
  const answers = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  const review = answers.reduce((most, one) => (one.decodedBodySize > most.decodedBodySize ? one : most));
  return { arrived: review.responseEnd, painted: (await (window as Watched).painted) ?? Number.NaN };
}

/** Scrolls from end to end, eight rows a frame; the time of each frame. Runs in the page. */
async function scrollThrough(): Promise<number[]> {
  const scroller = document.querySelector('.facing-scroller');
  if (!scroller) throw new Error('There is no text to scroll');
  const frames: number[] = [];
  const nextFrame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
  let last = await nextFrame();
  const step = scroller.scrollHeight / 600;
  let before = -1;
  // Reading more than the place in a frame would itself lay the page out.
  while (scroller.scrollTop > before) {
    before = scroller.scrollTop;
    scroller.scrollTop = before + step;
    const now = await nextFrame();
    frames.push(now - last);
    last = now;
  }
  return frames;
}

/** Until the second frame after the key, when what it asked for is painted. Runs in the page. */
async function pressAndPaint(key: string): Promise<number> {
  const began = performance.now();
  document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, code: key, bubbles: true }));
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  return performance.now() - began;
}

/** From each key to the frame that shows it, in the box of a paragraph, just after a change set the checks going. */
async function typeWhileChecking(page: Page): Promise<number[]> {
  await page.locator('[data-row^="link"]').first().focus();
  await page.keyboard.press('F2');
  const box = page.getByRole('textbox', { name: 'Wording of the paragraph' });
  await box.press('End');
  await page.keyboard.type(' More.');
  await page.keyboard.press('ControlOrMeta+Enter');
  await box.waitFor({ state: 'detached' });
  await page.keyboard.press('F2');
  await box.waitFor();
  const times: number[] = [];
  for (let at = 0; at < KEYS; at++) {
    await page.evaluate(() => {
      const shown = window as Watched;
      shown.painted = new Promise((resolve) =>
        document.addEventListener(
          'keydown',
          ({ timeStamp }) => requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - timeStamp))),
          { once: true, capture: true },
        ),
      );
    });
    await page.keyboard.press('a');
    times.push(await page.evaluate(() => (window as Watched).painted ?? Number.NaN));
  }
  return times;
}

async function heapMegabytes(devtools: CDPSession): Promise<number> {
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  return Math.round(usedSize / 1_000_000);
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN);
}
