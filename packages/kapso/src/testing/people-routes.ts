import type { PageShape, Route, RouteAnswer, RouteRequest } from '@wa-clients/core/testing';

import type { FakeKapsoData } from './data.ts';
import { isContactNamed, isFiltered, isWantedContact, isWantedConversation, refusedFilter } from './filters.ts';
import { cursorPage, numberedPage } from './paging.ts';
import { refuse } from './refuse.ts';

/** Shape of the pages; pages of offset pagination contain the same rows and no cursor. */
const page: PageShape = { items: 'data', cursor: { parameter: 'after', next: 'paging.next' } };

/** Routes of contacts and conversations, which have filters and pagination of their own. */
export function peopleRoutes(data: FakeKapsoData): Route[] {
  return [
    {
      operation: 'contacts.list',
      method: 'GET',
      path: '/whatsapp/contacts',
      page,
      handle: (request) => listContacts(data, request),
    },
    {
      operation: 'contacts.get',
      method: 'GET',
      path: '/whatsapp/contacts/{identifier}',
      handle: ({ params }) => {
        const identifier = params['identifier'] ?? '';
        return found(
          data.contacts.find((contact) => isContactNamed(contact, identifier)),
          'Contact',
        );
      },
    },
    {
      operation: 'conversations.list',
      method: 'GET',
      path: '/whatsapp/conversations',
      page,
      handle: (request) => listConversations(data, request),
    },
    {
      operation: 'conversations.get',
      method: 'GET',
      path: '/whatsapp/conversations/{conversation_id}',
      handle: ({ params }) =>
        found(
          data.conversations.find(({ id }) => id === params['conversation_id']),
          'Conversation',
        ),
    },
  ];
}

function listContacts(data: FakeKapsoData, { query, url }: RouteRequest): RouteAnswer {
  const rows = isFiltered(query)
    ? data.contacts.filter((contact) => isWantedContact(contact, query, data))
    : data.contacts;
  // A parameter of cursor pagination selects it; without any of them, offset pagination applies.
  const byCursor = ['limit', 'after', 'before'].some((name) => query.has(name));
  if (!byCursor) return numberedPage(rows, query, url);
  return cursorPage(rows, query, 'created_at') ?? refuse(400, 'Invalid cursor');
}

function listConversations(data: FakeKapsoData, { query }: RouteRequest): RouteAnswer {
  const refusal = refusedFilter(query);
  if (refusal !== undefined) return refuse(422, refusal);
  const rows = data.conversations.filter((conversation) => isWantedConversation(conversation, query, data));
  return cursorPage(rows, query, 'last_active_at') ?? refuse(422, 'Invalid cursor');
}

function found(row: unknown, what: string): RouteAnswer {
  return row ? { status: 200, body: { data: row } } : refuse(404, `${what} not found`);
}
