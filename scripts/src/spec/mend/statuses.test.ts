import { describe, expect, it } from 'vitest';

import type { JsonObject } from '../document.ts';
import { mend } from './mend.ts';

describe('a key of a response that is no status', () => {
  it('is "default" in any case, and else told', () => {
    const done = { description: 'Done.' };
    const responses = { Success: done, Default: done, '2xx': done, 'x-a': 1 };
    const root = { openapi: '3.1.0', info: { title: 'T', version: '1' }, paths: { '/a': { get: { responses } } } };
    const { document, notices } = mend({ file: 'a.json', root });
    const found = (document.root['paths'] as Record<string, { get: { responses: JsonObject } }>)['/a']?.get.responses;
    expect(Object.keys(found ?? {}).toSorted()).toEqual(['2xx', 'Success', 'default', 'x-a']);
    expect(notices).toMatchObject([
      { rule: 'status', pointer: '/paths/~1a/get/responses/Success' },
      { rule: 'status', pointer: '/paths/~1a/get/responses/Default' },
    ]);
  });
});
