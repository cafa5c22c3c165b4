import { describe, expect, it } from 'vitest';

import { createWapikit, type Wapikit } from '../src/index.ts';
import { id } from './support/ids.ts';

const pages: readonly (readonly [string, (wapikit: Wapikit) => AsyncIterable<unknown>, string, string])[] = [
  ['contacts', ({ contacts }) => contacts.list({ list_id: id }), 'contacts', `list_id=${id}&order=asc`],
  ['conversations', ({ conversations }) => conversations.list(), 'conversations', 'order=asc'],
  [
    'messages of a conversation',
    ({ conversationMessages }) => conversationMessages.list({ id, order: 'desc' }),
    'messages',
    'order=desc',
  ],
  ['messages', ({ messages }) => messages.list({ contact_id: id }), 'messages', `contact_id=${id}&order=asc`],
  ['lists', ({ contactLists }) => contactLists.list(), 'lists', 'order=asc'],
  ['campaigns', ({ campaigns }) => campaigns.list({ status: 'Draft' }), 'campaigns', 'status=Draft&order=asc'],
  ['integrations', ({ integrations }) => integrations.list(), 'integrations', 'order=asc'],
  ['chats with the AI', ({ aiChats }) => aiChats.list(), 'chats', 'order=asc'],
  ['organizations', ({ organizations }) => organizations.list(), 'organizations', 'sortBy=asc'],
  ['roles', ({ roles }) => roles.list(), 'roles', 'sortBy=asc'],
  ['tags', ({ tags }) => tags.list(), 'tags', 'sortBy=asc'],
  ['invitations', ({ invites }) => invites.list(), 'invites', 'sortBy=asc'],
  ['members', ({ members }) => members.list({ sortBy: 'desc' }), 'members', 'sortBy=desc'],
  ['notifications', ({ notifications }) => notifications.list(), 'notifications', 'sortBy=asc'],
  ['messages of a chat', ({ aiChatMessages }) => aiChatMessages.list({ id }), 'messages', ''],
  ['votes of a chat', ({ aiChatVotes }) => aiChatVotes.list({ id }), 'votes', ''],
];

describe('the lists that page', () => {
  it.each(pages)(
    '%s: go on over short pages and a total that is reached, drop what came before, and end with an empty page',
    async (_, open, items, filters) => {
      const asked: string[] = [];
      const wapikit = createWapikit({
        apiKey: 'header.claims.sign',
        fetch: (url) => {
          asked.push(new URL(url).search.slice(1));
          // One row a page, and the row at the edge comes again, as rows of a join do.
          const rows = [['a'], ['a', 'b'], ['c'], []][asked.length - 1] ?? ['past the end'];
          const paginationMeta = { page: asked.length, per_page: 50, total: 1 };
          const found = rows.map((uniqueId) => ({ uniqueId }));
          return Promise.resolve(Response.json({ [items]: found, paginationMeta }));
        },
      });
      const found: unknown[] = [];
      for await (const item of open(wapikit)) found.push(item);
      expect(found).toEqual(['a', 'b', 'c'].map((uniqueId) => ({ uniqueId })));
      const start = filters === '' ? '' : `${filters}&`;
      expect(asked).toEqual([1, 2, 3, 4].map((page) => `${start}page=${page}&per_page=50`));
    },
  );

  it('refuse a page of more rows than the service takes, and send nothing', async () => {
    const asked: unknown[] = [];
    const wapikit = createWapikit({
      apiKey: 'header.claims.sign',
      fetch: (url) => Promise.resolve(Response.json(asked.push(url))),
    });
    const list = wapikit.conversationMessages.list({ id }, { pageSize: 51 });
    const error: unknown = await Promise.resolve(list).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'request_invalid', operation: 'conversationMessages.list' });
    expect(asked).toEqual([]);
  });
});
