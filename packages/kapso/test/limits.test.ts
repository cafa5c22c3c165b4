import { raw } from '../src/raw.ts';
import { describe, expect, it } from 'vitest';

import { createKapso } from '../src/index.ts';
import { fakeKapso } from '../src/testing.ts';

const failure = (promise: PromiseLike<unknown>) =>
  Promise.resolve(promise).then(
    () => undefined,
    (error: unknown) => error,
  );

describe("Kapso's limits", () => {
  it('end a numbered walk with a checkpoint, before the page that would be refused is asked for', async () => {
    const fake = fakeKapso({ contacts: 5_100, conversations: 0 });
    const kapso = createKapso({ apiKey: 'test-key', fetch: fake.fetch });
    const error = await failure(kapso.contacts.listNumbered().collect({ maxItems: 6_000 }));
    expect(error).toMatchObject({ code: 'page_limit', checkpoint: expect.any(String) });
    expect(fake.requests).toHaveLength(50);
    expect(fake.requests.every(({ query }) => !query.has('limit'))).toBe(true);
  });

  it('are told by the service in their own form when the raw client passes them', async () => {
    const fake = fakeKapso();
    const kapso = createKapso({ apiKey: 'test-key', fetch: fake.fetch });
    const { error } = await raw(kapso).GET('/whatsapp/contacts', { params: { query: { page: 51, per_page: 100 } } });
    expect(error).toMatchObject({
      message: 'legacy_offset_pagination_limit_exceeded',
      requested_page: 51,
      requested_window: 5_100,
      max_page: 50,
      max_window: 5_000,
    });
  });

  it('refuse a page size out of range before anything is sent', async () => {
    const fake = fakeKapso();
    const kapso = createKapso({ apiKey: 'test-key', fetch: fake.fetch });
    expect(await failure(kapso.contacts.list({}, { pageSize: 101 }))).toMatchObject({ code: 'request_invalid' });
    expect(fake.requests).toHaveLength(0);
  });

  it('find a contact by each of its identifiers', async () => {
    const fake = fakeKapso();
    const kapso = createKapso({ apiKey: 'test-key', fetch: fake.fetch });
    const contact = fake.data.contacts.find(({ wa_id: phone }) => phone !== null);
    for (const identifier of [contact?.id, contact?.business_scoped_user_id, `+${contact?.wa_id}`]) {
      expect((await kapso.contacts.get({ identifier: identifier ?? '' })).data.id).toBe(contact?.id);
    }
  });
});
