/** Asks the system to show an address in the user's browser; a system that can't is not an error. */
import { spawn } from 'node:child_process';

type Environment = Readonly<Record<string, string | undefined>>;

/** Whether there is a screen to show anything on. */
export function hasDisplay(
  environment: Environment = process.env,
  platform: NodeJS.Platform = process.platform,
): boolean {
  return platform === 'win32' || platform === 'darwin' || Boolean(environment.DISPLAY || environment.WAYLAND_DISPLAY);
}

export function openBrowser(address: string, platform: NodeJS.Platform = process.platform): void {
  const [program, ...first]: readonly [string, ...string[]] =
    platform === 'win32' ? ['rundll32', 'url.dll,FileProtocolHandler'] : [platform === 'darwin' ? 'open' : 'xdg-open'];
  const child = spawn(program, [...first, address], { stdio: 'ignore', detached: true });
  // The address is printed too, so the user can open it by hand.
  child.once('error', () => undefined);
  child.unref();
}
