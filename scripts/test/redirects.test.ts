import { expect, it } from 'vitest';

import { importOperations } from './support/imported-operations.ts';

it('a redirect beside responses of any other status is what a call returns', async () => {
  const moved = { description: 'Elsewhere.' };
  const error = { description: 'Failed.', content: { 'application/json': { schema: { type: 'object' } } } };
  const { call } = await importOperations({
    paths: {
      '/one': { get: { operationId: 'findOne', responses: { '302': moved, default: error } } },
      '/any': { get: { operationId: 'findAny', responses: { '3XX': moved, '4XX': error } } },
    },
  });
  const location = 'https://login.example.com/x';
  for (const name of ['findOne', 'findAny']) {
    const response = new Response(null, { status: 307, headers: { location } });
    // oxlint-disable-next-line no-await-in-loop -- one call after the other
    expect(await call(name, {}, response)).toEqual({ location });
  }
}, 60_000);
