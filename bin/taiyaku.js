#!/usr/bin/env node
import { existsSync } from 'node:fs';

const program = new URL('../dist/main/cli.js', import.meta.url);
if (existsSync(program)) {
  await import(program.href);
} else {
  console.error('Taiyaku is not built yet: run `npm run build`. / 先に `npm run build` を実行してください。');
  process.exitCode = 2;
}
