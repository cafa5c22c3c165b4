import { createRandom, makeMessage, makePeople, momentBefore, type Random } from '@wa-clients/core/testing';

import type { Contact, ContactConversation, Conversation } from '../generated/operations.ts';

/** Data of the fake; a test may change it. */
export interface FakeWapikitData {
  /** Contacts, oldest first. */
  readonly contacts: Contact[];
  /** Conversations of every status, oldest first. */
  readonly conversations: Conversation[];
  /** Lists that contacts are on. */
  readonly lists: readonly { readonly uniqueId: string; readonly name: string }[];
}

/** Amount of data to generate, and the random seed. */
export interface FakeWapikitSizes {
  readonly seed?: number;
  readonly contacts?: number;
  readonly conversations?: number;
}

// Fixed, so that the data does not depend on the date of the test run.
const now = Date.parse('2026-06-01T00:00:00Z');
const minute = 60_000;
const stamp = (time: number) => new Date(time).toISOString();
const oldestFirst = (a: { createdAt: string }, b: { createdAt: string }) => (a.createdAt < b.createdAt ? -1 : 1);

/** Generates the data of the fake. */
export function makeData({ contacts = 250, conversations = 40, seed = 1 }: FakeWapikitSizes): FakeWapikitData {
  const random = createRandom(seed);
  const named = (name: string) => ({ uniqueId: random.uuid(), name });
  const lists = ['Newsletter', 'Ramadan campaign', 'Diwali offers', 'Wholesale'].map(named);
  const ids = { organization: random.uuid(), campaigns: [random.uuid(), random.uuid()] };
  const people = makePeople(random, contacts).map((person): Contact => {
    const uniqueId = random.uuid();
    const city = random.pick(['Lagos', 'Pune', 'Recife', 'Bandung', 'Nairobi']);
    const created = momentBefore(random, now);
    return {
      uniqueId,
      name: person.name,
      phone: person.phone,
      attributes: random.chance(0.4) ? { city } : {},
      createdAt: stamp(created),
      lists: lists.filter(() => random.chance(0.35)).map(listWithinContact),
      tags: random.chance(0.2) ? [{ label: random.pick(['vip', 'lead', 'support']), uniqueId: random.uuid() }] : [],
      conversations: Array.from({ length: random.integer(3) }, () => makeThread(random, uniqueId, ids)),
      status: random.pick(['Active', 'Active', 'Active', 'Active', 'Inactive', 'Blocked']),
    };
  });
  const all = Array.from({ length: contacts === 0 ? 0 : conversations }, () =>
    makeConversation(random, random.pick(people), ids),
  );
  return { contacts: people.toSorted(oldestFirst), conversations: all.toSorted(oldestFirst), lists };
}

/** Within a contact, only the id and name of a list are set; all other fields are empty (open-source server). */
export function listWithinContact(list: FakeWapikitData['lists'][number]): Contact['lists'][number] {
  const empty = { description: '', numberOfContacts: 0, numberOfCampaignsSent: 0, tags: null };
  return { ...list, ...empty, createdAt: '0001-01-01T00:00:00Z' };
}

interface Ids {
  readonly organization: string;
  readonly campaigns: readonly string[];
}

function makeConversation(random: Random, contact: Contact, ids: Ids): Conversation {
  const { attributes, createdAt, name, phone, status, uniqueId } = contact;
  const thread = makeThread(random, uniqueId, ids);
  return {
    ...thread,
    contact: { uniqueId, name, phone, attributes, createdAt, status },
    numberOfUnreadMessages: random.integer(4),
    tags: [],
    totalMessages: thread.messages.length,
  };
}

function makeThread(random: Random, contactId: string, { campaigns, organization }: Ids): ContactConversation {
  const uniqueId = random.uuid();
  const created = momentBefore(random, now);
  const byCampaign = random.chance(0.4);
  const messages = Array.from({ length: random.integer(4) }, (_, index) => {
    const isInbound = random.chance(0.5);
    return {
      uniqueId: random.uuid(),
      conversationId: uniqueId,
      direction: isInbound ? 'InBound' : 'OutBound',
      status: random.pick(isInbound ? ['Read', 'Unread'] : ['Sent', 'Delivered', 'Read', 'Failed']),
      messageType: 'Text',
      createdAt: stamp(created + index * minute),
      whatsAppMessageId: `wamid.HBgM${random.text('ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789', 24)}`,
      messageData: { text: makeMessage(random) },
    };
  });
  return {
    uniqueId,
    contactId,
    // Empty if no campaign initiated the conversation.
    campaignId: byCampaign ? random.pick(campaigns) : '',
    organizationId: organization,
    initiatedBy: byCampaign ? 'Campaign' : 'Contact',
    messages,
    createdAt: stamp(created),
    status: random.pick(['Active', 'Active', 'Active', 'Closed', 'Deleted']),
  };
}
