import { describe, expect, it } from 'vitest';

import { createCloud } from '../src/index.ts';

const number = { phone_number_id: '1' };
const account = { business_account_id: '2' };
const link = 'https://graph.facebook.com/v24.0/2/message_templates?access_token=EAAG&after=OTHER';
const rows = (...names: string[]) => names.map((id) => ({ id }));

/** A client that is answered with pages in turn, with what it asked for. */
function answered(...pages: readonly object[]) {
  const asked: string[] = [];
  const left = [...pages];
  const fetch = async (url: string) => {
    asked.push(url.replace('https://graph.facebook.com/v24.0/', ''));
    return Response.json(left.shift() ?? { data: [] });
  };
  return { asked, cloud: createCloud({ apiKey: 'test-key', retry: false, fetch }) };
}

describe('lists of Meta', () => {
  it('never follow the URL of the next page, nor take its cursor or its token', async () => {
    const { asked, cloud } = answered(
      { data: rows('a', 'b'), paging: { cursors: { before: 'b1', after: 'a1' }, next: link } },
      { data: rows('c'), paging: { cursors: { before: 'b2', after: 'a2' }, previous: link } },
    );
    const all = await cloud.templates
      .list({ ...account, status: 'APPROVED' }, { pageSize: 2 })
      .collect({ maxItems: 9 });
    expect(all.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(asked).toEqual([
      '2/message_templates?status=APPROVED&limit=2',
      '2/message_templates?status=APPROVED&limit=2&after=a1',
    ]);
  });

  it('go on after a short or an empty page that has a next one', async () => {
    const { cloud } = answered(
      { data: rows('a'), paging: { cursors: { after: 'a1' }, next: link } },
      { data: [], paging: { cursors: { after: 'a2' }, next: link } },
      { data: rows('b'), paging: { cursors: { after: 'a3' } } },
    );
    const all = await cloud.phoneNumbers.list(account, { pageSize: 50 }).collect({ maxItems: 9 });
    expect(all.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it.each(['templates', 'flows', 'phoneNumbers', 'blockedUsers', 'qrCodes'] as const)(
    'are walked: %s',
    async (name) => {
      const { asked, cloud } = answered({ data: rows('a'), paging: { cursors: { after: 'a1' }, next: link } });
      const found: unknown[] = [];
      for await (const row of cloud[name].list({ ...number, ...account })) found.push(row);
      expect([found.length, asked.length]).toEqual([1, 2]);
      expect(asked[1]).toMatch(/after=a1$/);
    },
  );

  it('have the rows of groups one level deeper, and pages of the size that each allows', async () => {
    const { asked, cloud } = answered({
      data: { groups: rows('a') },
      paging: { cursors: { after: 'a1' }, next: link },
    });
    const page = await cloud.groups.list(number, { pageSize: 1_000 });
    expect([page.items, page.hasMore]).toEqual([rows('a'), true]);
    expect(asked).toEqual(['1/groups?limit=1000']);
    await expect(cloud.qrCodes.list(number, { pageSize: 26 })).rejects.toThrow(/1 to 25/);
  });

  it.each([
    ['no paging', {}],
    ['its paging renamed', { pagination: { cursors: { after: 'a1' }, next: link } }],
    ['a paging that is null', { paging: null }],
    ['a paging that is a text', { paging: link }],
    ['a next page without its cursor', { paging: { next: link } }],
    ['a next page that is null', { paging: { cursors: { after: 'a1' }, next: null } }],
  ])('do not end at a page with rows and %s', async (_, signals) => {
    for (const name of ['templates', 'flows', 'phoneNumbers', 'blockedUsers', 'qrCodes', 'groups'] as const) {
      const { cloud } = answered({ data: name === 'groups' ? { groups: rows('a') } : rows('a'), ...signals });
      const walk = cloud[name].list({ ...number, ...account }).collect({ maxItems: 9 });
      // oxlint-disable-next-line no-await-in-loop -- one list after the other
      await expect(walk).rejects.toMatchObject({ code: 'wrong_shape', checkpoint: expect.any(String) as string });
    }
  });

  it('tell a stale cursor, after which the walk starts over', async () => {
    const error = { message: '(#131059) Invalid cursor', type: 'OAuthException', code: 131_059 };
    const fetch = async () => Response.json({ error }, { status: 400 });
    const cloud = createCloud({ apiKey: 'test-key', fetch });
    await expect(cloud.templates.list(account).collect({ maxItems: 1 })).rejects.toMatchObject({ detail: { error } });
  });
});
