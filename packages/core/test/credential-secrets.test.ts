import { inspect } from 'node:util';

import { call, clientCredentials, isWaError } from '@wa-clients/core';
import { describe, expect, it } from 'vitest';

import { getThing } from './support/client.ts';
import { of, openWith as open, several, values } from './support/credentials.ts';
import { failure } from './support/things.ts';

describe('an access token among several credentials', () => {
  it('is renewed where the call was refused with it, and left alone where it was refused without', async () => {
    let issued = 0;
    const token = clientCredentials({
      clientId: 'app',
      clientSecret: 'client-secret',
      tokenUrl: 'https://auth.example.com/token',
      fetch: async () => Response.json({ access_token: `token-number-${(issued += 1)}` }),
    });
    const { client, sent } = open(several, { credentials: { ...values, token } }, () =>
      Response.json({}, { status: 401 }),
    );
    expect(await failure(call(client, of([]), { id: 1 }))).toMatchObject({ code: 'unauthorized', attempts: 1 });
    expect(await failure(call(client, of([['header']]), { id: 1 }))).toMatchObject({ attempts: 1 });
    expect(issued).toBe(0);
    expect(await failure(call(client, getThing, { id: 1 }))).toMatchObject({ code: 'unauthorized', attempts: 2 });
    expect(sent.slice(2).map(({ headers }) => headers['Authorization'])).toEqual([
      'Bearer token-number-1',
      'Bearer token-number-2',
    ]);
  });
});

describe('a secret', () => {
  const password = 'pass"word ключ 4711';
  const secrets = { ...values, basic: { username: 'someone', password } };

  it.each(Object.keys(values))('is in no error, event or client, however the service repeats it: %s', async (name) => {
    const events: unknown[] = [];
    const keep = (event: unknown) => void events.push(event);
    const hooks = { onCallStart: keep, onCallEnd: keep, onAttemptStart: keep, onAttemptEnd: keep };
    const basic = [password, encodeURIComponent(password), Buffer.from(`someone:${password}`).toString('base64')];
    const own = name === 'basic' ? basic : [values[name as 'token'], encodeURIComponent(values[name as 'token'])];
    const respond = (url: string) => Response.json({ error: { message: `${url} ${own.join(' ')}` } }, { status: 400 });
    const { client } = open(several, { credentials: secrets, hooks }, respond);
    const error = await failure(call(client, of([[name]]), { id: 1 }));
    const shown = inspect([error, events, client], { depth: 9, showHidden: true }) + JSON.stringify(error);
    for (const text of [shown, isWaError(error) && error.readBody()])
      for (const secret of own) expect(text).not.toContain(secret);
    expect(events.length).toBe(4);
  });

  it('goes to no other origin', async () => {
    const respond = () => new Response(null, { status: 302, headers: { location: 'https://other.example/' } });
    const { client, sent } = open(several, { credentials: values }, respond);
    expect(await failure(call(client, of([['query', 'session']]), { id: 1 }))).toMatchObject({
      code: 'redirect_blocked',
    });
    expect(sent.map(({ url }) => new URL(url).origin)).toEqual(['https://api.example.com']);
  });
});
