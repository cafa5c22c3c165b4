import { isWaError } from '@wa-clients/core';
import { describe, expect, it } from 'vitest';

import { createKapso } from '../src/index.ts';

const number = { phone_number_id: '1234567890' };
const account = { business_account_id: '102290129340398' };
/** Address as Meta has it on its lists: of another host, with a token in it. */
const link = 'https://graph.facebook.com/v24.0/102290129340398/message_templates?access_token=EAAG&after=OTHER';
const rows = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => ({ id: `row-${from + index}` }));

/** A client that is answered with pages in turn, with what it asked for. */
function answered(...pages: readonly object[]) {
  const asked: string[] = [];
  const left = [...pages];
  const kapso = createKapso({
    apiKey: 'test-key',
    retry: false,
    fetch: async (url) => {
      asked.push(url.replace('https://api.kapso.ai/meta/whatsapp/v24.0/', ''));
      return Response.json(left.shift() ?? { data: [] });
    },
  });
  return { asked, kapso };
}

async function idsOf(list: AsyncIterable<{ readonly id?: string }>): Promise<(string | undefined)[]> {
  const ids: (string | undefined)[] = [];
  for await (const { id } of list) ids.push(id);
  return ids;
}
const failureOf = (list: AsyncIterable<unknown>) =>
  idsOf(list as AsyncIterable<{ readonly id?: string }>).catch((reason: unknown) => reason);
/** A page that does not say where the list goes on is told, with the place to resume from. */
const noEnd = { code: 'wrong_shape', checkpoint: expect.any(String) as unknown };
const idsIn = (from: number, to: number) => rows(from, to).map(({ id }) => id);

describe('lists that Meta answers', () => {
  it('never follow the address of the next page, nor send it as a cursor', async () => {
    const { asked, kapso } = answered(
      { data: rows(0, 2), paging: { cursors: { before: 'b1', after: 'a1' }, next: link } },
      { data: rows(2, 3), paging: { cursors: { before: 'b2', after: 'a2' }, previous: link } },
    );
    expect(await idsOf(kapso.templates.list(account, { pageSize: 2 }))).toEqual(idsIn(0, 3));
    expect(asked).toEqual([
      '102290129340398/message_templates?limit=2',
      '102290129340398/message_templates?limit=2&after=a1',
    ]);
  });

  it('end where the address is absent, although the cursor is there on the last page', async () => {
    const { asked, kapso } = answered({ data: rows(0, 2), paging: { cursors: { before: 'b', after: 'a' } } });
    expect(await idsOf(kapso.metaPhoneNumbers.list(account, { pageSize: 2 }))).toEqual(idsIn(0, 2));
    expect(asked).toHaveLength(1);
  });

  it.each(['metaFlows', 'metaPhoneNumbers', 'templates'] as const)('include %s', async (resource) => {
    const { asked, kapso } = answered(
      { data: rows(0, 1), paging: { cursors: { after: 'a1' }, next: link } },
      { data: rows(1, 2), paging: { cursors: { after: 'a2' } } },
    );
    expect(await idsOf(kapso[resource].list(account))).toEqual(idsIn(0, 2));
    expect(asked).toHaveLength(2);
  });

  it('include blocked users and flows by number, for which the vendor declares no parameters of paging', async () => {
    for (const list of ['blockedUsers', 'phoneNumberFlows'] as const) {
      const { asked, kapso } = answered(
        { data: rows(0, 1), paging: { cursors: { after: 'a1' }, next: link } },
        { data: rows(1, 2), paging: { cursors: { after: 'a2' } } },
      );
      // oxlint-disable-next-line no-await-in-loop -- one list after the other
      await idsOf(kapso[list].list(number) as AsyncIterable<{ readonly id?: string }>);
      expect(asked.at(-1)).toContain('after=a1');
    }
  });

  const noPaging: [string, object][] = [
    ['without paging', {}],
    ['whose paging is renamed', { pagination: { cursors: { after: 'a1' }, next: link } }],
    ['whose paging is null', { paging: null }],
    ['whose paging is a text', { paging: link }],
    ['whose paging is an array', { paging: [] }],
    ['whose URL is null', { paging: { cursors: { after: 'a1' }, next: null } }],
    ['with a URL and no cursor', { paging: { next: link } }],
  ];
  const resources = ['metaFlows', 'metaPhoneNumbers', 'templates'] as const;
  it.each(noPaging)('do not end on a page %s', async (_, more) => {
    for (const resource of resources) {
      const { kapso } = answered({ data: rows(0, 1), ...more });
      // oxlint-disable-next-line no-await-in-loop -- one list after the other
      expect(await failureOf(kapso[resource].list(account)), resource).toMatchObject(noEnd);
    }
    const { kapso } = answered({ data: rows(0, 1), ...more });
    expect(await failureOf(kapso.metaFlowAssets.list({ flow_id: '7' }))).toMatchObject(noEnd);
  });

  it('end without rows whether there is paging or not', async () => {
    for (const resource of resources) {
      // oxlint-disable-next-line no-await-in-loop -- one list after the other
      expect(await idsOf(answered({ data: [] }).kapso[resource].list(account))).toEqual([]);
    }
  });

  it('take a page of blocked users without paging for the last one only if it is not full', async () => {
    const users = { data: [{ wa_id: '1' }, { wa_id: '2' }] };
    expect(await answered(users).kapso.blockedUsers.list(number).collect({ maxItems: 9 })).toHaveLength(2);
    for (const more of [{}, { paging: null }]) {
      const { kapso } = answered({ ...users, ...more });
      // oxlint-disable-next-line no-await-in-loop -- one list after the other
      expect(await failureOf(kapso.blockedUsers.list(number, { pageSize: 2 }))).toMatchObject(noEnd);
    }
  });
});

