import { call, type ClientOptions, type FetchOptions } from '@wa-clients/core';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { exampleClient, getThing } from './support/client.ts';
import { address, refusal, silent } from './support/refusal.ts';

afterEach(() => vi.unstubAllGlobals());

/** What fetch is called with. */
async function init(ofClient?: FetchOptions, ofCall?: FetchOptions): Promise<Record<string, unknown>> {
  const fetch = vi.fn<NonNullable<ClientOptions['fetch']>>(async () => Response.json({}));
  await call(exampleClient(address, { fetch, fetchOptions: ofClient }), getThing, { id: 1 }, { fetchOptions: ofCall });
  return { ...fetch.mock.calls[0]?.[1] };
}

/** A fetch that keeps every response, as that of Next.js 14 does, unless it is told not to. */
function cachingFetch() {
  const kept = new Map<string, Response>();
  let sent = 0;
  const fetch = async (input: string | URL | Request, options?: RequestInit) => {
    const url = new Request(input).url;
    const response = kept.get(url)?.clone() ?? Response.json({ count: (sent += 1) });
    if (options?.cache !== 'no-store') kept.set(url, response.clone());
    return response;
  };
  return { fetch, sent: () => sent };
}

describe('what fetch is called with', () => {
  it('is what the call says over what the client says', async () => {
    const dispatcher = {};
    const found = await init(
      { credentials: 'include', keepalive: true, dispatcher },
      { keepalive: false, cf: { a: 1 } },
    );
    expect(found).toMatchObject({ credentials: 'include', keepalive: false, cf: { a: 1 }, cache: 'no-store' });
    expect(found['dispatcher']).toBe(dispatcher);
  });

  it('keeps a patched fetch from freezing a call, unless the app asks for a cache', async () => {
    const { fetch, sent } = cachingFetch();
    vi.stubGlobal('fetch', fetch);
    const client = exampleClient(address);
    const get = (fetchOptions?: FetchOptions) => call(client, getThing, { id: 1 }, { fetchOptions });
    expect([await get(), await get(), await get()]).toEqual([{ count: 1 }, { count: 2 }, { count: 3 }]);
    await get({ cache: undefined });
    await get({ cache: null as unknown as undefined });
    expect(sent()).toBe(5);
    await get({ cache: 'force-cache' });
    await get({ cache: 'force-cache' });
    expect(sent()).toBe(6);
  });

  it('has no cache mode beside what Next.js is told, and none on a platform that has none', async () => {
    expect(await init({ next: { revalidate: 60 } })).not.toHaveProperty('cache');
    expect(await init({ cache: 'reload' })).toMatchObject({ cache: 'reload' });
    vi.stubGlobal('Request', { prototype: {} });
    expect(await init()).not.toHaveProperty('cache');
    vi.stubGlobal('Request', undefined);
    expect(await init()).toMatchObject({ cache: 'no-store' });
  });

  it.each(['method', 'body', 'headers', 'signal', 'redirect'])('cannot have another %s', async (name) => {
    const { client, fetch } = silent();
    const fetchOptions = { [name]: undefined };
    const message = `example things.get: fetchOptions.${name} is set by the client.`;
    expect(
      await refusal(() => call(exampleClient(address, { fetch, fetchOptions }), getThing, { id: 1 })),
    ).toMatchObject({
      code: 'config_invalid',
      message,
    });
    expect(await refusal(() => call(client, getThing, { id: 1 }, { fetchOptions }))).toMatchObject({
      code: 'request_invalid',
      message,
    });
    expect(fetch).not.toHaveBeenCalled();
  });
});
