import type { DriftEvent } from '@wa-clients/core';
import { describe, expect, it } from 'vitest';

import { createWapikit } from '../src/index.ts';
import { fakeWapikit } from '../src/testing.ts';

describe("Wapikit's rules", () => {
  it('give short pages, repeated contacts and a total that is too high, and a walk that is right all the same', async () => {
    const fake = fakeWapikit({ contacts: 300 });
    const drifts: DriftEvent[] = [];
    const hooks = { onDrift: (event: DriftEvent) => void drifts.push(event) };
    const wapikit = createWapikit({ apiKey: 'test-key', fetch: fake.fetch, hooks });
    const sizes: number[] = [];
    const ids = new Set<string>();
    let total = 0;
    for await (const page of wapikit.contacts.list().pages()) {
      sizes.push(page.body.contacts.length);
      total = page.body.paginationMeta.total;
      for (const { uniqueId } of page.items) ids.add(uniqueId);
    }
    expect(ids.size).toBe(300);
    expect(Math.max(...sizes.slice(0, -1))).toBeLessThan(50);
    expect(total).toBeGreaterThan(300);
    expect(drifts.some(({ kind }) => kind === 'overlap')).toBe(true);
  });

  it('ask for the oldest first, unless the caller asks for another order', async () => {
    const fake = fakeWapikit();
    const wapikit = createWapikit({ apiKey: 'test-key', fetch: fake.fetch });
    await wapikit.contacts.list();
    await wapikit.contacts.list({ order: 'desc' });
    await wapikit.contacts.list({ order: undefined });
    expect(fake.requests.map(({ query }) => query.get('order'))).toEqual(['asc', 'desc', 'asc']);
  });

  it('answer an unknown id with a failure of the server', async () => {
    const fake = fakeWapikit();
    const wapikit = createWapikit({ apiKey: 'test-key', fetch: fake.fetch, retry: false });
    const error: unknown = await wapikit.contacts.get({ id: 'nobody' }).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'server_error', status: 500, detail: 'sql: no rows in result set' });
  });
});
