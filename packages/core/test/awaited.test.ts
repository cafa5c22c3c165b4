import { call, list, type Page } from '@wa-clients/core';
import { describe, expect, it, vi } from 'vitest';

import { exampleClient, getThing, listThings } from './support/client.ts';
import { type Thing, things } from './support/things.ts';

const address = 'https://api.example.com';

/** A call and a list of a provider that answers everything with one status. */
function both(status: number) {
  const fetch = vi.fn<typeof globalThis.fetch>(async () =>
    Response.json({ data: [{ id: 1 }], has_more: false }, { status }),
  );
  const client = exampleClient(address, { retry: false, fetch });
  return { fetch, call: () => call(client, getThing, { id: 1 }), list: () => list(client, listThings('cursor-token')) };
}

describe.each(['call', 'list'] as const)('a %s', (kind) => {
  it('can be given where a promise is wanted', async () => {
    const promise: Promise<unknown> = both(200)[kind]();
    expect(Object.prototype.toString.call(promise)).toBe('[object Promise]');
    await expect(promise).resolves.toHaveProperty(kind === 'call' ? 'data' : 'items', [{ id: 1 }]);
  });

  it('has its failure caught, and nothing caught when there is none', async () => {
    const caught = vi.fn<(error: unknown) => string>(() => 'instead');
    await expect(both(404)[kind]().catch(caught)).resolves.toBe('instead');
    expect(caught).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ code: 'not_found' }));
    await expect(both(200)[kind]().catch(caught)).resolves.not.toBe('instead');
    expect(caught).toHaveBeenCalledOnce();
  });

  it('tells when it is over, and keeps its outcome', async () => {
    const over = vi.fn<() => string>(() => 'instead');
    await expect(both(404)[kind]().finally(over)).rejects.toMatchObject({ code: 'not_found' });
    await expect(both(200)[kind]().finally(over)).resolves.not.toBe('instead');
    expect(over.mock.calls).toEqual([[], []]);
  });

  it('is asked once, by whichever of its methods', async () => {
    const { fetch, ...made } = both(503);
    const handle = made[kind]();
    await handle.catch(() => {});
    await handle.finally(() => {}).catch(() => {});
    await expect(handle).rejects.toMatchObject({ code: 'server_error' });
    expect(fetch).toHaveBeenCalledOnce();
  });
});

describe('a list', () => {
  it('gives the same page through catch and finally as when awaited', async () => {
    const { list: open, server } = await things(3);
    const handle = open();
    const pages: Page<Thing>[] = [
      await handle,
      await handle.catch(() => expect.fail()),
      await handle.finally(() => {}),
    ];
    expect(new Set(pages).size).toBe(1);
    expect(server.requests).toHaveLength(1);
  });

  it('sends nothing for being a promise', () => {
    const { fetch, list: open } = both(200);
    const handle = open();
    expect([typeof handle.then, typeof handle.catch, typeof handle.finally]).toEqual(Array(3).fill('function'));
    expect(fetch).not.toHaveBeenCalled();
  });
});
