import { defineConfig } from 'vitest/config';
import { packageTests } from '../vitest.shared.ts';

/** What counts the connections of its process, or leaves some open in it: of each it is the only file. */
const alone = ['fault-matrix', 'prism'].map((name) => `test/contract/${name}.test.ts`);

// A project adds to the files of what it extends.
const { include: _, ...shared } = packageTests.test ?? {};

export default defineConfig({
  ...packageTests,
  test: {
    ...shared,
    projects: [
      { extends: true, test: { name: 'alone', include: alone, isolate: true } },
      { extends: true, test: { name: 'together', include: ['test/contract/*.test.ts'], exclude: alone } },
    ],
    // turbo runs two providers at a time.
    maxWorkers: 1,
    // Cells of the fault matrix wait for their sockets: while one does, others go on.
    maxConcurrency: 20,
  },
});
