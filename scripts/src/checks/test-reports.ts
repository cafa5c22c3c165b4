import { existsSync, readFileSync } from 'node:fs';

/** How many tests of a report passed and failed. */
export interface TestCount {
  readonly passed: number;
  readonly failed: number;
}

/** Counts the tests in a report of vitest's JSON reporter; a report that is missing or cut short counts as one failure. */
export function countTests(file: string): TestCount {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
    const failedSuites = report['success'] === true ? 0 : 1;
    const failed = Number(report['numFailedTests']);
    return { passed: Number(report['numPassedTests']), failed: Math.max(failed, failedSuites) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
