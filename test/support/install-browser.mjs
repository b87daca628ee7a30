// Installs what the end-to-end tests need and this machine lacks: Chromium and a font with Japanese glyphs.
import { execFileSync } from 'node:child_process';
import { findBrowser, findProgram } from './browser.mjs';

const PACKAGES = ['chromium', 'fontconfig', 'fonts-noto-cjk', 'fonts-noto-core'];

/** @param {string} program @param {string[]} args */
function run(program, ...args) {
  execFileSync(program, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
}

function hasJapaneseFont() {
  return (
    findProgram('fc-list') !== undefined && execFileSync('fc-list', [':lang=ja', 'family'], { encoding: 'utf8' }) !== ''
  );
}

const isDebianRoot = process.getuid?.() === 0 && findProgram('apt-get') !== undefined;
if (isDebianRoot && !(findBrowser() && hasJapaneseFont())) {
  console.log('Installing Chromium and Japanese fonts for the end-to-end tests.');
  run('apt-get', 'update', '-qq');
  run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...PACKAGES);
} else if (!findBrowser()) {
  run('npx', 'playwright', 'install', 'chromium');
}
