/** npm run test:electron: the stories in the desktop window, where the Electron runtime is on this machine. */
import { spawnSync } from 'node:child_process';
import { findRuntime } from '../../electron/find-runtime.ts';
import { appRoot } from '../../electron/services/places.ts';

if (findRuntime(appRoot()) === undefined) {
  console.log('skipped: no Electron runtime');
} else {
  const run = (program: string, args: readonly string[]) =>
    spawnSync(program, args, { cwd: appRoot(), stdio: 'inherit', shell: process.platform === 'win32' }).status ?? 1;
  const built = run('npm', ['run', '--silent', 'build']);
  process.exitCode = built || run('npx', ['playwright', 'test', '--project=desktop', ...process.argv.slice(2)]);
}
