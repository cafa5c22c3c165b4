import type { FakeAct, FakeOutcome, OwnAct, OwnActs } from '@wa-clients/core/testing';

import type { Contact } from '../generated/operations.ts';
import { type FakeWapikitData, listWithinContact } from './data.ts';

type Members = Readonly<Record<string, unknown>>;

/** Behavior of Wapikit operations that the OpenAPI description does not express. */
export function ownActs(data: FakeWapikitData): OwnActs {
  return { ...contactActs(data), ...conversationActs(data), ...organizationActs() };
}

function contactActs({ contacts }: FakeWapikitData): OwnActs {
  /** Updates the number of contacts of each list. */
  const count = ({ rows }: FakeAct): void => {
    for (const list of rows('contactLists'))
      list['numberOfContacts'] = contacts.filter((one) => isOn(one, list['uniqueId'])).length;
  };
  return {
    'contacts.create': (act) => {
      const { body } = act.request;
      if (!Array.isArray(body) || !body.every(isMembers)) return malformed('The body must be a list of contacts');
      for (const { attributes, listsIds, name, phone } of body) {
        // Contacts whose number already exists are silently skipped (docs).
        if (contacts.some((one) => one.phone === phone)) continue;
        const lists = listsOf(act, listsIds);
        act.add('contacts', { name, phone, attributes, lists, status: 'Active', tags: [], conversations: [] });
      }
      count(act);
      return { answer: {} };
    },
    'contacts.update': (act) => {
      const { row, sent } = act;
      if (!row) return undefined;
      row['lists'] = listsOf(act, sent['lists']);
      count(act);
      return { row: { lists: row['lists'] } };
    },
    'contacts.deleteByList': (act) => {
      const id = act.request.query.get('id');
      contacts.splice(0, contacts.length, ...contacts.filter((one) => !isOn(one, id)));
      count(act);
      return undefined;
    },
    'contactLists.create': (act) => {
      const { contactIds, description = '', name, tags } = act.sent;
      const list = act.add('contactLists', { name, description, tags });
      const members = contacts.filter(({ uniqueId }) => Array.isArray(contactIds) && contactIds.includes(uniqueId));
      for (const one of members) one.lists.push(...listsOf(act, [list['uniqueId']]));
      count(act);
      return { answer: list };
    },
    'contactLists.delete': ({ row }) => {
      for (const one of contacts) one.lists = one.lists.filter(({ uniqueId }) => uniqueId !== row?.['uniqueId']);
      return undefined;
    },
    'campaigns.create': ({ rows, sent }) => ({
      row: { ...campaignOf(sent, rows('contactLists')), phoneNumberInUse: sent['phoneNumberToUse'], sentAt: undefined },
    }),
    'campaigns.update': ({ row, rows, sent }) => ({
      row: {
        ...campaignOf(sent, rows('contactLists')),
        isLinkTrackingEnabled: sent['enableLinkTracking'],
        phoneNumberInUse: sent['phoneNumber'] ?? row?.['phoneNumberInUse'],
      },
    }),
  };
}

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function malformed(message: string): FakeOutcome {
  return { refused: { status: 400, message } };
}

/** Lists with the given ids, in the format used within a contact. */
function listsOf({ rows }: FakeAct, ids: unknown): Contact['lists'] {
  return named(rows('contactLists'), ids).map(({ name, uniqueId }) =>
    listWithinContact({ name: String(name), uniqueId: String(uniqueId) }),
  );
}

function isOn({ lists }: Contact, id: unknown): boolean {
  return lists.some(({ uniqueId }) => uniqueId === id);
}

/** Rows with the given ids. */
function named<Row extends Members>(rows: readonly Row[], ids: unknown): Row[] {
  return rows.filter(({ uniqueId }) => Array.isArray(ids) && ids.includes(uniqueId));
}

/** Lists and tags of a campaign, which requests send as strings. */
function campaignOf({ listIds, tags }: Members, lists: readonly Members[]): Members {
  const labels = Array.isArray(tags) ? tags : [];
  return { lists: named(lists, listIds), tags: labels.map((label: unknown) => ({ label, uniqueId: label })) };
}

function conversationActs({ conversations }: FakeWapikitData): OwnActs {
  return {
    'messages.send': ({ request, sent }) => {
      const { id } = request.params;
      if (!isMembers(sent['messageData'])) return malformed('messageData must be an object');
      const { messageType = 'Text', text } = sent['messageData'];
      const conversation = conversations.find(({ uniqueId }) => uniqueId === id);
      if (conversation) conversation.totalMessages = conversation.messages.length + 1;
      const own = { conversationId: id, direction: 'OutBound', status: 'Sent', createdAt: sent['createdAt'] };
      // Omitted if the message is not a reply.
      return { row: { ...own, messageType, messageData: { text }, replyToMessageId: sent['replyToMessageId'] } };
    },
    'conversations.assign': (act) => {
      const { organizationMemberId: member } = act.request.body as Members;
      const [assignedTo] = named(act.rows('members'), [member]);
      if (!assignedTo) return { refused: { status: 404, message: 'member not found' } };
      Object.assign(act.row ?? {}, { assignedTo });
      return undefined;
    },
    'conversations.unassign': ({ row }) => {
      Object.assign(row ?? {}, { assignedTo: undefined });
      return undefined;
    },
    'aiChatMessages.send': ({ add, request }) => {
      const { id = '' } = request.params;
      add('aiChatMessages', { role: 'User', content: (request.body as Members)['query'] }, id);
      add('aiChatMessages', { role: 'Assistant', content: 'You can send a campaign from the Campaigns page.\n' }, id);
      return undefined;
    },
    'aiChatMessages.vote': ({ request }) => {
      const { type } = request.body as Members;
      return type === undefined ? undefined : { row: { vote: type } };
    },
  };
}

function organizationActs(): OwnActs {
  let made = { count: 1, createdAt: '2026-01-02T03:04:05Z' };
  const key = () => {
    const uniqueId = `00000000-0000-4000-8000-${String(made.count).padStart(12, '0')}`;
    return {
      answer: {
        apiKey: { uniqueId, key: `wk_test_${String(made.count).padStart(8, '0')}`, createdAt: made.createdAt },
      },
    };
  };
  return {
    'apiKeys.get': key,
    'apiKeys.regenerate': ({ now }) => {
      made = { count: made.count + 1, createdAt: now };
      return key();
    },
    'integrations.enable': inState('Active'),
    'integrations.disable': inState('Inactive'),
    'invites.accept': (act) => redeemed(act, act.request.params['slug']),
    'organizations.join': (act) => redeemed(act, act.sent['inviteSlug']),
    'organizations.transfer': ({ request, rows }) =>
      changed(named(rows('members'), [(request.body as Members)['newOwnerId']])[0], { accessLevel: 'Owner' }),
    'members.updateRoles': ({ request, row, rows }) =>
      changed(row, { roles: named(rows('roles'), (request.body as Members)['updatedRoleIds']) }),
  };
}

function changed(row: Record<string, unknown> | undefined, members: Members): undefined {
  Object.assign(row ?? {}, members);
}

function redeemed({ rows }: FakeAct, id: unknown): undefined {
  return changed(named(rows('invites'), [id])[0], { status: 'Redeemed' });
}

/** The path says analytics, but the id is the id of an integration. */
function inState(status: string): OwnAct {
  return ({ request, rows }) => changed(named(rows('integrations'), [request.params['id']])[0], { status });
}
