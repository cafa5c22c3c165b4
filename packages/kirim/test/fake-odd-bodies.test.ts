import { expect, it } from 'vitest';

import { fakeKirim } from '../src/testing.ts';

const headers = { 'content-type': 'application/json', authorization: 'Bearer test-key' };

// Sent past the client, which would not let it through.
it.for([null, 5, 'x', [], [{ name: 'VIP' }], {}])('a fake Kirim.chat makes no label of %j', async (body) => {
  const fake = fakeKirim({ rows: 3 });
  const url = 'https://api.kirim.chat/v1/labels';
  const response = await fake.fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ error: { type: 'invalid_request_error', param: 'name' } });
  expect(fake.collection('labels')).toHaveLength(3);
});
