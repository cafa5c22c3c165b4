import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { failureLines, reasonOf } from './failed-tests.ts';

it('tells each failed test in a line, and counts those beyond a screen', () => {
  const failed = Array.from({ length: 22 }, (_, index) => ({ name: `answers rows${index}.list`, reason: '400 no' }));
  const lines = failureLines(failed);
  expect(lines.slice(0, 2)).toEqual(['  answers rows0.list: 400 no', '  answers rows1.list: 400 no']);
  expect(lines.slice(-1)).toEqual(['  and 2 more']);
  expect(lines).toHaveLength(21);
});

it('leaves out the stack and the folder of the copy', () => {
  const copy = join(tmpdir(), 'wa-clients-staged-a1');
  const message = `Error: no\n  of ${copy}/packages/acme/x.ts\n    at run (${copy}/x.ts:1:2)`;
  expect(reasonOf(message)).toBe('Error: no of packages/acme/x.ts');
});
