import { call } from '@wa-clients/core';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { exampleClient, getThing, key, sendThing } from './support/client.ts';
import { address } from './support/refusal.ts';

afterEach(() => vi.unstubAllGlobals());

describe('the function that sends requests', () => {
  it('is called without an object, as the functions of browsers and of workerd have to be', async () => {
    const objects: unknown[] = [];
    async function fetch(this: unknown) {
      objects.push(this);
      return Response.json({});
    }
    await call(exampleClient(address, { fetch }), getThing, { id: 1 });
    vi.stubGlobal('fetch', fetch);
    await call(exampleClient(address), getThing, { id: 1 });
    expect(objects).toEqual([undefined, undefined]);
  });

  it('is given a URL as text and an init, and no Request', async () => {
    const fetch = vi.fn<(url: string, init: RequestInit) => Promise<Response>>(async () => Response.json({}));
    await call(exampleClient(address, { fetch }), sendThing, { text: 'hi' });
    expect(fetch.mock.calls).toEqual([
      [
        `${address}/things`,
        expect.objectContaining({
          method: 'POST',
          headers: { Accept: 'application/json', 'Content-Type': 'application/json', 'X-API-Key': key },
          redirect: 'manual',
          body: '{"text":"hi"}',
          signal: expect.any(AbortSignal) as unknown,
        }),
      ],
    ]);
  });

  it("is the platform's at the time of the call where none is given", async () => {
    const first = vi.fn<typeof fetch>(async () => Response.json({}));
    const second = vi.fn<typeof fetch>(async () => Response.json({}));
    vi.stubGlobal('fetch', first);
    const clients = [exampleClient(address), exampleClient(address, { fetch: globalThis.fetch })];
    vi.stubGlobal('fetch', second);
    await Promise.all(clients.map((client) => call(client, getThing, { id: 1 })));
    expect([first, second].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
  });
});
