/**
 * How long a reader waits: from the moment that `taiyaku serve` says it is ready to the first painted text of the sample,
 * and from there to the first finding beside it. Each run has an empty library, so the pair is read and aligned as well.
 */
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import settings from '../../playwright.config.ts';
import { startServer } from '../e2e/host.ts';

export const about = 'serve ready → first painted text of the sample → first finding, in milliseconds';

const RUNS = 7;

interface Opening {
  readonly firstText: number;
  readonly findingsAfterText: number;
  readonly rows: number;
}

export async function run(): Promise<Readonly<Record<string, number>>> {
  const browser = await chromium.launch(settings.use?.launchOptions);
  const openings: Opening[] = [];
  for (let at = 0; at < RUNS; at++) openings.push(await openOnce(browser));
  await browser.close();
  const texts = openings.map(({ firstText }) => firstText);
  const findings = openings.map(({ findingsAfterText }) => findingsAfterText);
  return {
    runs: RUNS,
    rows: openings[0]?.rows ?? 0,
    firstTextMs: median(texts),
    firstTextMaxMs: Math.max(...texts),
    findingsAfterTextMs: median(findings),
    findingsAfterTextMaxMs: Math.max(...findings),
  };
}

async function openOnce(browser: Browser): Promise<Opening> {
  const folder = await mkdtemp(join(tmpdir(), 'taiyaku-bench-'));
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.addInitScript(watchPaints);
  const server = await startServer({ library: join(folder, 'library'), config: join(folder, 'config') });
  const ready = Date.now();
  await page.goto(server.address);
  const seen = await paintTimes(page);
  const rows = await page.getByRole('row').count();
  await context.close();
  const ended = once(server.process, 'exit');
  server.process.kill('SIGTERM');
  await ended;
  await rm(folder, { recursive: true, force: true });
  return {
    firstText: Math.round(seen.text - ready),
    findingsAfterText: Math.round(Math.max(0, seen.finding - seen.text)),
    rows,
  };
}

interface PaintTimes {
  text: number;
  finding: number;
}

/** Notes when text and finding were first painted, in milliseconds since 1970. Runs in the page before its own scripts. */
function watchPaints(): void {
  const times: Partial<PaintTimes> = {};
  Object.assign(window, { paintTimes: times });
  const afterPaint = (name: keyof PaintTimes) =>
    requestAnimationFrame(() => setTimeout(() => (times[name] = performance.timeOrigin + performance.now())));
  const wanted = new Map<keyof PaintTimes, string>([
    ['text', '[data-paragraph]:not(:empty)'],
    ['finding', '[data-finding]'],
  ]);
  const observer = new MutationObserver(() => {
    for (const [name, selector] of wanted) {
      if (!document.querySelector(selector)) continue;
      wanted.delete(name);
      afterPaint(name);
    }
    if (wanted.size === 0) observer.disconnect();
  });
  observer.observe(document, { childList: true, subtree: true, attributes: true });
}

async function paintTimes(page: Page): Promise<PaintTimes> {
  const read = await page.waitForFunction(() => {
    const { paintTimes } = window as unknown as { paintTimes: Partial<PaintTimes> };
    return paintTimes.text !== undefined && paintTimes.finding !== undefined ? paintTimes : undefined;
  });
  return (await read.jsonValue()) as PaintTimes;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
