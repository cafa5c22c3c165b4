import type { FailedTest } from '../../update/failed-tests.ts';
import { StepFailure } from '../../update/steps.ts';

/** Tests of a staged package that do not pass. */
export class TestFailure extends StepFailure {
  readonly tests: readonly FailedTest[];

  constructor(problem: string, tests: readonly FailedTest[]) {
    super(`${problem}: ${tests.map(({ name, reason }) => `${name}: ${reason}`).join('\n')}`);
    this.tests = tests;
  }
}
