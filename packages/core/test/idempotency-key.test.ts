import { call, type Operation } from '@wa-clients/core';
import { describe, expect, it } from 'vitest';

import { exampleClient } from './support/client.ts';
import { instantClock } from './support/instant-clock.ts';
import { json, type Script, scriptedServer } from './support/scripted-server.ts';
import { failure } from './support/things.ts';

const header = 'Idempotency-Key';
const send: Operation = {
  name: 'things.send',
  method: 'POST',
  path: '/things',
  headers: [header],
  body: 'fields',
  idempotent: header,
};

/** Fails the first request in some way and takes every other one. */
async function failingOnce(fail: Script) {
  const bodies: string[] = [];
  const server = await scriptedServer((request, response, index) => {
    request.on('data', (bytes: Buffer) => bodies.push(bytes.toString()));
    request.on('end', () => (index === 0 ? fail(request, response, index) : json(response, 200, { id: 1 })));
  });
  return { bodies, client: exampleClient(server.url, { clock: instantClock() }), server };
}

const failures: readonly (readonly [string, Script])[] = [
  ['a 500', (_, response) => json(response, 500, {})],
  ['a dropped connection', (request) => request.socket.destroy()],
];

describe.each(failures)('a POST that takes an idempotency key, after %s', (_, fail) => {
  it('is repeated with the same key and the same bytes when the call gives a key', async () => {
    const { bodies, client, server } = await failingOnce(fail);
    expect(await call(client, send, { to: 'x', [header]: 'order 7' })).toEqual({ id: 1 });
    expect(server.requests.map(({ headers }) => headers['idempotency-key'])).toEqual(['order 7', 'order 7']);
    expect(bodies).toEqual(['{"to":"x"}', '{"to":"x"}']);
  });

  it.each([[{}], [{ [header]: undefined }], [{ [header]: '' }], [{ [header]: ' \t' }], [{ [header]: 7 }]])(
    'is sent once without one: %j',
    async (keys) => {
      const { client, server } = await failingOnce(fail);
      const error = await failure(call(client, send, { to: 'x', ...keys }));
      expect(error).toMatchObject({ ambiguous: true, attempts: 1 });
      expect(server.requests).toHaveLength(1);
    },
  );
});

describe('a POST that takes no key', () => {
  it.each([{ idempotent: false }, {}])('is sent once whatever its members are called: %j', async (facts) => {
    const { idempotent: _, ...unkeyed } = send;
    const { client, server } = await failingOnce((__, response) => json(response, 500, {}));
    const error = await failure(call(client, { ...unkeyed, ...facts }, { false: 'x', undefined: 'x' }));
    expect(error).toMatchObject({ ambiguous: true, attempts: 1 });
    expect(server.requests).toHaveLength(1);
  });
});

describe('a POST with a key that never gets through', () => {
  it('leaves no doubt: it may be sent again under the same key', async () => {
    const server = await scriptedServer((_, response) => json(response, 503, {}));
    const client = exampleClient(server.url, { clock: instantClock() });
    const error = await failure(call(client, send, { to: 'x', [header]: 'order 7' }));
    expect(error).toMatchObject({ code: 'server_error', ambiguous: false, attempts: 3 });
  });
});
