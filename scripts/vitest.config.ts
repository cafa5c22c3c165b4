import { defineConfig } from 'vitest/config';
import { packageTests } from '../vitest.shared.ts';

export default defineConfig({
  ...packageTests,
  // A mock of a module holds only where no test before it in the same worker has loaded that module.
  test: { ...packageTests.test, isolate: true },
});
