import { call, createClient, createLimiter, download, fromEnv, list } from '@wa-clients/core';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { exampleClient, getThing, listThings, sendThing } from './support/client.ts';
import { address, refusal, silent } from './support/refusal.ts';
import { failure } from './support/things.ts';

afterEach(() => void vi.unstubAllGlobals());

describe('a client', () => {
  it.each([
    ['', 'is missing'],
    ['example.com', 'is no absolute URL, and a relative one needs a page'],
    ['/api/example', 'is no absolute URL, and a relative one needs a page'],
    ['http://api.example.com', 'must use https (http needs loopback or the option allowHttp)'],
    ['https://user@example.com', 'must not hold credentials, a query or a fragment'],
    ['https://:pass@example.com', 'must not hold credentials, a query or a fragment'],
    ['https://example.com?a=1', 'must not hold credentials, a query or a fragment'],
    ['https://example.com#a', 'must not hold credentials, a query or a fragment'],
  ])('is told what is wrong with the address %j, and what would be right', async (baseUrl, what) => {
    expect(await refusal(() => exampleClient(baseUrl))).toMatchObject({
      code: 'config_invalid',
      provider: 'example',
      message: `example: baseUrl ${what}. Give an address such as https://api.example.com.`,
    });
  });

  it.each([undefined, null, '', 5, {}] as never[])('is not made with the key %j', async (apiKey) => {
    expect(await refusal(() => exampleClient(address, { apiKey }))).toMatchObject({
      code: 'config_invalid',
      message: 'example: apiKey must be a non-empty text or a function that gives one.',
    });
  });

  it('is not made without options', async () => {
    const definition = { provider: 'example', credential: () => ({}), readError: () => ({}) };
    const make = () => createClient(definition, undefined as never);
    expect(await refusal(make)).toMatchObject({ code: 'config_invalid' });
  });

  it.each([undefined, null, {}, { provider: 'example' }, 'client'] as never[])('is not %j', async (value) => {
    const expected = {
      code: 'config_invalid',
      message: 'The first argument is no client. Pass what create<Provider>() returned.',
    };
    expect(await refusal(() => call(value, getThing, { id: 1 }))).toMatchObject(expected);
    expect(await refusal(() => list(value, listThings('numbered')))).toMatchObject(expected);
  });

  it('is told the name of the number that is wrong, and takes nothing at all as a number', async () => {
    for (const options of [{ timeout: { attemptMs: -1 } }, { retry: { maxRetryAfterMs: -1 } }, { maxBodyBytes: -1 }]) {
      const [name] = JSON.stringify(options).match(/\w+(?=":-1)/) ?? [];
      const { message } = (await refusal(() => exampleClient(address, options))) ?? {};
      expect(message).toBe(`example: ${name} must be a number from 0.`);
    }
    expect(exampleClient(address, { retry: { attempts: 0, maxRetryAfterMs: 0 }, maxBodyBytes: 0 })).toBeDefined();
  });
});

describe('a limiter', () => {
  it('is told which number is wrong', async () => {
    expect(await refusal(() => createLimiter({ perSecond: 0 }))).toMatchObject({
      code: 'config_invalid',
      message: 'createLimiter: perSecond must be a number above 0.',
    });
    expect(await refusal(() => createLimiter({ burst: 0.5 }))).toMatchObject({
      code: 'config_invalid',
      message: 'createLimiter: burst must be a number from 1.',
    });
  });
});

describe('the input of a call', () => {
  it.each([{}, [], true, '', '.', '..', '%2e', '.%2E', Symbol.iterator] as unknown[])(
    'has no path parameter like %o',
    async (id) => {
      const { client, fetch } = silent();
      expect(await refusal(() => call(client, getThing, { id }))).toEqual({
        code: 'request_invalid',
        message: 'example things.get: path parameter "id" must be a number, text or Date, not empty, no dot segment.',
        provider: 'example',
        operation: 'things.get',
        path: '/things/{id}',
      });
      expect(fetch).not.toHaveBeenCalled();
    },
  );

  it.each(['/../admin/{id}', '/things/{id}/..', '/%2E./{id}', '/{id}/./x'])(
    'fills no template like %s',
    async (path) => {
      const { client, fetch } = silent();
      expect(await refusal(() => call(client, { ...getThing, path }, { id: 1 }))).toMatchObject({
        code: 'request_invalid',
        message: 'example things.get: the path holds a dot segment.',
      });
      expect(fetch).not.toHaveBeenCalled();
    },
  );

  it.each(['a\r\nX-Admin: 1', 'a\nb', 'a\0b', 'snow ☃'])('has no header like %j', async (note) => {
    const { client, fetch } = silent();
    const operation = { ...sendThing, headers: ['X-Note'] };
    expect(await refusal(() => call(client, operation, { 'X-Note': note }))).toMatchObject({
      code: 'request_invalid',
      message: 'example things.send: header "X-Note" holds a character that no header can carry.',
    });
    expect(fetch).not.toHaveBeenCalled();
  });
});

describe('the address of a download', () => {
  const secure = 'the address must use https (http needs loopback or the option allowHttp) and hold no credentials';
  it.each([
    ['media.example.com/1', 'the address is no absolute URL'],
    ['http://media.example.com/1', secure],
    ['https://user@media.example.com/1', secure],
    ['https://:pass@media.example.com/1', secure],
    ['https://other.example.com/1', 'the host "other.example.com" is not allowed; add it to hosts if you trust it'],
  ])('%s is refused with the reason', async (url, what) => {
    const { client, fetch } = silent();
    expect(await refusal(() => download(client, url, { hosts: ['media.example.com'] }))).toEqual({
      code: 'request_invalid',
      message: `example download: ${what}.`,
      provider: 'example',
      operation: 'download',
      path: 'download',
    });
    expect(fetch).not.toHaveBeenCalled();
  });

  it('asks for any type of file', async () => {
    const { client, fetch } = silent();
    await download(client, `${address}/1`);
    expect(fetch.mock.calls[0]?.[1].headers['Accept']).toBe('*/*');
  });
});

describe('the key of a call', () => {
  const keyed = (apiKey: () => never) => exampleClient(address, { apiKey, fetch: async () => Response.json({}) });
  const refused = (apiKey: () => unknown) => refusal(() => call(keyed(apiKey as () => never), getThing, { id: 1 }));

  it.each([undefined, null, '', 5, ['key'], async () => 'key'] as unknown[])('is not %o', async (value) => {
    expect(await refused(() => value)).toEqual({
      code: 'config_invalid',
      message: 'example things.get: apiKey gave no text.',
      provider: 'example',
      operation: 'things.get',
      path: '/things/{id}',
    });
  });

  it.each([
    ['https://api.example.com', false],
    ['https://127.0.0.1.example.com', false],
    ['http://127.0.0.1:3000', true],
    ['http://localhost', true],
    ['https://[::1]:8080', true],
  ])('has at least 8 characters for %s, unless that is on this machine', async (baseUrl, isFree) => {
    const fetch = async () => Response.json({});
    const short = (apiKey: string | (() => string)) =>
      call(exampleClient(baseUrl, { apiKey, fetch }), getThing, { id: 1 });
    for (const apiKey of ['1234567', () => '1234567']) {
      expect(await refusal(() => short(apiKey))).toEqual(
        isFree
          ? undefined
          : expect.objectContaining({
              code: 'config_invalid',
              provider: 'example',
              message: expect.stringContaining(
                'apiKey has fewer than 8 characters, which is for loopback addresses only',
              ),
            }),
      );
    }
    await short('12345678');
  });

  it('leaves texts of a failure alone when it is a word', async () => {
    const fetch = async () => Response.json({ error: { message: 'test_not_found' } }, { status: 404 });
    const client = exampleClient('http://localhost', { apiKey: 'test', fetch });
    const { message } = (await refusal(() => call(client, getThing, { id: 1 }))) ?? {};
    expect(message).toBe('example things.get: 404 test_not_found.');
  });

  it('holds no line break', async () => {
    expect(await refused(() => 'a\nb')).toMatchObject({
      code: 'config_invalid',
      message: 'example things.get: apiKey holds a character that no header can carry.',
    });
  });

  it('that a failing function was to give is no key, and its own typed error stays what it is', async () => {
    const broken = () => {
      throw new TypeError('vault closed');
    };
    const error = await failure(call(keyed(broken), getThing, { id: 1 }));
    expect(error).toMatchObject({
      code: 'config_invalid',
      message: 'example things.get: the function given as apiKey failed.',
      cause: { name: 'TypeError', message: 'vault closed' },
    });
    expect(
      await failure(
        call(
          keyed(() => Promise.reject(error) as never),
          getThing,
          { id: 1 },
        ),
      ),
    ).toBe(error);
  });

  it('is read from the environment, and its name told where it is not set', async () => {
    vi.stubEnv('EXAMPLE_REFUSAL_KEY', '');
    const unset = 'Environment variable EXAMPLE_REFUSAL_KEY is not set.';
    const read = fromEnv('EXAMPLE_REFUSAL_KEY');
    expect(await refused(read)).toMatchObject({ code: 'config_invalid', message: unset });
    const told: unknown[] = [];
    for (const process of [undefined, {}]) {
      vi.stubGlobal('process', process);
      try {
        read();
      } catch (error) {
        told.push((error as Error).message);
      } finally {
        vi.unstubAllGlobals();
      }
    }
    expect(told).toEqual([unset, unset]);
    vi.unstubAllEnvs();
  });
});
