import { raw } from '../src/raw.ts';
import { ConfigError } from '@wa-clients/core';
import { describe, expect, it } from 'vitest';

import { createGateway } from '../src/index.ts';
import { fakeGateway } from '../src/testing.ts';

const session = 'sess_01HZX';

describe("the gateway's rules", () => {
  it('need an address', () => {
    // @ts-expect-error -- The address has no default; the compiler says so too.
    expect(() => createGateway({ apiKey: 'test-key' })).toThrow(ConfigError);
  });

  it('bring a page size into range without a word', async () => {
    const fake = fakeGateway({ contacts: 450 });
    const gateway = createGateway({ apiKey: 'test-key', baseUrl: fake.baseUrl, fetch: fake.fetch });
    const count = async (limit?: number) => {
      const params = { path: { session }, query: limit === undefined ? {} : { limit } };
      const { data } = await raw(gateway).GET('/api/v1/sessions/{session}/contacts', { params });
      return data?.data?.length;
    };
    expect([await count(1_000), await count(-3), await count(0), await count()]).toEqual([200, 1, 50, 50]);
  });

  it('end lists without a cursor, and full pages with one', async () => {
    const fake = fakeGateway({ contacts: 3, chats: 2 });
    const gateway = createGateway({ apiKey: 'test-key', baseUrl: fake.baseUrl, fetch: fake.fetch });
    expect((await gateway.contacts.list({ session })).body).not.toHaveProperty('nextCursor');
    const chats = gateway.chats.list({ session }, { pageSize: 2 });
    const sizes: number[] = [];
    for await (const { items } of chats.pages()) sizes.push(items.length);
    expect(sizes).toEqual([2, 0]);
  });

  it('take ids with an @ in the path', async () => {
    const fake = fakeGateway({ contacts: 3 });
    const gateway = createGateway({ apiKey: 'test-key', baseUrl: fake.baseUrl, fetch: fake.fetch });
    const lid = fake.data.contacts[0]?.lid ?? '';
    expect((await gateway.contacts.get({ session, lid })).identity?.lid).toBe(lid);
    expect(fake.requests[0]?.path).toContain('%40lid');
  });
});
