import { createRandom, makePeople, momentBefore, type Random } from '@wa-clients/core/testing';

import type { Contact, Conversation } from '../generated/operations.ts';

/** Data of the fake; a test may change it. */
export interface FakeKirimData {
  /** Contacts, newest first, as in the list response. */
  readonly contacts: Contact[];
  /** Conversations by latest message, newest first and those without a message last, as in the list response. */
  readonly conversations: Conversation[];
  /** Ids of the labels of a contact or conversation, by its id; not part of any response. */
  readonly labels: Map<string, Set<string>>;
}

/** Amount of data to generate, and the random seed. */
export interface FakeKirimSizes {
  readonly seed?: number;
  readonly contacts?: number;
  readonly conversations?: number;
}

// Fixed, so that the data does not depend on the date of the test run.
const now = Date.parse('2026-06-01T00:00:00Z');
const day = 86_400_000;
const account = { phone_number: '+6281200000001' };
const stamp = (time: number) => new Date(time).toISOString();

/** Generates the data of the fake. */
export function makeData({ contacts = 250, conversations = 40, seed = 1 }: FakeKirimSizes): FakeKirimData {
  const random = createRandom(seed);
  const people = makeContacts(random, contacts);
  const members = ['Sari Lestari', 'Bayu Nugroho', null].map((name, index) => ({
    id: `usr_${crockford(random)}`,
    name,
    email: `agent${index + 1}@example.com`,
  }));
  const threads = Array.from({ length: contacts === 0 ? 0 : conversations }, () =>
    makeConversation(random, random.pick(people), random.chance(0.6) ? random.pick(members) : null),
  );
  return {
    labels: new Map(),
    contacts: people,
    conversations: threads.toSorted(
      (a, b) => newestFirst(a.last_message_at, b.last_message_at) || newestFirst(a.id, b.id),
    ),
  };
}

function makeContacts(random: Random, count: number): Contact[] {
  let created = momentBefore(random, now);
  const people = makePeople(random, count).map((person): Contact => {
    // Imports create many contacts at the same time; only the id then distinguishes them.
    if (!random.chance(0.1)) created = momentBefore(random, now);
    return {
      id: `ctc_${crockford(random)}`,
      object: 'contact',
      phone_number: random.chance(0.97) ? `+${person.phone}` : null,
      name: random.chance(0.9) ? person.name : null,
      email: random.chance(0.5) ? person.email : null,
      metadata: random.chance(0.4) ? { source: random.pick(['import', 'website', 'qr']) } : null,
      whatsapp_account: account,
      created_at: stamp(created),
      updated_at: stamp(created + random.integer(day)),
    };
  });
  return people.toSorted((a, b) => newestFirst(a.created_at, b.created_at) || newestFirst(a.id, b.id));
}

function makeConversation(random: Random, person: Contact, assignee: Conversation['assignee']): Conversation {
  const { id, name, phone_number: phone } = person;
  const created = momentBefore(random, now);
  const last = random.chance(0.95) ? created + random.integer(20 * day) : null;
  const inbound = last !== null && random.chance(0.9) ? last - random.integer(600_000) : null;
  return {
    id: `cnv_${crockford(random)}`,
    object: 'conversation',
    status: random.pick(['open', 'resolved', 'pending']),
    contact: { id, name, phone_number: phone },
    whatsapp_account: account,
    assignee,
    unread_count: random.integer(5),
    last_message_at: last === null ? null : stamp(last),
    last_inbound_at: inbound === null ? null : stamp(inbound),
    created_at: stamp(created),
    updated_at: stamp(last ?? created),
  };
}

function crockford(random: Random): string {
  return random.text('0123456789ABCDEFGHJKMNPQRSTVWXYZ', 26);
}

function newestFirst(a: string | null, b: string | null): number {
  const [left, right] = [a ?? '', b ?? ''];
  return left === right ? 0 : left > right ? -1 : 1;
}
