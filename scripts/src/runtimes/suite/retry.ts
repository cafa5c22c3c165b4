import { call, type RetryEvent } from '@wa-clients/core';

import { type Behaviour, exampleClient, expectFailure, expectSame, getThing, sendThing } from './support.ts';

/** What is repeated, and what never is. */
export const retry: readonly Behaviour[] = [
  {
    name: 'repeats a GET after 503',
    async run({ script }) {
      const server = await script({ status: 503, body: {} }, { body: { id: 1 } });
      expectSame(await call(server.client(), getThing, { id: 1 }), { id: 1 }, 'answer');
      expectSame((await server.requests()).length, 2, 'requests');
    },
  },
  {
    name: 'repeats a GET after 429 with Retry-After: 0',
    async run({ script }) {
      const events: RetryEvent[] = [];
      const server = await script({ status: 429, headers: { 'retry-after': '0' }, body: {} }, { body: { id: 1 } });
      const client = server.client({ hooks: { onRetry: (event) => void events.push(event) } });
      expectSame(await call(client, getThing, { id: 1 }), { id: 1 }, 'answer');
      expectSame(
        events.map(({ error }) => [error.code, error.retryAfterMs]),
        [['rate_limited', 0]],
        'retries',
      );
    },
  },
  {
    name: 'reads Retry-After, and fails at once when it is beyond the cap',
    async run({ script }) {
      const server = await script({ status: 429, headers: { 'retry-after': '3600' }, body: {} });
      const fields = { code: 'rate_limited', status: 429, retryAfterMs: 3_600_000, attempts: 1 } as const;
      await expectFailure(call(server.client(), getThing, { id: 1 }), fields);
    },
  },
  {
    name: 'stops after three attempts',
    async run({ script }) {
      const server = await script({ status: 503, body: {} });
      const fields = { code: 'server_error', status: 503, attempts: 3, retryable: true } as const;
      await expectFailure(call(server.client(), getThing, { id: 1 }), fields);
      expectSame((await server.requests()).length, 3, 'requests');
    },
  },
  {
    name: 'repeats a GET whose connection was dropped before the answer',
    async run({ script }) {
      const server = await script({ drop: true }, { body: { id: 1 } });
      expectSame(await call(server.client(), getThing, { id: 1 }), { id: 1 }, 'answer');
    },
  },
  {
    name: 'never repeats a POST after 503, and calls it ambiguous',
    async run({ script }) {
      const server = await script({ status: 503, body: {} });
      const fields = { code: 'server_error', ambiguous: true, attempts: 1 } as const;
      await expectFailure(call(server.client(), sendThing, { a: 1 }), fields);
      expectSame((await server.requests()).length, 1, 'requests');
    },
  },
  {
    name: 'never repeats a POST whose connection was dropped, and calls it ambiguous',
    async run({ input, script }) {
      const server = await script({ drop: true });
      const fields = { code: 'connection_failed', sent: 'maybe', ambiguous: true, attempts: 1 } as const;
      await expectFailure(call(server.client(), sendThing, { a: 1 }), fields);
      const requests = (await server.requests()).length;
      if (requests !== 1 && !(input.traits.sendsAgain && requests === 2)) throw new Error(`${requests} requests`);
    },
  },
  {
    name: 'repeats a throttled POST with the same bytes',
    async run({ script }) {
      const server = await script({ status: 429, headers: { 'retry-after': '0' }, body: {} }, { body: { ok: true } });
      await call(server.client(), sendThing, { text: 'größe 🎉' });
      const bodies = (await server.requests()).map(({ body }) => body);
      expectSame(bodies, ['{"text":"größe 🎉"}', '{"text":"größe 🎉"}'], 'bodies');
    },
  },
  {
    name: 'says of a refused connection what the runtime lets it know',
    async run({ input }) {
      const client = exampleClient(input.closed, { retry: { attempts: 2 } });
      const fields = input.traits.tellsRefusal
        ? ({ sent: 'no', ambiguous: false, attempts: 2 } as const)
        : ({ sent: 'maybe', ambiguous: true, attempts: 1 } as const);
      await expectFailure(call(client, sendThing, {}), { code: 'connection_failed', ...fields });
    },
  },
  {
    name: 'sends once when retry is off',
    async run({ script }) {
      const server = await script({ status: 503, body: {} });
      await expectFailure(call(server.client({ retry: false }), getThing, { id: 1 }), { code: 'server_error' });
      expectSame((await server.requests()).length, 1, 'requests');
    },
  },
];
