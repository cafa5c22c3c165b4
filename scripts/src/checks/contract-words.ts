/** What vitest is called with for the tests that hold every provider to one contract, by `test` and by `provider add` alike. */
export const contractWords: readonly string[] = [
  'run',
  'test/contract',
  // turbo runs two providers at a time.
  '--maxWorkers=1',
  // Nothing that a file leaves in its process, or closes, is met by the next one, whatever the order of files.
  '--isolate',
  // Cells of the fault matrix wait for their sockets: while one does, others go on.
  '--maxConcurrency=20',
];
