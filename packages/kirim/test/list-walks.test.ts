import { describe, expect, it } from 'vitest';

import { createKirim, type Kirim } from '../src/index.ts';
import { account, conversation } from './support/ids.ts';

describe('the lists that page', () => {
  const pages: readonly (readonly [string, (kirim: Kirim) => AsyncIterable<unknown>, string])[] = [
    ['contacts', ({ contacts }) => contacts.list({ ...account, search: 'a' }), 'search=a'],
    ['conversations', ({ conversations }) => conversations.list({ ...account, status: 'open' }), 'status=open'],
    [
      'messages',
      ({ messages }) => messages.list({ ...account, conversation_id: conversation }),
      `conversation_id=${conversation}`,
    ],
    ['templates', ({ templates }) => templates.list({ ...account, language: 'id' }), 'language=id'],
    ['labels', ({ labels }) => labels.list(), ''],
    ['customers', ({ customers }) => customers.list(), ''],
    ['subscriptions', ({ webhookSubscriptions }) => webhookSubscriptions.list(), ''],
    ['deliveries', ({ webhookDeliveries }) => webhookDeliveries.list(), ''],
  ];

  it.each(pages)('%s: send the filters again with each cursor, and end by has_more', async (_, open, filter) => {
    const asked: string[] = [];
    const kirim = createKirim({
      apiKey: 'kdv_live_key',
      fetch: (url) => {
        asked.push(new URL(url).search.slice(1));
        const number = asked.length;
        // An empty page in the middle is not the end.
        const data = number === 2 ? [] : [{ id: String(number) }];
        const answer = {
          data,
          has_more: number < 3,
          next_cursor: number < 3 ? `c=${number}` : null,
          request_id: 'req_1',
        };
        return Promise.resolve(Response.json(answer));
      },
    });
    const found: unknown[] = [];
    for await (const item of open(kirim)) found.push(item);
    expect(found).toEqual([{ id: '1' }, { id: '3' }]);
    const start = filter === '' ? '' : `${filter}&`;
    expect(asked).toEqual([`${start}limit=100`, `${start}limit=100&cursor=c%3D1`, `${start}limit=100&cursor=c%3D2`]);
  });

  it.each([
    { has_more: true, next_cursor: null },
    { has_more: true, next_cursor: '' },
    { has_more: true },
    { has_more: false, next_cursor: 'c' },
    { has_more: null, next_cursor: null },
    { next_cursor: null },
    { next_cursor: 'c' },
    { has_more: 'false', next_cursor: null },
    { has_more: 0, next_cursor: null },
    {},
  ])('do not end where flag and cursor differ, or are missing: %j', async (signals) => {
    const kirim = createKirim({
      apiKey: 'kdv_live_key',
      fetch: () => Promise.resolve(Response.json({ data: [{ id: 'x' }], ...signals })),
    });
    await expect(kirim.customers.list().collect({ maxItems: 99 })).rejects.toMatchObject({
      code: 'wrong_shape',
      checkpoint: expect.any(String),
    });
  });

  it('take a number for a cursor, 0 included', async () => {
    const asked: string[] = [];
    const kirim = createKirim({
      apiKey: 'kdv_live_key',
      fetch: (url) => {
        asked.push(new URL(url).search);
        const more = asked.length < 2 ? { has_more: true, next_cursor: 0 } : { has_more: false, next_cursor: null };
        return Promise.resolve(Response.json({ data: [{ id: 'x' }], ...more }));
      },
    });
    expect(await kirim.customers.list().collect({ maxItems: 99 })).toHaveLength(2);
    expect(asked).toEqual(['?limit=100', '?limit=100&cursor=0']);
  });
});
