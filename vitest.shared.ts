import type { ViteUserConfig } from 'vitest/config';

const conditions = ['wa-clients:source'];

/** Settings that the tests of every workspace package share: sources instead of builds, two workers at most. */
export const packageTests: ViteUserConfig = {
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    maxWorkers: 2,
    reporters: ['default', 'json'],
    outputFile: { json: 'reports/vitest.json' },
  },
};
