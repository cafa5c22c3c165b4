import { isWaError } from '@wa-clients/core';
import { setupServer } from 'msw/node';
import { describe, expect, it, onTestFinished } from 'vitest';

import * as schemas from '../src/generated/schemas.ts';
import { createWapikit } from '../src/index.ts';
import { wapikitHandlers } from '../src/msw.ts';
import { type FakeWapikit, fakeWapikit, fault } from '../src/testing.ts';

const apiKey = 'test-key';

/** A client of a fake, which waits for nothing. */
function clientOf(fake: FakeWapikit) {
  return createWapikit({ apiKey, fetch: fake.fetch });
}

async function ids<Item extends object>(items: AsyncIterable<Item>, id: keyof Item): Promise<unknown[]> {
  const found: unknown[] = [];
  for await (const item of items) found.push(item[id]);
  return found;
}

describe('the fake Wapikit', () => {
  it('walks wapikit.contacts.list whole: every row once, in order, every page as described', async () => {
    const fake = fakeWapikit({ contacts: 430, conversations: 310 });
    const wapikit = clientOf(fake);
    const list = wapikit.contacts.list();
    expect(await ids(list, 'uniqueId')).toEqual(fake.data.contacts.map(({ uniqueId }) => uniqueId));
    for await (const page of list.pages()) {
      const result = schemas.GetContactsResponseSchema.safeParse(page.body);
      expect(result.error?.issues ?? []).toEqual([]);
    }
  });

  it('walks wapikit.conversations.list whole: every row once, in order, every page as described', async () => {
    const fake = fakeWapikit({ contacts: 430, conversations: 310 });
    const wapikit = clientOf(fake);
    const list = wapikit.conversations.list();
    expect(await ids(list, 'uniqueId')).toEqual(
      fake.data.conversations.filter(({ status }) => status === 'Active').map(({ uniqueId }) => uniqueId),
    );
    for await (const page of list.pages()) {
      const result = schemas.GetConversationsResponseSchema.safeParse(page.body);
      expect(result.error?.issues ?? []).toEqual([]);
    }
  });

  it('is the same for the same seed, and another for another', () => {
    expect(fakeWapikit({ seed: 7 }).data).toEqual(fakeWapikit({ seed: 7 }).data);
    expect(fakeWapikit({ seed: 7 }).data).not.toEqual(fakeWapikit({ seed: 8 }).data);
  });

  it('refuses a wrong key', async () => {
    const fake = fakeWapikit();
    const wapikit = createWapikit({ apiKey: 'wrong-key', fetch: fake.fetch });
    const error: unknown = await Promise.resolve(wapikit.contacts.list()).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'unauthorized', status: 401, operation: 'contacts.list' });
    expect(isWaError(error, 'unauthorized') && error.detail).toBeTruthy();
  });

  it('serves the same over loopback and lets a walk survive a dropped connection', async () => {
    const fake = fakeWapikit({ contacts: 120 });
    const server = await fake.listen();
    onTestFinished(() => server.close());
    const wapikit = createWapikit({ apiKey, baseUrl: server.url });
    fake.fail('contacts.list', fault.reset());
    expect(await ids(wapikit.contacts.list(), 'uniqueId')).toHaveLength(120);
    expect(fake.requests[0]?.operation).toBe('contacts.list');
  });

  it('serves the same to msw', async () => {
    const fake = fakeWapikit({ contacts: 120 });
    const server = setupServer(...wapikitHandlers(fake));
    server.listen();
    onTestFinished(() => server.close());
    const wapikit = createWapikit({ apiKey });
    expect(await ids(wapikit.contacts.list(), 'uniqueId')).toHaveLength(120);
  });
});
