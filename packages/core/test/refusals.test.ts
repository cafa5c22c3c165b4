import { call, createClient, createLimiter, download, list } from '@wa-clients/core';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { exampleClient, getThing, listThings, sendThing } from './support/client.ts';
import { address, refusal, silent } from './support/refusal.ts';

afterEach(() => void vi.unstubAllGlobals());

describe('a client', () => {
  it.each([
    '',
    'example.com',
    '/api/example',
    'http://api.example.com',
    'https://user@example.com',
    'https://:pass@example.com',
    'https://example.com?a=1',
    'https://example.com#a',
  ])('is told what would be right in place of the address %j', async (baseUrl) => {
    expect(await refusal(() => exampleClient(baseUrl))).toMatchObject({
      code: 'config_invalid',
      provider: 'example',
      message:
        'example: baseUrl must be an absolute https URL without credentials, query or fragment ' +
        '(http: loopback or allowHttp).',
    });
  });

  it.each([undefined, null, '', 5, {}] as never[])('is not made with the key %j', async (apiKey) => {
    expect(await refusal(() => exampleClient(address, { apiKey }))).toMatchObject({
      code: 'config_invalid',
      message: 'example: apiKey must be a non-empty string or a function that returns one.',
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
      message: 'The first argument must be a client.',
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
  it.each([{}, [], '', '.', '..', '%2e', '.%2E', Symbol.iterator] as unknown[])(
    'has no path parameter like %o',
    async (id) => {
      const { client, fetch } = silent();
      const isDots = /^(\.|%2e)+$/i.test(String(id));
      const what = isDots
        ? 'the path holds a dot segment'
        : typeof id === 'symbol'
          ? '"id" is no usable Symbol'
          : '"id" must be a non-empty string, a number or a Date';
      expect(await refusal(() => call(client, getThing, { id }))).toEqual({
        code: 'request_invalid',
        message: `example things.get: ${what}.`,
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
