import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, it, onTestFinished } from 'vitest';

import { failureBodyFile, withValueFile } from './testing.ts';

interface Generated {
  readonly failureBody: (message: string, sample?: unknown) => unknown;
}

it('a failure of a fake has its message where error bodies have one, and is as described where they have no place', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'failure-body-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'with-value.ts'), withValueFile);
  writeFileSync(
    join(folder, 'failure-body.ts'),
    failureBodyFile({ errors: { message: 'error.message' }, title: 'Example' }),
  );
  const { failureBody } = (await import(join(folder, 'failure-body.ts'))) as Generated;
  expect(failureBody('No.')).toEqual({ error: { message: 'No.' } });
  expect(failureBody('No.', { error: { message: 'Text', code: 7 } })).toEqual({ error: { message: 'No.', code: 7 } });
  expect(failureBody('No.', { email: ['Text'] })).toEqual({ email: ['Text'] });
});
