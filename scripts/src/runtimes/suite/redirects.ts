import { call } from '@wa-clients/core';

import { type Behaviour, expectFailure, expectSame, getThing, key, sendThing } from './support.ts';

const statuses = [301, 302, 303, 307, 308] as const;

/** Where an answer may lead, and that the key never goes elsewhere. */
export const redirects: readonly Behaviour[] = [
  ...statuses.map((status): Behaviour => ({
    name: `follows a GET with ${status} within its origin where the runtime shows the target, else refuses it`,
    async run({ input, script }) {
      const server = await script({ status, headers: { location: 'there' } }, { body: { ok: true } });
      const outcome = call(server.client(), getThing, { id: 1 });
      if (input.traits.redirects === 'opaque') {
        await expectFailure(outcome, { code: 'redirect_blocked', attempts: 1 });
        expectSame((await server.requests()).length, 1, 'requests');
        return;
      }
      expectSame(await outcome, { ok: true }, 'answer');
      const requests = await server.requests();
      expectSame(
        requests.map(({ headers, path }) => [path, headers['x-api-key']]),
        [
          ['/things/1', key],
          ['/things/there', key],
        ],
        'requests',
      );
    },
  })),
  ...statuses.map((status): Behaviour => ({
    name: `refuses ${status} to another origin, and no key arrives there`,
    async run({ input, script }) {
      const foreign = await script({ body: {} });
      const target = foreign.url.replace(input.api, input.other);
      const server = await script({ status, headers: { location: `${target}/things/1` } });
      const fields = { code: 'redirect_blocked', attempts: 1 } as const;
      const error = await expectFailure(call(server.client(), getThing, { id: 1 }), fields);
      const shown = input.traits.redirects === 'opaque' ? 0 : status;
      expectSame(error.status, shown, 'status');
      expectSame(await foreign.requests(), [], 'requests at the other origin');
    },
  })),
  {
    name: 'refuses to send a POST on, even within its origin',
    async run({ script }) {
      const server = await script({ status: 307, headers: { location: 'there' } }, { body: { ok: true } });
      await expectFailure(call(server.client(), sendThing, {}), { code: 'redirect_blocked', attempts: 1 });
      expectSame((await server.requests()).length, 1, 'requests');
    },
  },
  {
    name: 'ends a loop of redirects',
    async run({ input, script }) {
      const server = await script({ status: 302, headers: { location: 'there' } });
      await expectFailure(call(server.client(), getThing, { id: 1 }), { code: 'redirect_blocked', attempts: 1 });
      const most = input.traits.redirects === 'opaque' ? 1 : 4;
      expectSame((await server.requests()).length, most, 'requests');
    },
  },
];
