import { defineConfig } from 'vitest/config';

// The mutated copy lies in a folder of its own, out of reach of what the packages share.
export default defineConfig({
  resolve: { conditions: ['wa-clients:source'] },
  ssr: { resolve: { conditions: ['wa-clients:source'] } },
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    exclude: ['test/model/**'],
    maxWorkers: 1,
    testTimeout: 60_000,
  },
});
