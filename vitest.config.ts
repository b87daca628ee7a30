import { defineConfig } from 'vitest/config';

const reports = process.env.TAIYAKU_TEST_REPORTS;

export default defineConfig({
  test: {
    include: ['unit', 'property', 'security', 'durability', 'interop'].map((room) => `test/${room}/**/*.test.ts`),
    environment: 'node',
    setupFiles: ['test/support/draws.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    reporters: reports ? ['default', 'json'] : ['default'],
    ...(reports && { outputFile: { json: `${reports}/unit.json` } }),
  },
});
