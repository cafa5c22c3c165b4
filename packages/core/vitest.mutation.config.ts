import { defineConfig } from 'vitest/config';

// The mutated copy lies in a folder of its own, out of reach of what the packages share.
export default defineConfig({
  resolve: { conditions: ['wa-clients:source'] },
  ssr: { resolve: { conditions: ['wa-clients:source'] } },
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    // Walks by the thousand, and a canary in every place, would take hours without noticing more.
    exclude: ['test/model/**', 'test/canary*.test.ts'],
    maxWorkers: 1,
    isolate: false,
    testTimeout: 60_000,
  },
});
