import { expect } from 'vitest';

/** Fails unless both are the same data; the costly comparison, which tells the difference, is made only then. */
export function expectSame(actual: unknown, expected: unknown, promise: string): void {
  if (actual !== expected && JSON.stringify(actual) !== JSON.stringify(expected)) {
    expect(actual, promise).toEqual(expected);
  }
}
