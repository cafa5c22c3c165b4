import { call, fromEnv } from '@wa-clients/core';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { exampleClient, getThing } from './support/client.ts';
import { address, refusal } from './support/refusal.ts';
import { failure } from './support/things.ts';

afterEach(() => void vi.unstubAllGlobals());

describe('the key of a call', () => {
  const keyed = (apiKey: () => never) => exampleClient(address, { apiKey, fetch: async () => Response.json({}) });
  const refused = (apiKey: () => unknown) => refusal(() => call(keyed(apiKey as () => never), getThing, { id: 1 }));

  it.each([undefined, null, '', 5, ['key'], async () => 'key'] as unknown[])('is not %o', async (value) => {
    expect(await refused(() => value)).toEqual({
      code: 'config_invalid',
      message: 'example things.get: apiKey must be a non-empty string or a function that returns one.',
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
              message: expect.stringContaining('apiKey must have 8 characters or more (fewer: loopback only)'),
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

  it.each(['secret-key ', ' secret-key', '\tsecret-key', 'secret-key\t'])(
    'has no blank around it, which is not sent, as in %j',
    async (key) => {
      const told = {
        code: 'config_invalid',
        message: expect.stringContaining('begins or ends with a blank') as string,
      };
      expect(await refused(() => key)).toMatchObject(told);
      expect(await refusal(() => exampleClient(address, { apiKey: key }))).toMatchObject(told);
    },
  );

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
    ).toEqual(error);
  });

  it('is read from the environment, and its name told where it is not set', async () => {
    vi.stubEnv('EXAMPLE_REFUSAL_KEY', '');
    const unset = 'Environment variable EXAMPLE_REFUSAL_KEY is not set.';
    const read = fromEnv('EXAMPLE_REFUSAL_KEY');
    expect(await refused(read)).toMatchObject({
      code: 'config_invalid',
      message: expect.stringMatching(/^example things\.get: Environment variable EXAMPLE_REFUSAL_KEY is not set\.$/),
    });
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
