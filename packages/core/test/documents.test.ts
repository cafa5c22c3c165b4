import { describe, expect, it } from 'vitest';

import { describedRoutes } from '../src/testing/described/described-routes.ts';
import type { FakeDescription, FakeOperation } from '../src/testing/described/fake-description.ts';
import { createFake } from '../src/testing/fake.ts';

const baseUrl = 'https://api.example.com';
const path = '/shops/{shop}/settings';
const row = { theme: 'plain', isOpen: true, hours: [{ day: 'mon' }] };
const common = { path, status: 200, errors: {}, sample: { success: true } } as const;
const change = (method: string): FakeOperation => ({
  ...common,
  operation: `settings.${method}`,
  method,
  does: 'answer',
});
const description: FakeDescription = {
  collections: [{ name: 'settings', path, depth: 1, alone: true, row, vary: {}, nullable: [] }],
  operations: [
    {
      ...common,
      operation: 'settings.get',
      method: 'GET',
      does: 'get',
      collection: 'settings',
      resource: '',
      sample: {},
    },
    ...['POST', 'PUT', 'PATCH', 'DELETE'].map(change),
  ],
  errors: [],
};

function open() {
  const { routes } = describedRoutes({
    description,
    refuse: ({ message, status }) => ({ status, body: { message } }),
    page: () => ({ status: 200 }),
  });
  const fake = createFake({ baseUrl, routes, failure: (status) => ({ status }) });
  return async (method: string, shop: string, body?: unknown) => {
    const init = body === undefined ? { method } : { method, body: JSON.stringify(body) };
    const response = await fake.fetch(`${baseUrl}/shops/${shop}/settings`, init);
    return [response.status, await response.json()] as const;
  };
}

describe('a document whose change is answered without it', () => {
  it.each(['POST', 'PUT', 'PATCH'])(
    'shows at its path what %s has sent, and no other document does',
    async (method) => {
      const send = open();
      const sent = { theme: 'dark', hours: [{ day: 'tue', from: 9 }] };
      expect(await send(method, 'a', sent)).toEqual([200, { success: true }]);
      expect(await send('GET', 'a')).toEqual([200, { ...row, ...sent }]);
      expect(await send('GET', 'b')).toEqual([200, row]);
    },
  );

  it('is gone once it was deleted, until it is set again', async () => {
    const send = open();
    expect(await send('DELETE', 'a')).toEqual([200, { success: true }]);
    expect((await send('GET', 'a'))[0]).toBe(404);
    expect((await send('DELETE', 'a'))[0]).toBe(404);
    await send('PUT', 'a', { theme: 'dark' });
    expect(await send('GET', 'a')).toEqual([200, { ...row, theme: 'dark' }]);
  });
});
