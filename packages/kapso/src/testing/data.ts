import { createRandom, makeMessage, makePeople, momentBefore, type Random } from '@wa-clients/core/testing';

import type { Contact, Conversation } from '../generated/operations.ts';

/** Data of the Kapso fake; a test may change it. */
export interface FakeKapsoData {
  /** Contacts, newest first, as their list returns them. */
  readonly contacts: Required<Contact>[];
  /** Conversations, the most recently active first, as their list returns them. */
  readonly conversations: Conversation[];
  /** Customers to which contacts belong; the API returns their ids only. */
  readonly customers: { readonly id: string; readonly external_id: string }[];
  /** Project member to whom a conversation is assigned, by conversation id; not part of any response. */
  readonly assignees: Map<string, string>;
}

/** Amount of data to generate, and its seed. */
export interface FakeKapsoSizes {
  readonly seed?: number;
  readonly contacts?: number;
  readonly conversations?: number;
  readonly rows?: number;
}

// Fixed, so that the data does not depend on the day of the test.
const now = Date.parse('2026-06-01T00:00:00Z');
const day = 86_400_000;
/** Meta ids of the phone numbers that conversations use; they are the first in the list of phone numbers. */
export const phoneNumberIds = ['1234567890', '106540352242922'];

/** Generates the data of a Kapso fake. */
export function makeData({
  seed = 1,
  contacts = 250,
  conversations = 40,
  rows: most = 25,
}: FakeKapsoSizes): FakeKapsoData {
  const random = createRandom(seed);
  const customers = Array.from({ length: 12 }, (_, index) => ({
    id: random.uuid(),
    external_id: `crm-${1001 + index}`,
  }));
  const members = [random.uuid(), random.uuid(), random.uuid()];
  const rows = makeContacts(random, contacts, customers);
  const numbers = phoneNumberIds.slice(0, Math.max(1, most));
  const threads = Array.from({ length: contacts === 0 ? 0 : conversations }, () =>
    makeConversation(random, random.pick(rows), numbers),
  );
  threads.sort((a, b) => newestFirst([a.last_active_at, a.id], [b.last_active_at, b.id]));
  const assigned = threads.filter(() => random.chance(0.6)).map(({ id }) => [id, random.pick(members)] as const);
  return { contacts: rows, conversations: threads, customers, assignees: new Map(assigned) };
}

function makeContacts(random: Random, count: number, customers: FakeKapsoData['customers']): Required<Contact>[] {
  let created = momentBefore(random, now);
  const rows = makePeople(random, count).map((person): Required<Contact> => {
    // An import creates many contacts with the same timestamp; then only the id distinguishes them.
    if (!random.chance(0.1)) created = momentBefore(random, now);
    // For a contact who hides their phone number, Meta provides only the business-scoped user id.
    const isHidden = random.chance(0.05);
    return {
      id: random.uuid(),
      wa_id: isHidden ? null : person.phone,
      business_scoped_user_id: `${person.country}.${random.text('123456789', 20)}`,
      parent_business_scoped_user_id: random.chance(0.1)
        ? `${person.country}.ENT.${random.text('123456789', 15)}`
        : null,
      username: random.chance(0.3) ? `@${person.email.split('@')[0]}` : null,
      profile_name: random.chance(0.05) ? `${person.name} ✨` : person.name,
      display_name: random.chance(0.2) ? `${person.name} (VIP)` : null,
      customer_id: random.chance(0.4) ? random.pick(customers).id : null,
      metadata: random.chance(0.5) ? { segment: random.pick(['vip', 'new', 'churned']) } : null,
      created_at: microseconds(created),
      updated_at: microseconds(created + random.integer(day)),
    };
  });
  return rows.toSorted((a, b) => newestFirst([a.created_at, a.id], [b.created_at, b.id]));
}

function makeConversation(random: Random, person: Required<Contact>, numbers: readonly string[]): Conversation {
  const active = momentBefore(random, now);
  const created = active - random.integer(20 * day);
  const inbound = active - random.integer(600) * 1000;
  return {
    id: random.uuid(),
    phone_number: person.wa_id,
    business_scoped_user_id: person.business_scoped_user_id,
    parent_business_scoped_user_id: person.parent_business_scoped_user_id,
    username: person.username,
    status: random.pick(['active', 'ended']),
    last_active_at: seconds(active),
    created_at: seconds(created),
    updated_at: seconds(active),
    metadata: {},
    phone_number_id: random.pick(numbers),
    kapso: {
      contact_name: person.profile_name,
      messages_count: 1 + random.integer(80),
      last_message_id: `wamid.HBgM${random.text('ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789', 24)}`,
      last_message_type: 'text',
      last_message_timestamp: seconds(active),
      last_message_text: makeMessage(random),
      last_inbound_at: seconds(inbound),
      last_outbound_at: random.chance(0.8) ? seconds(active) : null,
    },
  };
}

function newestFirst(a: readonly (string | undefined)[], b: readonly (string | undefined)[]): number {
  return a.join(' ') < b.join(' ') ? 1 : -1;
}

function seconds(time: number): string {
  return `${new Date(time).toISOString().slice(0, 19)}Z`;
}

function microseconds(time: number): string {
  return `${new Date(time).toISOString().slice(0, 23)}000Z`;
}
