import { asBasic, asBearer, call, createClient, type CredentialPlan, inHeader, inQuery } from '@wa-clients/core';
import { rawClient } from '@wa-clients/core/raw';
import { describe, expect, it } from 'vitest';

import { definition, getThing } from './support/client.ts';
import { baseUrl, of, openWith as open, several, values } from './support/credentials.ts';
import { refusal } from './support/refusal.ts';
import { failure } from './support/things.ts';

const refused = (plan: CredentialPlan, options: object) => refusal(() => open(plan, options).client);

describe('a credential', () => {
  it.each([
    ['basic', { Authorization: 'Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==' }, ''],
    ['header', { 'X-Key': 'header-key-1' }, ''],
    ['query', {}, '?api%20key=query%26key%3D1'],
    ['session', { Cookie: 'SESSION=session-key-1' }, ''],
    ['token', { Authorization: 'Bearer token-key-1' }, ''],
  ])('is sent where its scheme says: %s', async (name, headers, query) => {
    const { client, sent } = open(several, { credentials: values });
    await call(client, of([[name]]), { id: 1 });
    const [request] = sent;
    const { Accept: _, ...others } = request?.headers ?? {};
    expect(others).toEqual(headers);
    expect(request?.url).toBe(`${baseUrl}/things/1${query}`);
  });

  it('of HTTP Basic is UTF-8, as in RFC 7617', async () => {
    const plan = { schemes: { basic: { send: asBasic } }, required: [['basic']] };
    const { client, sent } = open(plan, {
      credentials: { basic: { username: 'test', password: '123\u00a3' } },
      baseUrl: 'http://localhost',
    });
    await call(client, getThing, { id: 1 });
    expect(sent[0]?.headers['Authorization']).toBe('Basic dGVzdDoxMjPCow==');
  });

  it('is asked for at each attempt where it is a function', async () => {
    let asked = 0;
    const token = async () => `token-number-${(asked += 1)}`;
    const { client, sent } = open(several, { credentials: { token } });
    await call(client, getThing, { id: 1 });
    await call(client, getThing, { id: 1 });
    expect(sent.map(({ headers }) => headers['Authorization'])).toEqual([
      'Bearer token-number-1',
      'Bearer token-number-2',
    ]);
  });

  it('in the query follows what is there, and is not repeated after a redirect that repeats it', async () => {
    const plan = { schemes: { key: { send: inQuery, name: 'k' } }, required: [['key']], only: 'key' };
    let isFirst = true;
    const respond = (url: string) => {
      if (!isFirst) return Response.json({});
      isFirst = false;
      return new Response(null, { status: 302, headers: { location: `${url}&page=2` } });
    };
    const { client, sent } = open(plan, { apiKey: 'query-key-1' }, respond);
    await call(client, getThing, { id: 1, q: 'a b' });
    expect(sent.map(({ url }) => url)).toEqual([
      `${baseUrl}/things/1?q=a%20b&k=query-key-1`,
      `${baseUrl}/things/1?q=a%20b&page=2&k=query-key-1`,
    ]);
  });

  it('in a cookie stands beside the cookies of the app', async () => {
    const { client, sent } = open(several, { credentials: values, headers: { cookie: 'theme=dark' } });
    await call(client, of([['session']]), { id: 1 });
    expect(sent[0]?.headers).toMatchObject({ Cookie: 'theme=dark; SESSION=session-key-1' });
    expect(sent[0]?.headers).not.toHaveProperty('cookie');
  });

  it('goes the way of the raw client, too', async () => {
    const plan = { schemes: { key: { send: inQuery, name: 'k' } }, required: [['key']], only: 'key' };
    const { client, sent } = open(plan, { apiKey: 'query-key-1' });
    const loose = rawClient<{}>(client) as unknown as { GET: (path: string, init?: object) => Promise<unknown> };
    await loose.GET('/things', { params: { query: { a: 1 } } });
    expect(sent.map(({ url }) => url)).toEqual([`${baseUrl}/things?a=1&k=query-key-1`]);
  });
});

