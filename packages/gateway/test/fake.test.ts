import { isWaError } from '@wa-clients/core';
import { setupServer } from 'msw/node';
import { describe, expect, it, onTestFinished } from 'vitest';

import * as schemas from '../src/generated/schemas.ts';
import { createGateway } from '../src/index.ts';
import { gatewayHandlers } from '../src/msw.ts';
import { type FakeGateway, fakeGateway, fault } from '../src/testing.ts';

const apiKey = 'test-key';

/** A client of a fake, which waits for nothing. */
function clientOf(fake: FakeGateway) {
  return createGateway({ apiKey, fetch: fake.fetch, baseUrl: fake.baseUrl });
}

async function ids<Item extends object>(items: AsyncIterable<Item>, id: keyof Item): Promise<unknown[]> {
  const found: unknown[] = [];
  for await (const item of items) found.push(item[id]);
  return found;
}

describe('the fake Gateway', () => {
  it('walks gateway.contacts.list whole: every row once, in order, every page as described', async () => {
    const fake = fakeGateway({ contacts: 430, chats: 310 });
    const gateway = clientOf(fake);
    const list = gateway.contacts.list({ session: 'sess_01HZX' });
    expect(await ids(list, 'lid')).toEqual(fake.data.contacts.map(({ lid }) => lid));
    for await (const page of list.pages()) {
      const result = schemas.ContactPage.safeParse(page.body);
      expect(result.error?.issues ?? []).toEqual([]);
    }
  });

  it('walks gateway.chats.list whole: every row once, in order, every page as described', async () => {
    const fake = fakeGateway({ contacts: 430, chats: 310 });
    const gateway = clientOf(fake);
    const list = gateway.chats.list({ session: 'sess_01HZX' });
    expect(await ids(list, 'jid')).toEqual(fake.data.chats.map(({ jid }) => jid));
    for await (const page of list.pages()) {
      const result = schemas.ChatPage.safeParse(page.body);
      expect(result.error?.issues ?? []).toEqual([]);
    }
  });

  it('is the same for the same seed, and another for another', () => {
    expect(fakeGateway({ seed: 7 }).data).toEqual(fakeGateway({ seed: 7 }).data);
    expect(fakeGateway({ seed: 7 }).data).not.toEqual(fakeGateway({ seed: 8 }).data);
  });

  it('refuses a wrong key', async () => {
    const fake = fakeGateway();
    const gateway = createGateway({ apiKey: 'wrong-key', fetch: fake.fetch, baseUrl: fake.baseUrl });
    const error: unknown = await Promise.resolve(gateway.contacts.list({ session: 'sess_01HZX' })).catch(
      (reason: unknown) => reason,
    );
    expect(error).toMatchObject({ code: 'unauthorized', status: 401, operation: 'contacts.list' });
    expect(isWaError(error, 'unauthorized') && error.detail).toBeTruthy();
  });

  it('serves the same over loopback and lets a walk survive a dropped connection', async () => {
    const fake = fakeGateway({ contacts: 120 });
    const server = await fake.listen();
    onTestFinished(() => server.close());
    const gateway = createGateway({ apiKey, baseUrl: server.url });
    fake.fail('contacts.list', fault.reset());
    expect(await ids(gateway.contacts.list({ session: 'sess_01HZX' }), 'lid')).toHaveLength(120);
    expect(fake.requests[0]?.operation).toBe('contacts.list');
  });

  it('serves the same to msw', async () => {
    const fake = fakeGateway({ contacts: 120 });
    const server = setupServer(...gatewayHandlers(fake));
    server.listen();
    onTestFinished(() => server.close());
    const gateway = createGateway({ apiKey, baseUrl: fake.baseUrl });
    expect(await ids(gateway.contacts.list({ session: 'sess_01HZX' }), 'lid')).toHaveLength(120);
  });
});
