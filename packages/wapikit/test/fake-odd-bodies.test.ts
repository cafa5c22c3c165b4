import { describe, expect, it } from 'vitest';

import { fakeWapikit } from '../src/testing.ts';

const headers = { 'content-type': 'application/json', 'x-access-token': 'test-key' };

/** Sends a body past the client, which would not let it through. */
async function send(path: string, body: unknown) {
  const fake = fakeWapikit({ contacts: 3, rows: 3 });
  const before = fake.data.contacts.length;
  const url = `https://api.wapikit.com/api${path.replace('ID', fake.data.conversations[0]?.uniqueId ?? '')}`;
  const { status } = await fake.fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  return { status, added: fake.data.contacts.length - before };
}

describe('a fake Wapikit that is sent what nobody should send', () => {
  it.for([null, 5, {}, { name: 'Ana', phone: '15550100' }, [null], ['x'], [[]]])(
    'refuses %j in place of contacts',
    async (body) => {
      expect(await send('/contacts', body)).toEqual({ status: 400, added: 0 });
    },
  );

  it.for([null, 5, [], ['x'], { createdAt: '2026-07-01T00:00:00Z', messageData: null }])(
    'refuses %j in place of a message',
    async (body) => {
      expect(await send('/conversation/ID/messages', body)).toMatchObject({ status: 400 });
    },
  );

  it('has no invitation for somebody who names none', async () => {
    expect(await send('/auth/join-organization', null)).toMatchObject({ status: 200 });
  });
});
