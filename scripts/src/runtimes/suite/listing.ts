import { list, type List } from '@wa-clients/core';
import { createGateway } from '@wa-clients/gateway';
import { createKapso } from '@wa-clients/kapso';
import { createKirim } from '@wa-clients/kirim';
import { createWapikit } from '@wa-clients/wapikit';

import { type Behaviour, type Context, expectFailure, expectSame, listThings } from './support.ts';

interface WalkOptions {
  readonly pageSize?: number;
  readonly prefetch?: number;
  readonly resume?: string;
}

type ListTitle = 'contacts' | 'conversations';

interface Provider {
  readonly name: string;
  /** Property that identifies a row. */
  readonly id: Readonly<Record<ListTitle, string>>;
  /** How it answers for a row that is not there. */
  readonly missing: { readonly code: 'not_found' | 'server_error'; readonly status: number };
  readonly open: (baseUrl: string) => {
    readonly contacts: (options?: WalkOptions) => List<object>;
    readonly conversations: (options?: WalkOptions) => List<object>;
    readonly missing: () => PromiseLike<unknown>;
  };
}

const apiKey = 'test-key';
// Gives several pages, and no provider's own maximum.
const pageSize = 25;
const missing = { code: 'not_found', status: 404 } as const;

const providers: readonly Provider[] = [
  {
    name: 'kapso',
    id: { contacts: 'id', conversations: 'id' },
    missing,
    open(baseUrl) {
      const client = createKapso({ apiKey, baseUrl });
      return {
        contacts: (options) => client.contacts.list({}, options),
        conversations: (options) => client.conversations.list({}, options),
        missing: () => client.contacts.get({ identifier: 'nobody' }),
      };
    },
  },
  {
    name: 'gateway',
    id: { contacts: 'lid', conversations: 'jid' },
    missing,
    open(baseUrl) {
      const client = createGateway({ apiKey, baseUrl });
      const session = 'sess_01HZX';
      return {
        contacts: (options) => client.contacts.list({ session }, options),
        conversations: (options) => client.chats.list({ session }, options),
        missing: () => client.contacts.get({ session, lid: 'nobody@lid' }),
      };
    },
  },
  {
    name: 'kirim',
    id: { contacts: 'id', conversations: 'id' },
    missing,
    open(baseUrl) {
      const client = createKirim({ apiKey, baseUrl });
      const account = { phone_number_id: '106540352242922' };
      return {
        contacts: (options) => client.contacts.list(account, options),
        conversations: (options) => client.conversations.list(account, options),
        missing: () => client.contacts.get({ ...account, id: 'ctc_00000000000000000000000000' }),
      };
    },
  },
  {
    name: 'wapikit',
    id: { contacts: 'uniqueId', conversations: 'uniqueId' },
    // Its documents say 404, and the service itself 500.
    missing: { code: 'server_error', status: 500 },
    open(baseUrl) {
      const client = createWapikit({ apiKey, baseUrl });
      return {
        contacts: (options) => client.contacts.list({}, options),
        conversations: (options) => client.conversations.list({}, options),
        missing: () => client.contacts.get({ id: 'nobody' }),
      };
    },
  },
];

/** Walks over lists, of every provider and of a scripted one. */
export const listing: readonly Behaviour[] = [
  ...providers.flatMap((provider) => providerBehaviours(provider)),
  {
    name: 'gives up a walk with a checkpoint, and goes on from it',
    async run({ script }) {
      const server = await script(
        { body: { data: [{ id: 1 }], next: 'b', has_more: true } },
        { status: 404, body: {} },
        { body: { data: [{ id: 2 }], next: '', has_more: false } },
      );
      const walk = list<{ id: number }, unknown>(server.client(), listThings);
      const { checkpoint } = await expectFailure(walk.collect({ maxItems: 9 }), { code: 'not_found' });
      if (checkpoint === undefined) throw new Error('the error has no checkpoint');
      const rest = await list(server.client(), listThings, {}, { resume: checkpoint }).collect({ maxItems: 9 });
      expectSame(rest, [{ id: 2 }], 'rows behind the checkpoint');
    },
  },
  {
    name: 'stops at a cursor that comes again',
    async run({ script }) {
      const server = await script({ body: { data: [{ id: 1 }], next: 'a', has_more: true } });
      await expectFailure(list(server.client(), listThings).collect({ maxItems: 99 }), { code: 'cursor_cycle' });
    },
  },
];

function providerBehaviours({ id, missing: failure, name, open }: Provider): Behaviour[] {
  const client = ({ input }: Context) => open(`${input.api}/fakes/${name}`);
  const idsOf = (rows: Iterable<object>, title: ListTitle) =>
    Array.from(rows, (row) => String((row as Record<string, unknown>)[id[title]]));
  const held = async ({ input }: Context, title: ListTitle) =>
    (await (await fetch(`${input.api}/rows/${name}/${title}`)).json()) as string[];
  /** Fails unless every row of the provider came exactly once. */
  const expectAll = async (context: Context, title: ListTitle, rows: Iterable<object>) => {
    const [actual, expected] = [idsOf(rows, title).toSorted(), (await held(context, title)).toSorted()];
    if (expected.length < 2 * pageSize) throw new Error(`${title}: too few rows to need pages`);
    expectSame(actual.length, expected.length, `number of ${title}`);
    expectSame(actual, expected, title);
  };
  return [
    {
      name: `${name}: awaiting a list gives its first page`,
      async run(context) {
        const page = await client(context).contacts({ pageSize });
        expectSame([page.items.length > 0, page.items.length <= pageSize, page.hasMore], [true, true, true], 'page');
      },
    },
    ...(['contacts', 'conversations'] as const).map((title): Behaviour => ({
      name: `${name}: for await gives every row of ${title} once`,
      async run(context) {
        const rows: object[] = [];
        for await (const row of client(context)[title]({ pageSize })) rows.push(row);
        await expectAll(context, title, rows);
      },
    })),
    {
      name: `${name}: pages() with prefetch gives every row once`,
      async run(context) {
        const rows: object[] = [];
        let pages = 0;
        for await (const page of client(context).contacts({ pageSize, prefetch: 2 }).pages()) {
          pages += 1;
          rows.push(...page.items);
        }
        await expectAll(context, 'contacts', rows);
        if (pages < 3) throw new Error(`${pages} pages`);
      },
    },
    {
      name: `${name}: collect() stops at its bound`,
      async run(context) {
        const rows = await client(context).contacts({ pageSize }).collect({ maxItems: 40 });
        expectSame(new Set(idsOf(rows, 'contacts')).size, 40, 'rows');
      },
    },
    {
      name: `${name}: a walk goes on from a checkpoint without loss or repetition`,
      async run(context) {
        const rows: object[] = [];
        let resume = '';
        for await (const page of client(context).contacts({ pageSize }).pages()) {
          rows.push(...page.items);
          resume = page.checkpoint;
          if (rows.length >= 60) break;
        }
        for await (const row of client(context).contacts({ pageSize, resume })) rows.push(row);
        await expectAll(context, 'contacts', rows);
      },
    },
    {
      name: `${name}: a row that is not there is a typed error`,
      run: async (context) => {
        const error = await expectFailure(client(context).missing(), failure);
        expectSame(error.provider, name, 'provider');
      },
    },
  ];
}
