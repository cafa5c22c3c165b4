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
  const message =
    'Error: no\n  of /tmp/wa-clients-staged-a1/packages/acme/x.ts\n    at run (/tmp/wa-clients-staged-a1/x.ts:1:2)';
  expect(reasonOf(message)).toBe('Error: no of packages/acme/x.ts');
});
