// Runs one benchmark on the built product (`npm run build` first): `npm run bench -- NAME [arguments]`. Without a name it
// lists them. Its figures are the last line, as JSON.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';

const ENDING = '.bench.ts';
const names = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith(ENDING))
  .map((file) => file.slice(0, -ENDING.length))
  .sort();

/** A module that exports `about`, one line, and `run(args)`, which resolves with the figures. */
async function load(name) {
  const { module } = await runnerImport(join(import.meta.dirname, name + ENDING), {
    configFile: false,
    logLevel: 'error',
  });
  return module;
}

const [wanted, ...args] = process.argv.slice(2);
if (wanted === undefined) {
  for (const name of names) console.log(`${name.padEnd(16)}${(await load(name)).about}`);
} else if (names.includes(wanted)) {
  const figures = await (await load(wanted)).run(args);
  console.log(JSON.stringify({ bench: wanted, ...figures }));
} else {
  console.error(`There is no benchmark “${wanted}”. There are: ${names.join(', ')}.`);
  process.exitCode = 2;
}
