// npm run test:durability -- --rounds N [--seed S]: the durability tests for as long as a person likes.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '100' }, seed: { type: 'string' } } });
if (!/^[1-9]\d*$/.test(values.rounds)) {
  console.error('--rounds takes a number of rounds, for example --rounds 200');
  process.exit(2);
}
const root = join(import.meta.dirname, '..', '..');
const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
const environment = {
  ...process.env,
  TAIYAKU_ROUNDS: values.rounds,
  ...(values.seed && { TAIYAKU_SEED: values.seed }),
};
const { status } = spawnSync(process.execPath, [vitest, 'run', 'test/durability', '--testTimeout=0'], {
  cwd: root,
  env: environment,
  stdio: 'inherit',
});
process.exit(status ?? 1);
