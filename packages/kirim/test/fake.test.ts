import { isWaError } from '@wa-clients/core';
import { setupServer } from 'msw/node';
import { describe, expect, it, onTestFinished } from 'vitest';

import * as schemas from '../src/generated/schemas.ts';
import { createKirim } from '../src/index.ts';
import { kirimHandlers } from '../src/msw.ts';
import { type FakeKirim, fakeKirim, fault } from '../src/testing.ts';

const apiKey = 'test-key';

/** A client of a fake, which waits for nothing. */
function clientOf(fake: FakeKirim) {
  return createKirim({ apiKey, fetch: fake.fetch });
}

async function ids<Item extends object>(items: AsyncIterable<Item>, id: keyof Item): Promise<unknown[]> {
  const found: unknown[] = [];
  for await (const item of items) found.push(item[id]);
  return found;
}

describe('the fake Kirim', () => {
  it('walks kirim.contacts.list whole: every row once, in order, every page as described', async () => {
    const fake = fakeKirim({ contacts: 430, conversations: 310 });
    const kirim = clientOf(fake);
    const list = kirim.contacts.list({ phone_number_id: '106540352242922' });
    expect(await ids(list, 'id')).toEqual(fake.data.contacts.map(({ id }) => id));
    for await (const page of list.pages()) {
      const result = schemas.ContactPage.safeParse(page.body);
      expect(result.error?.issues ?? []).toEqual([]);
    }
  });

  it('walks kirim.conversations.list whole: every row once, in order, every page as described', async () => {
    const fake = fakeKirim({ contacts: 430, conversations: 310 });
    const kirim = clientOf(fake);
    const list = kirim.conversations.list({ phone_number_id: '106540352242922' });
    expect(await ids(list, 'id')).toEqual(fake.data.conversations.map(({ id }) => id));
    for await (const page of list.pages()) {
      const result = schemas.ConversationPage.safeParse(page.body);
      expect(result.error?.issues ?? []).toEqual([]);
    }
  });

  it('is the same for the same seed, and another for another', () => {
    expect(fakeKirim({ seed: 7 }).data).toEqual(fakeKirim({ seed: 7 }).data);
    expect(fakeKirim({ seed: 7 }).data).not.toEqual(fakeKirim({ seed: 8 }).data);
  });

  it('refuses a wrong key', async () => {
    const fake = fakeKirim();
    const kirim = createKirim({ apiKey: 'wrong-key', fetch: fake.fetch });
    const error: unknown = await Promise.resolve(kirim.contacts.list({ phone_number_id: '106540352242922' })).catch(
      (reason: unknown) => reason,
    );
    expect(error).toMatchObject({ code: 'unauthorized', status: 401, operation: 'contacts.list' });
    expect(isWaError(error, 'unauthorized') && error.detail).toBeTruthy();
  });

  it('serves the same over loopback and lets a walk survive a dropped connection', async () => {
    const fake = fakeKirim({ contacts: 120 });
    const server = await fake.listen();
    onTestFinished(() => server.close());
    const kirim = createKirim({ apiKey, baseUrl: server.url });
    fake.fail('contacts.list', fault.reset());
    expect(await ids(kirim.contacts.list({ phone_number_id: '106540352242922' }), 'id')).toHaveLength(120);
    expect(fake.requests[0]?.operation).toBe('contacts.list');
  });

  it('serves the same to msw', async () => {
    const fake = fakeKirim({ contacts: 120 });
    const server = setupServer(...kirimHandlers(fake));
    server.listen();
    onTestFinished(() => server.close());
    const kirim = createKirim({ apiKey });
    expect(await ids(kirim.contacts.list({ phone_number_id: '106540352242922' }), 'id')).toHaveLength(120);
  });
});
