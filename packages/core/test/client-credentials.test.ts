import { asGiven, call, clientCredentials, type ClientCredentialsOptions, isWaError } from '@wa-clients/core';
import { virtualClock } from '@wa-clients/core/testing';
import { describe, expect, it } from 'vitest';

import { everything } from './support/canary.ts';
import { exampleClient, getThing, sendThing } from './support/client.ts';
import { instantClock } from './support/instant-clock.ts';
import { refusal } from './support/refusal.ts';
import { failure } from './support/things.ts';

const clientId = 'app:1';
const clientSecret = 'p&ss word/4711';
const badUrl = 'tokenUrl must be an absolute https URL without credentials or fragment (http: loopback or allowHttp)';
const tokenUrl = 'https://auth.example.com/oauth2/token?p=tenant';

interface TokenRequest {
  readonly url: string;
  readonly authorization: string | undefined;
  readonly form: Record<string, string>;
  readonly contentType: string | undefined;
}

/** A token endpoint in memory, and a service that takes the last of its tokens alone. */
function provider(
  options: Partial<ClientCredentialsOptions> = {},
  answer?: (count: number) => Response | Promise<Response>,
) {
  const requests: TokenRequest[] = [];
  const accepted = { token: 'token-number-1' };
  const usual = async (count: number) => {
    accepted.token = `token-number-${count}`;
    return Response.json({ access_token: accepted.token, token_type: 'Bearer', expires_in: 3600 });
  };
  const apiKey = clientCredentials({
    clientId,
    clientSecret,
    tokenUrl,
    fetch: async (url, { body, headers }) => {
      requests.push({
        url,
        authorization: headers['Authorization'],
        form: Object.fromEntries(new URLSearchParams(body ?? '')),
        contentType: headers['Content-Type'],
      });
      return (answer ?? usual)(requests.length);
    },
    ...options,
  });
  const keys: string[] = [];
  const client = exampleClient('https://api.example.com/v1', {
    apiKey,
    clock: instantClock(),
    fetch: async (_, { headers }) => {
      const key = headers['X-API-Key'] ?? '';
      keys.push(key);
      return key === accepted.token ? Response.json({ id: 1 }) : Response.json({}, { status: 401 });
    },
  });
  return { accepted, apiKey, client, keys, requests };
}

