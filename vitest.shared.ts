import type { ViteUserConfig } from 'vitest/config';

const conditions = ['wa-clients:source'];

/** Settings that the tests of every workspace package share: sources instead of builds, two workers at most, one import of a module per worker. */
export const packageTests: ViteUserConfig = {
  // Vitest adds that of development, under which some dependencies lead to sources that Node does not load.
  plugins: [
    { name: 'own-conditions', configResolved: ({ ssr }) => void (ssr.resolve = { ...ssr.resolve, conditions }) },
  ],
  test: {
    // Node loads TypeScript itself, and keeps what it made of it for the next process; Vite's runner takes a tenth more.
    experimental: { viteModuleRunner: false, nodeLoader: false },
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    maxWorkers: 2,
    // What a test may take on the busiest machine: only one that hangs comes to it.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    // Files of one worker share its modules: half of the time went into starting a worker and importing for each file.
    isolate: false,
    reporters: ['default', 'json'],
    outputFile: { json: 'reports/vitest.json' },
  },
};
