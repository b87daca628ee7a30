/**
 * npm run icons: draws the program's and the document's icon in every size that the three systems ask for, with the
 * browser that the tests use. The results are kept in this folder beside their sources (icon*.svg, document.svg).
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from '../test/support/browser.mjs';

const FOLDER = import.meta.dirname;
const SIZES = [16, 24, 32, 48, 64, 96, 128, 256, 512, 1024];
/** Up to this size the drawing has its own, coarser source. */
const SMALL = 32;
const WINDOWS = [16, 24, 32, 48, 64, 128, 256];
/** Apple's type codes for PNG content, by size in pixels. */
const APPLE = [
  ['icp4', 16],
  ['icp5', 32],
  ['icp6', 64],
  ['ic07', 128],
  ['ic08', 256],
  ['ic09', 512],
  ['ic10', 1024],
  ['ic11', 32],
  ['ic12', 64],
  ['ic13', 256],
  ['ic14', 512],
];
const LINUX = [16, 24, 32, 48, 64, 96, 128, 256, 512, 1024];

/** PNG by size. */
async function draw(page, sourceOf) {
  const drawn = new Map();
  for (const size of SIZES) {
    const address = `data:image/svg+xml;base64,${readFileSync(join(FOLDER, sourceOf(size))).toString('base64')}`;
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<body style="margin:0"><img src="${address}" width="${size}" height="${size}" style="display:block">`,
    );
    await page.waitForFunction(() => document.images[0]?.complete);
    drawn.set(size, await page.screenshot({ omitBackground: true, type: 'png' }));
  }
  return drawn;
}

/** Windows' container: a directory of 16 bytes an image, then the images. */
function toIco(drawn) {
  const images = WINDOWS.map((size) => ({ size, png: drawn.get(size) }));
  const head = Buffer.alloc(6 + 16 * images.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(images.length, 4);
  let offset = head.length;
  for (const [place, { size, png }] of images.entries()) {
    const at = 6 + 16 * place;
    // 256 is written as 0.
    head.writeUInt8(size % 256, at);
    head.writeUInt8(size % 256, at + 1);
    head.writeUInt16LE(1, at + 4);
    head.writeUInt16LE(32, at + 6);
    head.writeUInt32LE(png.length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += png.length;
  }
  return Buffer.concat([head, ...images.map(({ png }) => png)]);
}

/** Apple's container: blocks of type, length and content. */
function toIcns(drawn) {
  const block = (type, content) => {
    const head = Buffer.alloc(8);
    head.write(type, 0, 'latin1');
    head.writeUInt32BE(8 + content.length, 4);
    return Buffer.concat([head, content]);
  };
  return block('icns', Buffer.concat(APPLE.map(([type, size]) => block(type, drawn.get(size)))));
}

const executablePath = findBrowser();
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  chromiumSandbox: process.getuid?.() !== 0,
});
const page = await browser.newPage();
const program = await draw(page, (size) => (size <= SMALL ? 'icon-small.svg' : 'icon.svg'));
const document = await draw(page, () => 'document.svg');
await browser.close();

writeFileSync(join(FOLDER, 'icon.ico'), toIco(program));
writeFileSync(join(FOLDER, 'icon.icns'), toIcns(program));
// Named after the extension, under which the packager looks for a file type's icon.
writeFileSync(join(FOLDER, 'taiyaku.ico'), toIco(document));
writeFileSync(join(FOLDER, 'taiyaku.icns'), toIcns(document));
mkdirSync(join(FOLDER, 'icons'), { recursive: true });
for (const size of LINUX) writeFileSync(join(FOLDER, 'icons', `${size}x${size}.png`), program.get(size));
