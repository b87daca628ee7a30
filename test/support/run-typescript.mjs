// Runs a TypeScript program of the project: node test/support/run-typescript.mjs FILE [ARGUMENT…]
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const [, , file, ...rest] = process.argv;
process.argv = [process.argv[0], resolve(file), ...rest];
await runnerImport(resolve(file), { configFile: false, logLevel: 'warn' });
