import {
  describedRoutes,
  type DescribedRoutes,
  type DescribedRoutesOptions,
  readForm,
  type RouteAnswer,
} from '@wa-clients/core/testing';

import { fakeDescription } from '../generated/fake.ts';
import { ownActs } from './acts.ts';
import type { FakeWapikitData } from './data.ts';
import type { FakeWapikitOptions } from './options.ts';
import { joinedPage } from './paging.ts';

/** All operations of the description, over generated data and example rows from the description. */
export function describedWapikit(
  { rows, schemas, seed, sizes }: FakeWapikitOptions,
  data: FakeWapikitData,
  refuse: (status: number, message: string) => RouteAnswer,
): DescribedRoutes {
  const { contacts, conversations, lists } = data;
  return describedRoutes({
    description: fakeDescription,
    rows,
    schemas,
    seed,
    sizes,
    forms: readForm,
    acts: () => ownActs(data),
    newRows: 'last',
    linked: {
      contacts,
      conversations,
      messages: () => conversations.flatMap((one) => one.messages),
      conversationMessages: (id) => conversations.find(({ uniqueId }) => uniqueId === id)?.messages ?? [],
    },
    filters: { messages: messageFilters(data) },
    // Only contacts and conversations are known to be counted as joined rows.
    page: ({ items, rows: wanted }, { query, url }) => {
      const isChecked = /\/conversation\/[^/]+\/messages$/.test(url.pathname);
      const rules = { name: items, rowsOf: () => 1, ...(!isChecked && { most: Infinity }) };
      const { body, refusal } = joinedPage(inOrder(wanted, query), query, rules);
      return refusal ? refuse(refusal.status, refusal.message) : { status: 200, body };
    },
    refuse: ({ message, status }) => refuse(status, message),
    // The lists that contacts are on are among all lists.
    settle: (collection) => {
      const listRows = collection('contactLists');
      for (const [index, { name, uniqueId }] of lists.entries()) {
        const numberOfContacts = contacts.filter((one) => one.lists.some((list) => list.uniqueId === uniqueId)).length;
        Object.assign(listRows[index] ?? {}, { name, uniqueId, numberOfContacts });
      }
    },
  });
}

/** Sorts rows by creation time according to `order`, or `sortBy` in its place. */
function inOrder(rows: readonly Row[], query: URLSearchParams): readonly Row[] {
  const order = query.get('order') ?? query.get('sortBy');
  if (order === null) return rows;
  const sign = order === 'asc' ? 1 : -1;
  return rows.toSorted((a, b) => sign * (Date.parse(String(a['createdAt'])) - Date.parse(String(b['createdAt'])) || 0));
}

/** Filters messages: the status is in lower case, and the other filters apply to the conversation. */
function messageFilters({ contacts, conversations }: FakeWapikitData): OwnFilters {
  const conversationOf = ({ conversationId: id }: Row) => conversations.find(({ uniqueId }) => uniqueId === id);
  return {
    status: (row, text) => String(row['status']).toLowerCase() === text.toLowerCase(),
    contact_id: (row, text) => conversationOf(row)?.contactId === text,
    campaign_id: (row, text) => conversationOf(row)?.campaignId === text,
    list_id: (row, text) => {
      const contact = contacts.find(({ uniqueId }) => uniqueId === conversationOf(row)?.contactId);
      return contact?.lists.some(({ uniqueId }) => uniqueId === text) ?? false;
    },
  };
}

type Row = Readonly<Record<string, unknown>>;
type OwnFilters = NonNullable<DescribedRoutesOptions['filters']>[string];