describe('client credentials', () => {
  it.each([
    [{ tokenURL: tokenUrl }, 'unknown option "tokenURL"; use tokenUrl'],
    [{ clock: 5 }, 'clock must be of type object'],
    [{ fetch: 'undici' }, 'fetch must be of type function'],
    [{ timeout: { attempts: 1 } }, 'unknown option "attempts"; use attemptMs'],
  ])('refuse %j when they are made', (options, what) => {
    expect(() => provider(options as Partial<ClientCredentialsOptions>)).toThrow(what);
  });

  it('take null for an option that is not given', async () => {
    const none = { scopes: null, parameters: null, authentication: null, headers: null, hooks: null, timeout: null };
    const { client, requests } = provider({ ...none, clock: null, fetchOptions: null } as object);
    expect(await call(client, getThing, { id: 1 })).toEqual({ id: 1 });
    expect(requests).toHaveLength(1);
  });

  it('request a token with a form, the client in the header Authorization as RFC 6749 has it', async () => {
    const { client, requests } = provider({ scopes: ['read', 'write'], parameters: { audience: 'https://api' } });
    await call(client, getThing, { id: 1 });
    expect(requests).toEqual([
      {
        url: tokenUrl,
        authorization: `Basic ${Buffer.from('app%3A1:p%26ss+word%2F4711').toString('base64')}`,
        form: { grant_type: 'client_credentials', scope: 'read write', audience: 'https://api' },
        contentType: 'application/x-www-form-urlencoded',
      },
    ]);
  });

  it('send the client in the form where that is asked for', async () => {
    const { client, requests } = provider({ authentication: 'body' });
    await call(client, getThing, { id: 1 });
    expect(requests[0]).toMatchObject({
      authorization: undefined,
      form: { grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret },
    });
  });

  it('request one token for any number of calls, at the same time or one after the other', async () => {
    const { client, keys, requests } = provider();
    await Promise.all([1, 2, 3, 4].map((id) => call(client, getThing, { id })));
    await call(client, getThing, { id: 5 });
    expect(requests).toHaveLength(1);
    expect(keys).toEqual(Array(5).fill('token-number-1'));
  });

  it('request the next token a minute before the last one expires, or at nine tenths of a short life', async () => {
    for (const [expiresIn, kept, renewed] of [
      [3600, 3539, 3541],
      ['100', 89, 91],
    ] as const) {
      const clock = virtualClock();
      const { apiKey } = provider({ clock }, (count) =>
        Response.json({ access_token: `token-number-${count}`, expires_in: expiresIn }),
      );
      // oxlint-disable no-await-in-loop -- one client after the other
      await apiKey();
      await clock.advance(kept * 1000);
      expect(await apiKey()).toBe('token-number-1');
      await clock.advance((renewed - kept) * 1000);
      expect(await apiKey()).toBe('token-number-2');
    }
  });

  it('keep a token of unknown life until it is refused', async () => {
    const clock = virtualClock();
    const { apiKey, requests } = provider({ clock }, () => Response.json({ access_token: 'token-number-1' }));
    await apiKey();
    await clock.advance(1e10);
    expect(await apiKey()).toBe('token-number-1');
    expect(requests).toHaveLength(1);
  });

  it('repeat a call that is refused once with a new token, even one that must not happen twice', async () => {
    const { accepted, client, keys } = provider();
    await call(client, getThing, { id: 1 });
    accepted.token = 'none of these';
    await call(client, sendThing, { text: 'x' });
    expect(keys).toEqual(['token-number-1', 'token-number-1', 'token-number-2']);
  });

  it('request one new token for calls that are refused at the same time', async () => {
    const { accepted, client, keys, requests } = provider();
    await call(client, getThing, { id: 1 });
    accepted.token = 'none of these';
    await Promise.all([1, 2, 3].map((id) => call(client, getThing, { id })));
    expect(requests).toHaveLength(2);
    expect(keys).toHaveLength(7);
  });

  it('do not repeat a call over and over that every token is refused for', async () => {
    const { client, keys } = provider({}, (count) => Response.json({ access_token: `useless-number-${count}` }));
    expect(await failure(call(client, getThing, { id: 1 }))).toMatchObject({ code: 'unauthorized', attempts: 2 });
    expect(keys).toEqual(['useless-number-1', 'useless-number-2']);
  });

  it('give a refused token up with a stream, too, which cannot be sent again', async () => {
    const { accepted, client, keys } = provider();
    await call(client, getThing, { id: 1 });
    accepted.token = 'none of these';
    const upload = {
      name: 'things.upload',
      method: 'PUT',
      path: '/things',
      body: 'whole',
      contentType: 'text/plain',
      encodeBody: asGiven,
    } as const;
    const body = new Blob(['x']).stream();
    expect(await failure(call(client, upload, { body }))).toMatchObject({ code: 'unauthorized', attempts: 1 });
    await call(client, getThing, { id: 1 });
    expect(keys).toEqual(['token-number-1', 'token-number-1', 'token-number-2']);
  });

  it('leave a call alone that is to be sent once', async () => {
    const { accepted, client, keys } = provider();
    await call(client, getThing, { id: 1 });
    accepted.token = 'none of these';
    expect(await failure(call(client, getThing, { id: 1 }, { retry: false }))).toMatchObject({ code: 'unauthorized' });
    await call(client, getThing, { id: 1 }, { retry: false });
    expect(keys).toEqual(['token-number-1', 'token-number-1', 'token-number-2']);
  });
});

