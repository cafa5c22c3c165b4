import { call, createClient, createLimiter, download, list } from '@wa-clients/core';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { exampleClient, getThing, listThings, sendThing } from './support/client.ts';
import { address, refusal, silent } from './support/refusal.ts';
import { all, failure } from './support/things.ts';

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
      message: 'example: apiKey must be a non-empty text or a function that returns one.',
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
      message: 'The first argument must be a client of create<Provider>().',
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
      const isDots = /^(\.|%2e)+$/i.test(String(id));
      const what = isDots ? 'the path holds a dot segment' : '"id" must be a non-empty text, a number or a Date';
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

describe('the options of a list', () => {
  it.each([
    ['cursor-after', 'before'],
    ['cursor-token', 'cursor'],
    ['numbered', 'per_page'],
  ] as const)('of %s take the place of the filter %s', async (strategy, name) => {
    const { client, fetch } = silent();
    expect(await refusal(() => list(client, listThings(strategy), { [name]: 'x' }))).toEqual({
      code: 'request_invalid',
      message: `example things.list: "${name}" belongs to the walk; use pageSize and resume instead.`,
      provider: 'example',
      operation: 'things.list',
      path: '/things',
    });
    expect(fetch).not.toHaveBeenCalled();
  });

  it.each([
    [{ signal: new AbortController() }, 'signal must be an AbortSignal, such as the signal of an AbortController'],
    [{ signal: {} }, 'signal must be an AbortSignal, such as the signal of an AbortController'],
    [5, 'options must be an object'],
  ])('of a program without types are looked at: %j', async (options, text) => {
    const { client, fetch } = silent();
    const open = () => list(client, listThings('numbered'), {}, options as object);
    expect(await refusal(open)).toMatchObject({
      code: 'request_invalid',
      message: `example things.list: ${text}.`,
    });
    expect(fetch).not.toHaveBeenCalled();
  });

  it.each([5, [], 'x'])('resume from no checkpoint like %j', async (resume) => {
    const { client } = silent();
    const open = () => list(client, listThings('numbered'), {}, { resume: resume as string });
    expect(await refusal(open)).toMatchObject({ code: 'checkpoint_invalid' });
  });

  it('have filters that are an object without a circle', async () => {
    const { client, fetch } = silent();
    const filters: Record<string, unknown> = {};
    filters['self'] = { filters };
    expect(await refusal(() => list(client, listThings('numbered'), filters))).toMatchObject({
      code: 'request_invalid',
      message: 'example things.list: the filters contain a circular reference.',
    });
    expect(await refusal(() => list(client, listThings('numbered'), 'q=1' as unknown as object))).toMatchObject({
      code: 'request_invalid',
      message: 'example things.list: filters must be an object.',
    });
    expect(fetch).not.toHaveBeenCalled();
  });

  it('collect nothing without a bound', async () => {
    const { client } = silent();
    const collect = (bound?: unknown) => list(client, listThings('numbered')).collect(bound as { maxItems: number });
    for (const bound of [undefined, null, {}, 5]) {
      expect(await refusal(() => collect(bound))).toMatchObject({
        code: 'request_invalid',
        message: 'example things.list: collect needs a bound, { maxItems }, that is a whole number from 0.',
      });
    }
  });

  it('turn no list that is read forward alone', async () => {
    const { message } =
      (await refusal(() => list(silent().client, listThings('numbered'), {}, { direction: 'backward' }))) ?? {};
    expect(message).toBe('example things.list: this list can only be read forward.');
  });

  it.each([-1, 1.5, Number.NaN, Infinity, '5'] as number[])('collect no %j items', async (maxItems) => {
    const { client, fetch } = silent();
    const collect = () => list(client, listThings('numbered')).collect({ maxItems });
    expect(await refusal(collect)).toEqual({
      code: 'request_invalid',
      message: 'example things.list: collect needs a bound, { maxItems }, that is a whole number from 0.',
      provider: 'example',
      operation: 'things.list',
      path: '/things',
    });
    expect(fetch).not.toHaveBeenCalled();
  });

  it('may leave no time, which is late and not wrong', async () => {
    const { client, fetch } = silent();
    const walk = list(client, listThings('numbered'), {}, { deadlineMs: 0 });
    expect(await failure(all(walk))).toMatchObject({ code: 'timed_out', phase: 'walk' });
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
