import { inspect } from 'node:util';

import { call, createClient, isWaError, type ProviderDefinition, WaError } from '@wa-clients/core';
import { describe, expect, it } from 'vitest';

import { exampleClient, getThing, key, sendThing } from './support/client.ts';
import { failure } from './support/things.ts';

const address = 'https://api.example.com';

/** The error of a call that was answered with a failure. */
function failed(status: number, body: string, options: { operation?: typeof getThing; apiKey?: string } = {}) {
  const { operation = getThing, apiKey = key } = options;
  const client = exampleClient(address, { apiKey, retry: false, fetch: async () => new Response(body, { status }) });
  return failure(call(client, operation, { id: 1 })) as Promise<WaError>;
}

const said = (code: unknown, message?: string) => JSON.stringify({ error: { code, message } });

describe('an error', () => {
  it('goes between workers as its fields, which its clone would lose', async () => {
    const error = await failed(404, said('gone', 'No such thing'));
    expect(structuredClone(error)).not.toHaveProperty('code');
    expect(structuredClone(error.toJSON())).toMatchObject({ name: 'NotFoundError', code: 'not_found', status: 404 });
  });

  const error = new WaError('not_found', 'gone', {
    status: 404,
    cause: new Error('why'),
    body: 'text',
    sent: undefined,
  });

  it('shows the fields that are known, and hides what is no field', () => {
    expect(Object.keys(error)).toEqual(['code', 'status']);
    expect('sent' in error).toBe(false);
    expect('cause' in new WaError('not_found', 'gone')).toBe(false);
    expect(error.cause).toEqual(new Error('why'));
    expect(error.readBody()).toBe('text');
  });

  it.each([
    ['The thing is gone', 'The thing is gone.'],
    ['The thing is gone.', 'The thing is gone.'],
    ['v1.2. is gone', 'v1.2. is gone.'],
  ])('says what the provider says, %j, with one full stop behind it', async (message, sentence) => {
    expect((await failed(404, said(7, message))).message).toBe(`example things.get: 404 7 ${sentence}`);
  });

  it('is written as JSON with its name, its message and its fields', () => {
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      name: 'NotFoundError',
      message: 'gone',
      code: 'not_found',
      status: 404,
    });
  });

  it('is printed with its stack and its fields, without the body', () => {
    const printed = inspect(error);
    expect(printed).toContain('error-shape.test.ts');
    expect(printed).toContain('{"code":"not_found","status":404}');
    expect(printed).not.toContain('text"');
  });

  it('is told from what is none, and by its code', () => {
    for (const none of [null, undefined, 'not_found', 404, {}, new Error('gone')]) {
      expect(isWaError(none)).toBe(false);
      expect(none instanceof WaError).toBe(false);
    }
    expect(isWaError(error)).toBe(true);
    expect(isWaError(error, 'not_found')).toBe(true);
    expect(isWaError(error, 'conflict')).toBe(false);
  });
});

describe('the error of a failure status', () => {
  it('says the status, and the code and the sentence of the provider where there are some', async () => {
    expect((await failed(404, said(7, 'gone'))).message).toBe('example things.get: 404 7 gone.');
    expect((await failed(404, said(undefined, 'gone'))).message).toBe('example things.get: 404 gone.');
    expect((await failed(404, '')).message).toBe('example things.get: 404.');
  });

  it('leaves open whether a thing was sent only where the provider itself broke', async () => {
    const send = { operation: sendThing };
    expect(await failed(500, '', send)).toMatchObject({ ambiguous: true });
    expect(await failed(400, '', send)).toMatchObject({ ambiguous: false });
    expect(await failed(502, '', send)).toMatchObject({ ambiguous: true });
    expect(await failed(429, '', send)).toMatchObject({ ambiguous: false });
    expect(await failed(500, said(130429), send)).toMatchObject({ code: 'rate_limited', ambiguous: false });
    expect(await failed(500, '')).toMatchObject({ ambiguous: false });
  });

  it('gives the body as it was written where it holds no secret', async () => {
    const body = '{ "b": [1,  2],\n"a" : "\\u0041" }';
    expect((await failed(400, body)).readBody()).toBe(body);
  });

  it('gives no secret of a body, however JSON writes it', async () => {
    const escaped = Array.from(key, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
    const error = await failed(400, `{ "error": { "message": "bad ${escaped}" } }`);
    expect(error.readBody()).toBe('{"error":{"message":"bad [redacted]"}}');
    expect(error.message).toBe('example things.get: 400 bad [redacted].');
  });

  it('is that of the status where JSON is nested deeper than anybody could write it, and can be printed', async () => {
    for (const text of [
      `${'['.repeat(20_000)}${']'.repeat(20_000)}`,
      `${'{"error":'.repeat(7_000)}1${'}'.repeat(7_000)}`,
    ]) {
      const error = await failed(503, text);
      expect(error).toMatchObject({ code: 'server_error', status: 503, retryable: true });
      expect(error.readBody()).toBe(text.slice(0, 65_536));
      expect(inspect(error)).toContain('ServerError: example things.get: 503.');
    }
  });

  it('gives 64 KiB of a body', async () => {
    expect((await failed(400, 'x'.repeat(65_536))).readBody()).toHaveLength(65_536);
    expect((await failed(400, 'x'.repeat(70_000))).readBody()).toHaveLength(65_536);
    expect((await failed(400, 'x'.repeat(300_000))).readBody()).toHaveLength(65_536);
  });

  it('gives no half of a secret where a long body is cut', async () => {
    const apiKey = 'k0'.repeat(500);
    const whole = apiKey.repeat(131);
    const cut = await failed(400, whole + apiKey, { apiKey });
    expect(cut.readBody()).not.toContain('k0k0');
    const exact = await failed(400, whole + 'x'.repeat(131_072 - whole.length), { apiKey });
    expect(exact.readBody()?.endsWith(`[redacted]${'x'.repeat(72)}`)).toBe(true);
  });

  it('may succeed later where the provider says so, and where the status does', async () => {
    const after = async (status: number, retryable: boolean | undefined) => {
      const fetch = async () => new Response(null, { status });
      const definition = { provider: 'example', credential: () => ({}), readError: () => ({ retryable }) };
      const client = createClient(definition, { apiKey: key, baseUrl: address, fetch, retry: false });
      return ((await failure(call(client, getThing, { id: 1 }))) as WaError).retryable;
    };
    expect(await after(409, true)).toBe(true);
    expect(await after(409, false)).toBe(false);
    expect(await after(409, undefined)).toBe(false);
    expect(await after(503, false)).toBe(true);
  });

  it("finds the provider's id of the request under its own name, and under the usual one", async () => {
    const definition: ProviderDefinition = {
      provider: 'example',
      baseUrl: address,
      credential: () => ({}),
      readError: () => ({ code: 5 }),
    };
    const headers = { 'x-request-id': 'usual', 'x-trace': 'own' };
    const fetch = async () => new Response(null, { status: 400, headers });
    const idOf = async (more: Partial<ProviderDefinition>) => {
      const client = createClient({ ...definition, ...more }, { apiKey: key, fetch });
      return ((await failure(call(client, getThing, { id: 1 }))) as WaError).requestId;
    };
    expect(await idOf({})).toBe('usual');
    expect(await idOf({ requestIdHeader: 'x-trace' })).toBe('own');
    expect(await idOf({ requestIdHeader: 'x-none' })).toBeUndefined();
  });
});
