/**
 * Collects the licences of the libraries that a build takes in, as `licences.json` beside its output: what is bundled has
 * no package folder any more in which its licence could lie.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

interface Shipped {
  readonly name: string;
  readonly version: string;
  /** SPDX. */
  readonly licence: string;
  /** The licence files in full; empty where the package has none. */
  readonly text: string;
}

const LICENCE_FILE = /^(?:licen[cs]e|copying|notice|ofl)(?:[.-].*)?$/i;

/** `fileName` tells apart what several builds put into one folder. */
export function collectLicences(fileName: string): Plugin {
  return {
    name: 'collect-licences',
    generateBundle() {
      const folders = new Set([...this.getModuleIds()].flatMap((id) => packageFolder(id) ?? []));
      const shipped = [...folders].map(readPackage).sort((a, b) => a.name.localeCompare(b.name, 'en'));
      if (shipped.length > 0) this.emitFile({ type: 'asset', fileName, source: JSON.stringify(shipped) });
    },
  };
}

/** The folder of the package that a module belongs to; undefined for our own. */
function packageFolder(id: string): string | undefined {
  const path = id.replace(/^\0/, '').split('?', 1)[0] ?? '';
  if (!path.includes('/node_modules/')) return undefined;
  for (let folder = dirname(path); folder !== dirname(folder); folder = dirname(folder)) {
    const manifest = join(folder, 'package.json');
    // Folders inside a package may have a manifest that only says how to load them.
    if (existsSync(manifest) && isPackage(JSON.parse(readFileSync(manifest, 'utf8')))) return folder;
  }
  return undefined;
}

function isPackage({ name, version }: { readonly name?: string; readonly version?: string }): boolean {
  return name !== undefined && version !== undefined;
}

function readPackage(folder: string): Shipped {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const files = readdirSync(folder).filter((file) => LICENCE_FILE.test(file));
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8').trim());
  return { name, version, licence: String(license ?? ''), text: texts.join('\n\n') };
}
