import { call } from '@wa-clients/core';

import {
  type Behaviour,
  eventually,
  expectFailure,
  expectSame,
  getThing,
  type Scripted,
  sendThing,
} from './support.ts';

// Long enough for a connection on a busy machine, so that only what stalls runs out of it.
const attemptMs = 600;

/** Clocks and the caller's signal. */
export const time: readonly Behaviour[] = [
  {
    name: 'ends an attempt whose headers stall, and gives up its connection',
    async run({ script }) {
      const server = await script({ stall: 'headers' });
      const client = server.client({ retry: false, timeout: { attemptMs } });
      const fields = { code: 'timed_out', phase: 'headers', attempts: 1 } as const;
      await expectFailure(call(client, getThing, { id: 1 }), fields);
      await eventually(() => isAbandoned(server), 'the connection is given up');
    },
  },
  {
    name: 'ends an attempt whose body stalls, and gives up its connection',
    async run({ script }) {
      const server = await script({ stall: 'body', body: '{"id":' });
      const client = server.client({ retry: false, timeout: { attemptMs } });
      const fields = { code: 'timed_out', phase: 'body', attempts: 1 } as const;
      await expectFailure(call(client, getThing, { id: 1 }), fields);
      await eventually(() => isAbandoned(server), 'the connection is given up');
    },
  },
  {
    name: 'repeats a GET that timed out',
    async run({ script }) {
      const server = await script({ stall: 'headers' }, { body: { id: 1 } });
      const client = server.client({ timeout: { attemptMs } });
      expectSame(await call(client, getThing, { id: 1 }), { id: 1 }, 'answer');
    },
  },
  {
    name: 'never repeats a POST that timed out, and calls it ambiguous',
    async run({ script }) {
      const server = await script({ stall: 'headers' });
      const client = server.client({ timeout: { attemptMs } });
      await expectFailure(call(client, sendThing, {}), { code: 'timed_out', ambiguous: true, attempts: 1 });
      expectSame((await server.requests()).length, 1, 'requests');
    },
  },
  {
    name: 'sends nothing when the signal has fired before',
    async run({ script }) {
      const server = await script({ body: {} });
      const reason = new Error('enough');
      const signal = AbortSignal.abort(reason);
      const error = await expectFailure(call(server.client(), getThing, { id: 1 }, { signal }), { code: 'aborted' });
      expectSame(error.cause === reason, true, "the caller's reason as cause");
      expectSame((await server.requests()).length, 0, 'requests');
    },
  },
  {
    name: 'ends with the signal while headers are awaited, and gives up the connection',
    async run({ script }) {
      const server = await script({ stall: 'headers' });
      const controller = new AbortController();
      const reason = new Error('enough');
      const outcome = expectFailure(call(server.client(), getThing, { id: 1 }, { signal: controller.signal }), {
        code: 'aborted',
      });
      await eventually(async () => (await server.requests()).length === 1, 'the request arrives');
      controller.abort(reason);
      expectSame((await outcome).cause === reason, true, "the caller's reason as cause");
      await eventually(() => isAbandoned(server), 'the connection is given up');
    },
  },
  {
    name: 'ends with the signal while the body is read, and gives up the connection',
    async run({ script }) {
      const server = await script({ stall: 'body', body: '{"id":' });
      const controller = new AbortController();
      const client = server.client({
        async fetch(request) {
          const response = await fetch(request);
          setTimeout(() => controller.abort(new Error('enough')), 0);
          return response;
        },
      });
      const { signal } = controller;
      await expectFailure(call(client, getThing, { id: 1 }, { signal }), { code: 'aborted', attempts: 1 });
      await eventually(() => isAbandoned(server), 'the connection is given up');
    },
  },
  {
    name: 'ends with the signal during the wait before a retry',
    async run({ script }) {
      const server = await script({ status: 429, headers: { 'retry-after': '30' }, body: {} });
      const controller = new AbortController();
      // Told just before the wait begins; the abort comes once it has begun.
      const client = server.client({ hooks: { onRetry: () => void setTimeout(() => controller.abort(), 0) } });
      const { signal } = controller;
      await expectFailure(call(client, getThing, { id: 1 }, { signal }), { code: 'aborted', attempts: 1 });
      expectSame((await server.requests()).length, 1, 'requests');
    },
  },
  {
    name: 'takes AbortSignal.timeout() as a signal',
    async run({ script }) {
      const server = await script({ stall: 'headers' });
      const signal = AbortSignal.timeout(50);
      const error = await expectFailure(call(server.client(), getThing, { id: 1 }, { signal }), { code: 'aborted' });
      expectSame((error.cause as Error).name, 'TimeoutError', 'cause');
    },
  },
];

async function isAbandoned(server: Scripted): Promise<boolean> {
  return (await server.requests()).every(({ abandoned }) => abandoned);
}
