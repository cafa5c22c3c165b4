import { beforeAll, describe, expect, it, vi } from 'vitest';

import { type Change, highest } from '../src/diff/change.ts';
import { compareWithTypes } from '../src/diff/compare-with-types.ts';
import type { JsonObject } from '../src/spec/document.ts';
import { answerCases } from './support/spec-diff/answer-cases.ts';
import { patternCases } from './support/spec-diff/pattern-cases.ts';
import { requestCases } from './support/spec-diff/request-cases.ts';

// The compiler starts cold, on a machine that may be busy.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 });

const cases = Object.entries({ ...requestCases, ...answerCases, ...patternCases });

/** All cases as one description, so that the compiler is asked once. */
function documentOfAll(side: 'before' | 'after'): JsonObject {
  const paths = Object.fromEntries(
    cases.map(([, one], index) => [`/case-${index}`, { post: { operationId: `case${index}`, ...one[side] } }]),
  );
  return { openapi: '3.1.0', info: { title: 'Cases', version: '1' }, paths };
}

describe('a change of an operation is to an app', () => {
  let changes: readonly Change[] = [];
  beforeAll(async () => {
    ({ changes } = await compareWithTypes(documentOfAll('before'), documentOfAll('after')));
  });

  it.each(cases.map(([name, { level }], index) => [name, level, index] as const))('%s: %s', (_name, level, index) => {
    const own = changes.filter(({ operation }) => operation === `POST /case-${index}`);
    expect([
      highest(own.map((change) => change.level)),
      ...own.map(({ rule, message }) => `${rule} ${message}`),
    ]).toEqual([level, ...own.map(({ rule, message }) => `${rule} ${message}`)]);
  });
});
