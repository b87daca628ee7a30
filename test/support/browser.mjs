/** The browser of the end-to-end tests: the system's Chromium, else Playwright's own. */
import { execFileSync } from 'node:child_process';

/** The path of the system's browser (or what TAIYAKU_BROWSER names), undefined where there is none. */
export function findBrowser() {
  if (process.env.TAIYAKU_BROWSER) return process.env.TAIYAKU_BROWSER;
  return ['chromium', 'chromium-browser', 'google-chrome'].map(findProgram).find((path) => path !== undefined);
}

/** @param {string} name @returns {string | undefined} */
export function findProgram(name) {
  try {
    return execFileSync('which', [name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return undefined;
  }
}
