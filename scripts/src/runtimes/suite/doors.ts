import { call, list } from '@wa-clients/core';

import {
  type Behaviour,
  eventually,
  exampleClient,
  expectFailure,
  expectSame,
  getThing,
  listThings,
} from './support.ts';

/** What apps can set of a client and of a call, as the platform's own fetch takes it. */
export const doors: readonly Behaviour[] = [
  {
    // A method of another object: workerd and browsers refuse to run it.
    name: "takes the platform's fetch as the option of that name",
    async run({ script }) {
      const server = await script({ body: { id: 1 } });
      expectSame(await call(server.client({ fetch }), getThing, { id: 1 }), { id: 1 }, 'answer');
      expectSame((await server.requests()).length, 1, 'requests');
    },
  },
  {
    name: 'walks a list with the same fetch, a page that was awaited included',
    async run({ script }) {
      const server = await script(
        { body: { data: [{ id: 1 }], next: 'b', has_more: true } },
        { body: { data: [{ id: 2 }], next: null, has_more: false } },
      );
      const found: unknown[] = [];
      for await (const row of await list(server.client({ fetch }), listThings)) found.push(row);
      expectSame(found, [{ id: 1 }, { id: 2 }], 'rows');
    },
  },
  {
    name: 'sends the headers of the client and of the call, and takes fetch options',
    async run({ script }) {
      const server = await script({ body: { id: 1 } });
      const client = server.client({ headers: { 'x-app': 'one', 'x-both': 'client' } });
      const options = { headers: () => ({ 'x-both': 'call' }), fetchOptions: { keepalive: false } };
      await call(client, getThing, { id: 1 }, options);
      const [request] = await server.requests();
      expectSame([request?.headers['x-app'], request?.headers['x-both']], ['one', 'call'], 'headers');
    },
  },
  {
    name: 'ends what is under way when the client is closed, and refuses what comes',
    async run({ script }) {
      const server = await script({ stall: 'headers' });
      const client = server.client({ retry: false });
      const outcome = expectFailure(call(client, getThing, { id: 1 }), { code: 'aborted' });
      await eventually(async () => (await server.requests()).length === 1, 'the request');
      await client.close();
      await outcome;
      await expectFailure(call(client, getThing, { id: 1 }), { code: 'aborted' });
      expectSame((await server.requests()).length, 1, 'requests');
    },
  },
  {
    name: 'refuses an option that does not exist',
    async run() {
      const address = 'https://example.com';
      const made = Promise.resolve().then(() => exampleClient(address, { baseURL: address } as object));
      await expectFailure(made, { code: 'config_invalid' });
    },
  },
];
