/** What vitest is called with for the tests that hold every provider to one contract, by `test` and by `provider add` alike. */
export const contractWords: readonly string[] = ['run', '--config=vitest.contract.config.ts'];
