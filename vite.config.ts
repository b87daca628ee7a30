import { readdirSync, readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { collectLicences } from './build/collect-licences.ts';

/** One build, three environments: the page, the Node programs and the sandboxed preload. */
const node = {
  consumer: 'server' as const,
  resolve: { noExternal: true as const, external: ['electron'] },
};

/** The grammar library's program with its licence, which the host reads from beside its own: see electron/services/proofreading/. */
const grammarBinary: Plugin = {
  name: 'grammar-binary',
  applyToEnvironment: ({ name }) => name === 'main',
  generateBundle() {
    const emit = (fileName: string, path: string) =>
      this.emitFile({ type: 'asset', fileName, source: readFileSync(`node_modules/harper.js/${path}`) });
    emit('harper.wasm', 'dist/harper_wasm_slim_bg.wasm');
    emit('harper.LICENSE.txt', 'LICENSE');
  },
};

/** What the PDF library reads fonts by that are not in the file: character maps (for Japanese above all) and metrics. */
const pdfResources: Plugin = {
  name: 'pdf-resources',
  applyToEnvironment: ({ name }) => name === 'main',
  generateBundle() {
    for (const folder of ['cmaps', 'standard_fonts']) {
      for (const name of readdirSync(`node_modules/pdfjs-dist/${folder}`)) {
        const source = readFileSync(`node_modules/pdfjs-dist/${folder}/${name}`);
        this.emitFile({ type: 'asset', fileName: `${folder}/${name}`, source });
      }
    }
  },
};

export default defineConfig({
  root: 'renderer',
  base: './',
  plugins: [react(), grammarBinary, pdfResources, collectLicences('licences.json')],
  worker: { format: 'es', plugins: () => [collectLicences('licences-of-workers.json')] },
  builder: {},
  environments: {
    client: {
      build: { outDir: '../dist/renderer', emptyOutDir: true, assetsInlineLimit: 0, chunkSizeWarningLimit: 2000 },
    },
    main: {
      ...node,
      build: {
        outDir: '../dist/main',
        emptyOutDir: true,
        ssr: true,
        rolldownOptions: {
          input: {
            desktop: 'electron/desktop/main.ts',
            start: 'electron/start.ts',
            cli: 'electron/cli/main.ts',
            'pdf-thread': 'electron/services/import/pdf/pdf-thread.ts',
          },
          external: [/^node:/, 'electron'],
          output: { format: 'es' },
        },
      },
    },
    preload: {
      ...node,
      build: {
        outDir: '../dist/preload',
        emptyOutDir: true,
        ssr: true,
        rolldownOptions: {
          input: { preload: 'electron/desktop/preload.ts' },
          external: ['electron'],
          output: { format: 'cjs', entryFileNames: '[name].cjs' },
        },
      },
    },
  },
});
