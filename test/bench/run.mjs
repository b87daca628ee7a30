// Runs one benchmark on the built product (`npm run build` first): `npm run bench -- NAME [arguments]`. Without a name it
// lists them. Its figures are the last line, as JSON. The benchmark itself is bundled like the product, since modules that
// are loaded one by one are a fifth slower, and then runs in a process that holds nothing else.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const ENDING = '.bench.ts';
const BUNDLES = resolve('node_modules/.bench');
const names = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith(ENDING))
  .map((file) => file.slice(0, -ENDING.length))
  .sort();

/** What a module reads from beside itself is found there, wherever the bundle lies. */
const ownPlaces = {
  name: 'own-places',
  transform: (code, id) =>
    code
      .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href))
      .replaceAll('import.meta.dirname', JSON.stringify(dirname(id))),
};

/** The path of a bundled module that exports `about`, one line, and `run(args)`, which resolves with the figures. */
async function bundle(name) {
  const outDir = join(BUNDLES, name);
  const ssr = join(import.meta.dirname, name + ENDING);
  const { build } = await import('vite');
  await build({
    configFile: false,
    logLevel: 'error',
    plugins: [ownPlaces],
    build: { ssr, outDir, emptyOutDir: true, minify: false },
  });
  return join(outDir, `${name}.bench.js`);
}

async function run(file, args) {
  const { run } = await import(pathToFileURL(file).href);
  console.log(JSON.stringify({ bench: basename(file, '.bench.js'), ...(await run(args)) }));
}

const BUNDLED = '--bundled';
const [wanted, ...args] = process.argv.slice(2);
if (wanted === BUNDLED) {
  const [file, ...rest] = args;
  await run(file, rest);
} else if (wanted === undefined) {
  for (const name of names) {
    const { about } = await import(pathToFileURL(await bundle(name)).href);
    console.log(`${name.padEnd(16)}${about}`);
  }
} else if (names.includes(wanted)) {
  const program = [import.meta.filename, BUNDLED, await bundle(wanted), ...args];
  process.exitCode = spawnSync(process.execPath, program, { stdio: 'inherit' }).status ?? 1;
} else {
  console.error(`There is no benchmark “${wanted}”. There are: ${names.join(', ')}.`);
  process.exitCode = 2;
}
