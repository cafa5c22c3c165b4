/** Settings that the tests of every workspace package share: sources instead of builds, two workers at most. */
export const packageTests = {
  resolve: { conditions: ['wa-clients:source'] },
  ssr: { resolve: { conditions: ['wa-clients:source'] } },
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    maxWorkers: 2,
    reporters: ['default', ['json', { outputFile: 'reports/vitest.json' }]],
  },
};
