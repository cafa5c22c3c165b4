import { raw } from '../src/raw.ts';
import { describe, expect, it } from 'vitest';

import { createKirim } from '../src/index.ts';
import { fakeKirim } from '../src/testing.ts';

const account = { phone_number_id: '106540352242922' };
const failure = (promise: PromiseLike<unknown>) =>
  Promise.resolve(promise).then(
    () => undefined,
    (error: unknown) => error,
  );

describe("Kirim.chat's rules", () => {
  it('refuse a limit out of range and a cursor of other filters, with their codes', async () => {
    const fake = fakeKirim();
    const kirim = createKirim({ apiKey: 'test-key', fetch: fake.fetch });
    const ask = (query: { limit?: string; cursor?: string; search?: string }) =>
      raw(kirim).GET('/{phone_number_id}/contacts', { params: { path: account, query } });
    expect((await ask({ limit: '101' })).error).toMatchObject({ error: { code: 'invalid_limit' } });
    expect((await ask({ limit: '0' })).error).toMatchObject({ error: { code: 'invalid_limit' } });
    const { data } = await ask({ search: 'a', limit: '5' });
    const cursor = data?.next_cursor ?? '';
    expect((await ask({ search: 'b', cursor })).error).toMatchObject({ error: { code: 'invalid_cursor' } });
    expect((await ask({ cursor: 'tampered' })).error).toMatchObject({ error: { code: 'invalid_cursor' } });
  });

  it('are kept by a walk: the filters go with every cursor', async () => {
    const fake = fakeKirim({ contacts: 400 });
    const kirim = createKirim({ apiKey: 'test-key', fetch: fake.fetch });
    const found = await kirim.contacts.list({ ...account, search: 'a' }, { pageSize: 10 }).collect({ maxItems: 1_000 });
    expect(found.length).toBeGreaterThan(20);
    expect(fake.requests.every(({ query }) => query.get('search') === 'a')).toBe(true);
  });

  it('put the request id into the error', async () => {
    const kirim = createKirim({ apiKey: 'test-key', fetch: fakeKirim().fetch });
    const error = await failure(kirim.contacts.get({ ...account, id: 'ctc_00000000000000000000000000' }));
    expect(error).toMatchObject({
      code: 'not_found',
      requestId: expect.stringMatching(/^req_/),
      detail: { type: 'not_found', code: 'resource_not_found' },
    });
  });
});