describe("lists of Kapso's own store", () => {
  it.each<[string, object]>([
    [
      'all four are null, as in the tests of the SDK',
      { cursors: { before: null, after: null }, next: null, previous: null },
    ],
    ['next is null beside a cursor', { cursors: { before: 'b', after: 'a' }, next: null, previous: null }],
    ['the cursor alone is null', { cursors: { before: 'b', after: null } }],
  ])('follow cursors.after, and end where %s', async (_, paging) => {
    const { asked, kapso } = answered(
      { data: rows(0, 2), paging: { cursors: { before: null, after: 'a1' } } },
      { data: rows(2, 4), paging },
    );
    expect(await idsOf(kapso.phoneNumberMessages.list(number, { pageSize: 2 }))).toEqual(idsIn(0, 4));
    expect(asked).toEqual(['1234567890/messages?limit=2', '1234567890/messages?limit=2&after=a1']);
  });

  it.each(['phoneNumberContacts', 'phoneNumberConversations', 'calls'] as const)('include %s', async (resource) => {
    const { kapso } = answered(
      { data: rows(0, 1), paging: { cursors: { before: null, after: 'a1' } } },
      { data: rows(1, 2), paging: { cursors: { before: 'b1', after: null } } },
    );
    expect(await idsOf(kapso[resource].list(number))).toEqual(idsIn(0, 2));
  });

  it('end after an empty page whose cursor leads to itself', async () => {
    const { asked, kapso } = answered(
      { data: rows(0, 1), paging: { cursors: { before: null, after: 'a1' } } },
      { data: [], paging: { cursors: { before: 'a1', after: 'a1' } } },
    );
    expect(await idsOf(kapso.calls.list(number))).toEqual(idsIn(0, 1));
    expect(asked).toHaveLength(2);
  });

  it('do not end on a full page without a cursor, which could hide what follows', async () => {
    for (const paging of [undefined, { cursors: {} }]) {
      const { kapso } = answered({ data: rows(0, 2), ...(paging && { paging }) });
      // oxlint-disable-next-line no-await-in-loop -- one list after the other
      const error = await idsOf(kapso.calls.list(number, { pageSize: 2 })).catch((reason: unknown) => reason);
      expect(isWaError(error, 'wrong_shape')).toBe(true);
    }
  });

  it('end where the cursor is left out or empty on a page that is not full, and on one without rows', async () => {
    for (const cursors of [{}, { after: '' }, { before: 'b' }]) {
      const { kapso } = answered({ data: rows(0, 1), paging: { cursors } });
      // oxlint-disable-next-line no-await-in-loop -- one list after the other
      expect(await idsOf(kapso.calls.list(number, { pageSize: 2 }))).toEqual(idsIn(0, 1));
    }
    expect(await idsOf(answered({ data: [] }).kapso.calls.list(number))).toEqual([]);
  });

  it.each<[string, object]>([
    ['without paging', {}],
    ['whose paging is renamed', { pagination: { cursors: { after: 'a1' } } }],
    ['whose paging is null', { paging: null }],
    ['whose paging is a text', { paging: 'a1' }],
    ['without cursors', { paging: {} }],
    ['whose cursors are null', { paging: { cursors: null } }],
    ['whose cursors are a text', { paging: { cursors: 'a1' } }],
    ['whose cursor is a flag', { paging: { cursors: { after: false } } }],
    ['with a URL beside a cursor that is null', { paging: { cursors: { after: null }, next: link } }],
    ['with a URL beside a cursor that is empty', { paging: { cursors: { after: '' }, next: link } }],
    ['with a URL and no cursor', { paging: { cursors: {}, next: link } }],
    ['with a cursor of another name', { paging: { next: 'a1' } }],
  ])('do not end on a page that is not full, %s', async (_, more) => {
    for (const resource of [
      'phoneNumberMessages',
      'phoneNumberConversations',
      'phoneNumberContacts',
      'calls',
    ] as const) {
      const { kapso } = answered({ data: rows(0, 1), ...more });
      // oxlint-disable-next-line no-await-in-loop -- one list after the other
      expect(await failureOf(kapso[resource].list(number)), resource).toMatchObject(noEnd);
    }
  });
});
