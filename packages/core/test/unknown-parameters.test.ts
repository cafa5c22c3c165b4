import { call, list } from '@wa-clients/core';
import { rawClient } from '@wa-clients/core/raw';
import { describe, expect, it } from 'vitest';

import { getThing, listThings } from './support/client.ts';
import { refusal, silent } from './support/refusal.ts';

const getOne = { ...getThing, query: ['fields', 'q[', 'created_after'], headers: ['X-Tenant'] };
const listAll = { ...listThings('cursor-after'), query: ['status', 'created_after', 'created_before'] };

describe('a parameter that an operation does not have', () => {
  it.each([
    [{ id: 1, feilds: 'a' }, 'unknown parameter "feilds"; use fields'],
    [{ id: 1, field: 'a' }, 'unknown parameter "field"; use fields'],
    [{ id: 1, createdAfter: 'a' }, 'unknown parameter "createdAfter"; use created_after'],
    [{ id: 1, xTenant: 'a' }, 'unknown parameter "xTenant"; use X-Tenant'],
  ])('is refused with the nearest that it has: %j', async (input, text) => {
    const { client, fetch } = silent();
    for (const isThroughMiddleware of [false, true]) {
      if (isThroughMiddleware) rawClient<{}>(client).use({ onRequest() {} });
      // oxlint-disable-next-line no-await-in-loop -- one way after the other
      const found = await refusal(() => call(client, getOne, input));
      expect(found).toMatchObject({ code: 'request_invalid', provider: 'example', operation: 'things.get' });
      expect(found?.message).toContain(text);
    }
    expect(fetch).not.toHaveBeenCalled();
  });

  it('is refused as a filter of a list, before the first page is asked for', async () => {
    const { client, fetch } = silent();
    const found = await refusal(() => list(client, listAll, { create_after: '2026-01-01' }));
    expect(found?.message).toBe('example things.list: unknown parameter "create_after"; use created_after.');
    expect(fetch).not.toHaveBeenCalled();
  });

  it('is sent where it resembles none of them', async () => {
    const { client, fetch } = silent();
    await call(client, getOne, { id: 1, tenant_id: 'a', page_token: 'b' });
    expect(String(fetch.mock.calls[0]?.[0])).toMatch(/\?tenant_id=a&page_token=b$/);
  });
});
