import { isWaError } from '@wa-clients/core';
import { setupServer } from 'msw/node';
import { describe, expect, it, onTestFinished } from 'vitest';

import * as schemas from '../src/generated/schemas.ts';
import { createKapso } from '../src/index.ts';
import { kapsoHandlers } from '../src/msw.ts';
import { type FakeKapso, fakeKapso, fault } from '../src/testing.ts';

const apiKey = 'test-key';

/** A client of a fake, which waits for nothing. */
function clientOf(fake: FakeKapso) {
  return createKapso({ apiKey, fetch: fake.fetch });
}

async function ids<Item extends object>(items: AsyncIterable<Item>, id: keyof Item): Promise<unknown[]> {
  const found: unknown[] = [];
  for await (const item of items) found.push(item[id]);
  return found;
}

describe('the fake Kapso', () => {
  it('walks kapso.contacts.list whole: every row once, in order, every page as described', async () => {
    const fake = fakeKapso({ contacts: 430, conversations: 310 });
    const kapso = clientOf(fake);
    const list = kapso.contacts.list();
    expect(await ids(list, 'id')).toEqual(fake.data.contacts.map(({ id }) => id));
    for await (const page of list.pages()) {
      const result = schemas.ContactListResponse.safeParse(page.body);
      expect(result.error?.issues ?? []).toEqual([]);
    }
  });

  it('walks kapso.conversations.list whole: every row once, in order, every page as described', async () => {
    const fake = fakeKapso({ contacts: 430, conversations: 310 });
    const kapso = clientOf(fake);
    const list = kapso.conversations.list();
    expect(await ids(list, 'id')).toEqual(fake.data.conversations.map(({ id }) => id));
    for await (const page of list.pages()) {
      const result = schemas.ConversationListResponse.safeParse(page.body);
      expect(result.error?.issues ?? []).toEqual([]);
    }
  });

  it('walks kapso.contacts.listNumbered whole: every row once, in order, every page as described', async () => {
    const fake = fakeKapso({ contacts: 430, conversations: 310 });
    const kapso = clientOf(fake);
    const list = kapso.contacts.listNumbered();
    expect(await ids(list, 'id')).toEqual(fake.data.contacts.map(({ id }) => id));
    for await (const page of list.pages()) {
      const result = schemas.ContactListResponse.safeParse(page.body);
      expect(result.error?.issues ?? []).toEqual([]);
    }
  });

  it('is the same for the same seed, and another for another', () => {
    expect(fakeKapso({ seed: 7 }).data).toEqual(fakeKapso({ seed: 7 }).data);
    expect(fakeKapso({ seed: 7 }).data).not.toEqual(fakeKapso({ seed: 8 }).data);
  });

  it('refuses a wrong key', async () => {
    const fake = fakeKapso();
    const kapso = createKapso({ apiKey: 'wrong-key', fetch: fake.fetch });
    const error: unknown = await Promise.resolve(kapso.contacts.list()).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'unauthorized', status: 401, operation: 'contacts.list' });
    expect(isWaError(error, 'unauthorized') && error.detail).toBeTruthy();
  });

  it('serves the same over loopback and lets a walk survive a dropped connection', async () => {
    const fake = fakeKapso({ contacts: 120 });
    const server = await fake.listen();
    onTestFinished(() => server.close());
    const kapso = createKapso({ apiKey, baseUrl: server.url });
    fake.fail('contacts.list', fault.reset());
    expect(await ids(kapso.contacts.list(), 'id')).toHaveLength(120);
    expect(fake.requests[0]?.operation).toBe('contacts.list');
  });

  it('serves the same to msw', async () => {
    const fake = fakeKapso({ contacts: 120 });
    const server = setupServer(...kapsoHandlers(fake));
    server.listen();
    onTestFinished(() => server.close());
    const kapso = createKapso({ apiKey });
    expect(await ids(kapso.contacts.list(), 'id')).toHaveLength(120);
  });
});
