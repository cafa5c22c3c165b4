import { describedRoutes, type DescribedRoutes, type FakeCollectionData, type OwnActs } from '@wa-clients/core/testing';

import { fakeDescription } from '../generated/fake.ts';
import { ownActs } from './acts.ts';
import type { FakeGatewayData } from './data.ts';
import type { FakeGatewayOptions } from './options.ts';
import { codes, cursorPage, refuse } from './paging.ts';

/** All operations of the description, over generated data and example rows from the description. */
export function describedGateway(
  { rows, schemas, seed, session }: FakeGatewayOptions & { readonly session: string },
  data: FakeGatewayData,
  moreActs: OwnActs,
): DescribedRoutes {
  return describedRoutes({
    description: { ...fakeDescription, collections: fakeDescription.collections.map(withOwnForms) },
    acts: () => ({ ...ownActs(data), ...moreActs }),
    rows,
    schemas,
    seed,
    context: { session },
    linked: { contacts: data.contacts, chats: data.chats },
    isNamed: { contacts: (row, name) => name === `${String(row['phoneNumber'])}@s.whatsapp.net` },
    cursor: { parameter: 'cursor', next: 'nextCursor' },
    cursorStrategies: ['cursor-token'],
    page: ({ numberOf, operation, rows: wanted }, { query }) =>
      cursorPage(wanted, query, { list: operation.operation, end: endOf(operation.path), idOf: numberOf }),
    // Lists that always have one page contain nextCursor as well, with its end value.
    finishBody: (body, _request, { does, path, strategies }) =>
      does === 'list' && !strategies && typeof body === 'object' && body !== null && 'nextCursor' in body
        ? { ...body, nextCursor: endOf(path) }
        : body,
    keys: { finish: (answer, replayed) => ({ ...answer, body: { ...(answer.body as object), replayed } }) },
    refuse: ({ at, message, status }) => {
      const answer = refuse(status, codes[status] ?? 'internal', message);
      const { error } = answer.body as { readonly error: object };
      return at === undefined ? answer : { ...answer, body: { error: { ...error, details: { parameter: at } } } };
    },
    // The groups that people are met in are among the session's.
    settle: (collection) => {
      const groups = collection('groups', session);
      for (const [index, { jid, name }] of data.groups.entries())
        Object.assign(groups[index] ?? {}, { groupJid: jid, subject: name });
    },
  });
}

/** Formats of ids and values that the texts of the description give and its schemas do not. */
const forms: Readonly<Record<string, Partial<FakeCollectionData>>> = {
  chats: { idForm: { alphabet: '0123456789', prefix: '62812', suffix: '@s.whatsapp.net', length: 9 } },
  groups: { idForm: { alphabet: '0123456789', prefix: '120363', suffix: '@g.us', length: 12 } },
  groupMembers: { idForm: { alphabet: '0123456789', suffix: '@lid', length: 15 } },
  messages: {
    idForm: { alphabet: '0123456789ABCDEF', prefix: '3EB0', length: 18 },
    vary: { direction: ['in', 'out'], fromMe: [false, true] },
  },
  sessions: { row: { status: 'working' } },
};

function withOwnForms(collection: FakeCollectionData): FakeCollectionData {
  const { row, vary, ...others } = forms[collection.name] ?? {};
  return { ...collection, ...others, row: { ...collection.row, ...row }, vary: { ...collection.vary, ...vary } };
}

/** `nextCursor` on the last page: null for sessions, chats and their messages, empty for all other lists (docs). */
function endOf(path: string): '' | null {
  return /\/(chats|sessions)(\/\{[^{}]+\}\/messages)?$/.test(path) ? null : '';
}