describe('an operation', () => {
  it('gets all credentials that are needed together', async () => {
    const { client, sent } = open(several, { credentials: values });
    await call(client, of([['header', 'query', 'token']]), { id: 1 });
    expect(sent[0]).toMatchObject({
      url: expect.stringContaining('?api%20key=') as unknown,
      headers: { 'X-Key': 'header-key-1', Authorization: 'Bearer token-key-1' },
    });
  });

  it('gets the first of its alternatives that the app has given whole', async () => {
    const { basic: _, ...others } = values;
    const { client, sent } = open(several, { credentials: others });
    await call(client, of([['basic'], ['header', 'basic'], ['header'], ['token']]), { id: 1 });
    expect(sent[0]?.headers).toMatchObject({ 'X-Key': 'header-key-1' });
    expect(sent[0]?.headers).not.toHaveProperty('Authorization');
  });

  it('that takes none gets none, and no function is called for one', async () => {
    const apiKey = () => {
      throw new Error('no key yet');
    };
    const sent: object[] = [];
    const fetch = async (_: string, { headers }: { headers: object }) => {
      sent.push(headers);
      return Response.json({});
    };
    await call(createClient(definition, { apiKey, baseUrl, fetch }), of([]), { id: 1 });
    const { client, sent: also } = open(several, { credentials: { token: apiKey } });
    await call(client, of([]), { id: 1 });
    for (const headers of [sent[0], also[0]?.headers])
      expect(Object.keys(headers ?? {}).map((name) => name.toLowerCase())).toEqual(['accept']);
  });

  it('for which credentials are optional gets those that the app has, or none', async () => {
    for (const [credentials, names] of [
      [{}, ['Accept']],
      [{ header: 'header-key-1' }, ['Accept', 'X-Key']],
    ] as const) {
      const { client, sent } = open({ ...several, required: [['header'], []] }, { credentials });
      // oxlint-disable-next-line no-await-in-loop -- one client after the other
      await call(client, getThing, { id: 1 });
      expect(Object.keys(sent[0]?.headers ?? {})).toEqual(names);
    }
  });

  it('whose credentials the app has not given is not sent, and says which they are', async () => {
    const { client, sent } = open(several, { credentials: { token: 'token-key-1' } });
    expect(await failure(call(client, of([['basic'], ['header', 'query']]), { id: 1 }))).toMatchObject({
      code: 'config_invalid',
      operation: 'things.get',
      message:
        'example things.get: credentials.basic, or credentials.header and credentials.query must be given for it.',
    });
    expect(await failure(call(client, of([['basic', 'token']]), { id: 1 }))).toMatchObject({ code: 'config_invalid' });
    expect(sent).toEqual([]);
  });

  it('whose credentials go in one header in two spellings is not sent either', async () => {
    const schemes = { ...several.schemes, other: { send: inHeader, name: 'x-KEY' } };
    const { client, sent } = open({ ...several, schemes }, { credentials: { ...values, other: 'other-key-1' } });
    expect(await failure(call(client, of([['header', 'other']]), { id: 1 }))).toMatchObject({
      message: 'example things.get: two credentials are sent in the header x-KEY.',
    });
    expect(sent).toEqual([]);
  });

  it('whose credentials would take each other the place is not sent', async () => {
    const { client, sent } = open(several, { credentials: values });
    expect(await failure(call(client, of([['basic', 'token']]), { id: 1 }))).toMatchObject({
      message: 'example things.get: two credentials are sent in the header Authorization.',
    });
    expect(sent).toEqual([]);
  });
});

describe('credentials that cannot be right', () => {
  const one: CredentialPlan = { schemes: { key: { send: inQuery, name: 'k' } }, required: [['key']], only: 'key' };
  const either: CredentialPlan = {
    schemes: { basicAuth: { send: asBasic }, bearerAuth: { send: asBearer } },
    required: [['basicAuth'], ['bearerAuth']],
  };

  it.each([
    [one, {}, 'apiKey must be given'],
    [one, { apiKey: '' }, 'apiKey must be a non-empty string or a function that returns one'],
    [one, { apiKey: 'short' }, 'apiKey must have 8 characters or more (fewer: loopback only)'],
    [one, { credentials: { key: 'query-key-1' } }, 'unknown option "credentials"; use apiKey'],
    [either, undefined, 'credentials.basicAuth, or credentials.bearerAuth must be given'],
    [either, { credentials: {} }, 'credentials.basicAuth, or credentials.bearerAuth must be given'],
    [either, { apiKey: 'token-key-1' }, 'unknown option "apiKey"; use credentials'],
    [either, { username: 'a', password: 'b' }, 'unknown option "username"; use credentials'],
    [either, { credentials: { bearer: 'token-key-1' } }, 'unknown option "bearer"; use bearerAuth'],
    [either, { credentials: 'token-key-1' }, 'expected an object with basicAuth or bearerAuth, not String'],
    [
      either,
      { credentials: { bearerAuth: 5 } },
      'credentials.bearerAuth must be a non-empty string or a function that returns one',
    ],
    [
      either,
      { credentials: { basicAuth: 'a:b' } },
      'credentials.basicAuth must have username and password, or be a function that returns them',
    ],
    [
      either,
      { credentials: { basicAuth: { username: 'a:b', password: '12345678' } } },
      'credentials.basicAuth holds a character that Basic authentication cannot carry',
    ],
    [
      either,
      { credentials: { basicAuth: { username: 'admin', password: 'admin' } } },
      'credentials.basicAuth must have a password of 8 characters or more (fewer: loopback only)',
    ],
    [several, { credentials: {} }, 'credentials.token must be given'],
    [
      several,
      { credentials: { session: 'a;b=12345' } },
      'credentials.session holds a character that no cookie can carry',
    ],
  ] as [CredentialPlan, object, string][])(
    'are refused when the client is created: %#',
    async (plan, options, text) => {
      expect(await refused(plan, options)).toEqual({
        code: 'config_invalid',
        provider: 'example',
        message: `example: ${text}.`,
      });
    },
  );

  it('are no secret in the refusal', async () => {
    const found = await refused(either, {
      credentials: { basicAuth: { username: 'name', password: 'hidden\npassword' } },
    });
    expect(JSON.stringify(found)).not.toContain('hidden');
  });
});
