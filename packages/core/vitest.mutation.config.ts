import { defineConfig } from 'vitest/config';

// The mutated copy lies in a folder of its own, out of reach of what the packages share.
export default defineConfig({
  resolve: { conditions: ['wa-clients:source'] },
  ssr: { resolve: { conditions: ['wa-clients:source'] } },
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    // It repeats another file's tests over another fetch, and modules that a worker shares run once.
    exclude: ['test/node/transport.test.ts'],
    // Walks by the thousand would take hours without noticing more.
    env: { WALKS_TIMES: '0.1' },
    maxWorkers: 1,
    isolate: false,
    testTimeout: 60_000,
  },
});