describe('a token request that fails', () => {
  it('is the failure of the call, with what the token endpoint says, and the next call requests anew', async () => {
    const { client, keys, requests } = provider({}, () =>
      Response.json({ error: 'invalid_client', error_description: 'unknown client' }, { status: 401 }),
    );
    for (const count of [1, 2]) {
      const error = await failure(call(client, getThing, { id: 1 }));
      expect(error).toMatchObject({
        code: 'unauthorized',
        provider: 'oauth2',
        operation: 'token',
        status: 401,
        sent: 'no',
        message: 'oauth2 token: 401 invalid_client unknown client.',
        detail: { error: 'invalid_client' },
      });
      expect(requests).toHaveLength(count);
    }
    expect(keys).toEqual([]);
  });

  it('is told in time where a function given as clientSecret never settles, and the next call asks it anew', async () => {
    const clock = virtualClock();
    let count = 0;
    const secret = () => ((count += 1) === 1 ? new Promise<string>(() => {}) : Promise.resolve(clientSecret));
    const { apiKey } = provider({ clock, clientSecret: secret });
    const [one, other] = [failure(apiKey()), failure(apiKey())];
    await clock.advance(30_000);
    const late = { code: 'timed_out', operation: 'token', phase: 'headers', sent: 'no', retryable: true };
    expect([await one, await other]).toMatchObject([late, late]);
    expect(await apiKey()).toBe('token-number-1');
    expect(count).toBe(2);
  });

  it('with 401 refuses no token of the service, and is not repeated', async () => {
    const { accepted, client, keys, requests } = provider({}, (count) =>
      count === 1
        ? Response.json({ access_token: 'token-number-1' })
        : Response.json({ error: 'invalid_client' }, { status: 401 }),
    );
    accepted.token = 'none of these';
    expect(await failure(call(client, getThing, { id: 1 }))).toMatchObject({
      code: 'unauthorized',
      operation: 'token',
    });
    expect(requests).toHaveLength(2);
    expect(keys).toEqual(['token-number-1']);
  });

  it('in passing is repeated with the call, even one that must not happen twice', async () => {
    const { client, keys, requests } = provider({}, (count) =>
      count < 3
        ? Response.json({}, { status: 503 })
        : Response.json({ access_token: 'token-number-1', token_type: 'bearer' }),
    );
    await call(client, sendThing, { text: 'x' });
    expect(requests).toHaveLength(3);
    expect(keys).toEqual(['token-number-1']);
  });

  it.each([
    [{}, 'has no access_token'],
    [{ access_token: '' }, 'has no access_token'],
    [null, 'has no access_token'],
    [{ access_token: 'token-number-1', token_type: 'mac' }, 'has a token that is no bearer token'],
    [{ access_token: 'token-number-1', expires_in: 'soon' }, 'has an expires_in that is no number'],
    [{ access_token: 'token-number-1', expires_in: '' }, 'has an expires_in that is no number'],
    [{ access_token: 'token-number-1', expires_in: true }, 'has an expires_in that is no number'],
  ])('is one that gets %j', async (body, what) => {
    const { client } = provider({}, () => Response.json(body));
    expect(await failure(call(client, getThing, { id: 1 }))).toMatchObject({
      code: 'wrong_shape',
      message: `oauth2 token: the response ${what}.`,
    });
  });

  it('tells no secret, wherever the token endpoint repeats it', async () => {
    const encoded = 'p%26ss+word%2F4711';
    const told = [clientSecret, encoded, Buffer.from(`app%3A1:${encoded}`).toString('base64')];
    for (const authentication of ['basic', 'body'] as const) {
      const { client } = provider({ authentication }, () =>
        Response.json({ error: 'invalid_client', error_description: told.join(' ') }, { status: 400 }),
      );
      // oxlint-disable-next-line no-await-in-loop -- one call after the other
      const error = await failure(call(client, getThing, { id: 1 }));
      const shown = everything([error, client]);
      for (const secret of [clientSecret, encoded, 'ss+word']) expect(shown).not.toContain(secret);
      expect(isWaError(error)).toBe(true);
    }
  });
});

describe('options of client credentials', () => {
  it.each([
    [{ clientId: '' }, 'clientId must be a non-empty string'],
    [{ clientSecret: '' }, 'clientSecret must be a non-empty string or a function that returns one'],
    [{ clientSecret: 'short' }, 'clientSecret must have 8 characters or more (fewer: loopback only)'],
    [{ tokenUrl: '/token' }, badUrl],
    [{ tokenUrl: 'http://auth.example.com/token' }, badUrl],
    [{ tokenUrl: 'https://app:secret@auth.example.com/token' }, badUrl],
    [{ tokenUrl: 'https://auth.example.com/token#a' }, badUrl],
  ])('that cannot work are refused at once: %j', async (options, what) => {
    const make = () => clientCredentials({ clientId, clientSecret, tokenUrl, ...options });
    expect(await refusal(make)).toMatchObject({ code: 'config_invalid', message: `oauth2: ${what}.` });
  });
});
