import { call, type ClientOptions, createClient, download, type HeadersOption } from '@wa-clients/core';
import { rawClient } from '@wa-clients/core/raw';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { definition, exampleClient, getThing, key, sendThing } from './support/client.ts';
import { address, refusal, silent } from './support/refusal.ts';
import { json, scriptedServer } from './support/scripted-server.ts';
import { failure } from './support/things.ts';

afterEach(() => vi.unstubAllGlobals());

/** The headers of the one request of a call. */
async function sent(headers: HeadersOption | undefined, ofCall?: HeadersOption, input: object = {}) {
  const server = await scriptedServer((_, response) => json(response, 200, {}));
  const client = exampleClient(server.url, { headers });
  const operation = { ...getThing, headers: ['X-Note'] };
  await call(client, operation, { id: 1, ...input }, ofCall && { headers: ofCall });
  return server.requests[0]?.headers;
}

describe('headers of the app', () => {
  it.each<[string, HeadersOption]>([
    ['an object', { 'X-Team': 'a', 'x-none': undefined }],
    ['an object in which null stands for none', { 'X-Team': 'a', 'x-none': null } as never],
    ['Headers', new Headers({ 'X-Team': 'a' })],
    ['a function', () => ({ 'X-Team': 'a' })],
    ['a function that takes its time', async () => new Headers({ 'X-Team': 'a' })],
  ])('are sent when given as %s', async (_, headers) => {
    expect(await sent(headers)).toMatchObject({ 'x-team': 'a', 'x-api-key': key });
    expect(await sent(undefined, headers)).toMatchObject({ 'x-team': 'a', 'x-api-key': key });
    expect(await sent(headers)).not.toHaveProperty('x-none');
  });

  it("are those of the operation over the call's over the client's, whatever the case of their names", async () => {
    const headers = await sent(
      { 'x-note': 'client', 'X-Team': 'client', 'x-app': 'client', ACCEPT: 'text/plain' },
      { 'X-NOTE': 'call', 'x-team': 'call' },
      { 'X-Note': 'operation' },
    );
    expect(headers).toMatchObject({
      'x-note': 'operation',
      'x-team': 'call',
      'x-app': 'client',
      accept: 'application/json',
    });
  });

  it('are asked for at each attempt', async () => {
    const server = await scriptedServer((_, response, index) => json(response, index === 0 ? 503 : 200, {}));
    let count = 0;
    const client = exampleClient(server.url, { headers: () => ({ 'x-count': `${(count += 1)}` }) });
    await call(client, getThing, { id: 1 });
    expect(server.requests.map(({ headers }) => headers['x-count'])).toEqual(['1', '2']);
  });

  it('go to the origin they are meant for, and not along with a redirect or a download elsewhere', async () => {
    const elsewhere = await scriptedServer((_, response) => json(response, 200, {}));
    const host = new URL(elsewhere.url).host;
    const own = await scriptedServer((_, response) => {
      response.writeHead(302, { location: `${elsewhere.url}/file` });
      response.end();
    });
    const client = exampleClient(own.url, { headers: { 'x-client': '1' } });
    await download(client, `${own.url}/file`, { hosts: [host], headers: { 'x-call': '1' } });
    await download(client, `${elsewhere.url}/file`, { hosts: [host], headers: { 'x-call': '1' } });
    expect(own.requests[0]?.headers).toMatchObject({ 'x-client': '1', 'x-call': '1' });
    expect(elsewhere.requests[0]?.headers).not.toHaveProperty('x-client');
    expect(elsewhere.requests[0]?.headers).not.toHaveProperty('x-call');
    expect(elsewhere.requests[1]?.headers).not.toHaveProperty('x-client');
    expect(elsewhere.requests[1]?.headers).toMatchObject({ 'x-call': '1' });
  });

  const refused: [unknown, string][] = [
    [{ 'x-api-key': 'mine' }, 'header "x-api-key" is set by the client'],
    [{ 'X-API-KEY': 'mine' }, 'header "X-API-KEY" is set by the client'],
    ...['Content-Type', 'content-length', 'Host', 'Connection', 'transfer-encoding'].map((name): [unknown, string] => [
      { [name]: 'text/plain' },
      `header "${name}" is set by the client`,
    ]),
    [{ 'X-Note': 'a\r\nb' }, 'header "X-Note" holds a character that no header can carry'],
    [{ 'X-Note': 'é\u2028' }, 'header "X-Note" holds a character that no header can carry'],
    [{ 'X-Note': () => 'a' }, 'header "X-Note" holds a character that no header can carry'],
    ['X-Note: a', 'headers must be an object'],
    [7, 'headers must be an object'],
    [['x-a'], 'headers must be an object'],
    [['X-Note', 'a'], 'headers must be an object'],
  ];
  it.each(refused)('such as %j are refused by name, and nothing is sent', async (headers, what) => {
    const { client, fetch } = silent();
    const options = { headers } as { headers: HeadersOption };
    const make = (more: object) => exampleClient(address, { fetch, ...more });
    const message = `example things.get: ${what}.`;
    expect(await refusal(() => call(make(options), getThing, { id: 1 }))).toMatchObject({
      code: 'config_invalid',
      message,
    });
    expect(await refusal(() => call(make({ headers: () => headers }), getThing, { id: 1 }))).toMatchObject({
      code: 'config_invalid',
      message,
    });
    expect(await refusal(() => call(client, getThing, { id: 1 }, options))).toMatchObject({
      code: 'request_invalid',
      message,
    });
    expect(fetch).not.toHaveBeenCalled();
  });

  it('are no secret in an error: what authorises is redacted where the provider repeats it', async () => {
    const server = await scriptedServer((request, response) =>
      json(response, 400, { error: { code: 1, message: `no ${request.headers.authorization} here` } }),
    );
    const client = exampleClient(server.url, { headers: { Authorization: 'Bearer proxy-secret-1' } });
    const error = await failure(call(client, getThing, { id: 1 }));
    expect((error as Error).message).toContain('no Bearer [redacted] here');
  });

  it.each([
    ['cookie', 'sid=hidden-value-1; theme=dark'],
    ['x-gateway-token', 'hidden-value-1 v2'],
    ['x-password', 'hidden-value-1'],
    ['x-session', '"hidden-value-1"'],
    ['x-signature', 'sha256=hidden-value-1=='],
    ['proxy-authorization', 'Digest username="me", response="hidden-value-1", qop=auth'],
  ])('hold secrets that no error shows, wherever they stand in %s', async (name, value) => {
    const fetch = async () =>
      Response.json({ error: { code: 1, message: `no response to hidden-value-1` } }, { status: 400 });
    const client = exampleClient(address, { fetch, headers: { [name]: value } });
    const error = (await failure(call(client, getThing, { id: 1 }))) as Error;
    expect(error.message).toContain('no response to [redacted]');
    const other = exampleClient(address, { fetch });
    rawClient<{}>(other).use({ onRequest: ({ request }) => request.headers.set(name, value) });
    expect(((await failure(call(other, getThing, { id: 1 }))) as Error).message).toContain('to [redacted]');
  });

  it('fail the call with a reason where the function given for them throws', async () => {
    const { client, fetch } = silent();
    const headers = () => Promise.reject(new Error('vault is sealed'));
    const error = await failure(call(client, getThing, { id: 1 }, { headers }));
    expect(error).toMatchObject({ code: 'request_invalid', cause: { message: 'vault is sealed' } });
    expect(fetch).not.toHaveBeenCalled();
  });
});

