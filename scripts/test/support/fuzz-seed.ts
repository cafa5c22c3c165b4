/** Seed of what is made up at random: the same in each run, so that a failure is one of the change, unless `FUZZ_SEED` says another. */
export const fuzzSeed = Number(process.env['FUZZ_SEED'] ?? 15);