describe('headers that are not as their type says', () => {
  it('are numbers, sent as texts whatever their name', async () => {
    const numbers = { 'x-count': 42, 'x-session': 42, 'x-token-version': true } as never;
    expect(await sent(numbers)).toMatchObject({ 'x-count': '42', 'x-session': '42', 'x-token-version': 'true' });
  });

  it.each<[string, () => unknown]>([
    ['a name that is a number', () => [[1, 2]]],
    ['a pair that is none', () => [['a', 'b'], null]],
    ['a value that is a symbol', () => ({ 'x-a': Symbol('a') })],
    [
      'a value that cannot be read',
      () => ({
        get 'x-a'() {
          throw new Error('not now');
        },
      }),
    ],
  ])('are refused once, and nothing is sent: %s', async (_, headers) => {
    const { client, fetch } = silent();
    const refused = { code: expect.stringMatching(/^(config|request)_invalid$/) as string, sent: 'no', attempts: 1 };
    const own = createClient(definition, { apiKey: key, baseUrl: address, fetch, headers: headers as never });
    expect(await failure(call(own, sendThing, {}))).toMatchObject(refused);
    expect(await failure(call(client, sendThing, {}, { headers: headers as never }))).toMatchObject(refused);
    expect(fetch).not.toHaveBeenCalled();
  });
});

describe('the header User-Agent', () => {
  const agent = async (options: Partial<ClientOptions> = {}) => {
    const { fetch } = silent();
    const client = createClient(
      { ...definition, userAgent: 'pkg/1.2.3' },
      { apiKey: key, baseUrl: address, fetch, ...options },
    );
    await call(client, sendThing, {});
    return new Headers(fetch.mock.calls[0]?.[1].headers).get('user-agent');
  };

  it("names the package unless the app's own headers do", async () => {
    expect(await agent()).toBe('pkg/1.2.3');
    expect(await agent({ headers: { 'User-Agent': 'mine' } })).toBe('mine');
  });

  it('is left to the browser in a page or a worker, where setting it would need a preflight', async () => {
    vi.stubGlobal('location', { origin: 'https://app.example.com' });
    expect(await agent()).toBe(null);
    expect(await agent({ headers: { 'User-Agent': 'mine' } })).toBe('mine');
  });
});
